import type { Kysely } from 'kysely'
import { define } from '../ddl.ts'

/** Showings take no numbers, but take turns, so that they keep no answer waiting. */
export const up = (db: Kysely<unknown>): Promise<void> =>
  define(db, [`insert into sequence (name, value) values ('impression', 0)`])
