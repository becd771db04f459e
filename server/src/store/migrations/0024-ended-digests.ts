import type { Kysely } from 'kysely'
import { define } from '../ddl.ts'

const statements = [
  // Whoever has ended their digest is not sent one again because somebody else wants it.
  `alter table destination add column digest_ended_at integer`,
]

export const up = (db: Kysely<unknown>): Promise<void> => define(db, statements)
