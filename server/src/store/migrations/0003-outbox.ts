import type { Kysely } from 'kysely'
import { define } from '../ddl.ts'

const statements = [
  `create table sequence (
    name text not null primary key,
    value integer not null
  ) strict, without rowid`,
  `insert into sequence (name, value) values ('change', 0)`,
  `alter table response add column seq integer not null default 0`,
  `create table outbox (
    site_id integer not null,
    seq integer not null,
    event integer not null,
    response_id text not null,
    at integer not null,
    primary key (site_id, seq)
  ) strict, without rowid`,
]

export const up = (db: Kysely<unknown>): Promise<void> => define(db, statements)
