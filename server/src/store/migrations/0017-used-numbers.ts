import type { Kysely } from 'kysely'
import { define } from '../ddl.ts'

/** Imports and notes are counted up, and whoever removes one again by its number must not meet another. */
const statements = [
  `create table used_number (
    site_id integer not null,
    kind text not null,
    last integer not null,
    primary key (site_id, kind)
  ) strict, without rowid`,
]

export const up = (db: Kysely<unknown>): Promise<void> => define(db, statements)
