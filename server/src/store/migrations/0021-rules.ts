import type { Kysely } from 'kysely'
import { define } from '../ddl.ts'

const statements = [
  // For people and chats; null for programs.
  `alter table destination add column language text`,
  `alter table destination add column time_zone text`,
  `alter table destination add column quiet text`,
  `alter table destination add column bundle_minutes integer not null default 0`,
  `alter table destination add column digest_at integer`,
  `alter table destination add column token text`,

  // Finds tests, which do not wait for those that rest.
  `create index delivery_test on delivery (site_id, destination_id, due_at) where state = 0 and event = 11`,
  // Finds what is under way.
  `create index delivery_leased on delivery (site_id, destination_id, leased_until) where state = 0 and leased_until > 0`,

  `create table rule (
    site_id integer not null,
    id text not null,
    definition text not null,
    created_at integer not null,
    updated_at integer not null,
    primary key (site_id, id)
  ) strict, without rowid`,
]

export const up = (db: Kysely<unknown>): Promise<void> => define(db, statements)
