import type { Kysely } from 'kysely'
import { define } from '../ddl.ts'

/** What a site's people do with responses lies beside them, so that writing an answer costs what it did. */
const statements = [
  `create table response_tag (
    site_id integer not null,
    response_id text not null,
    tag text not null,
    primary key (site_id, response_id, tag)
  ) strict, without rowid`,
  // Finds the responses with a tag.
  `create index response_tag_name on response_tag (site_id, tag, response_id)`,
  `create table response_note (
    site_id integer not null,
    response_id text not null,
    id integer not null,
    words text not null,
    author text not null,
    created_at integer not null,
    primary key (site_id, response_id, id)
  ) strict, without rowid`,
  `create table handling (
    site_id integer not null,
    response_id text not null,
    handled_by text not null,
    handled_at integer not null,
    primary key (site_id, response_id)
  ) strict, without rowid`,
  // Finds what somebody has taken in hand.
  `create index handling_by on handling (site_id, handled_by, response_id)`,
  `create table saved_filter (
    site_id integer not null,
    key text not null,
    name text not null,
    query text not null,
    created_at integer not null,
    updated_at integer not null,
    primary key (site_id, key)
  ) strict, without rowid`,
  // Finds customers by their address, whichever case it is written in; those without one are not in it.
  `create index customer_email on customer (site_id, lower(email)) where email is not null`,
]

export const up = (db: Kysely<unknown>): Promise<void> => define(db, statements)
