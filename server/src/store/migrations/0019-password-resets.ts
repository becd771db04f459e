import type { Kysely } from 'kysely'
import { define } from '../ddl.ts'

const statements = [
  `create table password_reset (
    account_id text not null primary key references account (id) on delete cascade,
    hash text not null unique,
    expires_at integer not null
  ) strict, without rowid`,
]

export const up = (db: Kysely<unknown>): Promise<void> => define(db, statements)
