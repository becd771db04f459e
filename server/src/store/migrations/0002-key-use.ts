import type { Kysely } from 'kysely'
import { define } from '../ddl.ts'

export const up = (db: Kysely<unknown>): Promise<void> =>
  define(db, ['alter table api_key add column last_used_at integer'])
