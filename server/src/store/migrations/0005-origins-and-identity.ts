import type { Kysely } from 'kysely'
import { define } from '../ddl.ts'

const statements = [
  `alter table site add column origins text not null default '["*"]'`,
  `alter table site add column identity text not null default 'optional'`,
  `alter table response add column verified integer not null default 0`,
  `create table identity_key (
    site_id integer not null,
    id text not null,
    algorithm text not null,
    secret text not null,
    created_at integer not null,
    primary key (site_id, id)
  ) strict, without rowid`,
]

export const up = (db: Kysely<unknown>): Promise<void> => define(db, statements)
