import type { Kysely } from 'kysely'
import { define } from '../ddl.ts'

const statements = [
  // What of a change is told outside: a bit for each type of event.
  `alter table outbox add column outside integer not null default 0`,

  `create table destination (
    site_id integer not null,
    id text not null,
    kind text not null,
    name text not null,
    target text not null,
    events text not null,
    secret text,
    old_secret text,
    old_secret_until integer,
    disabled_because text,
    disabled_at integer,
    failing_since integer,
    rests_until integer,
    cursor integer not null,
    created_at integer not null,
    updated_at integer not null,
    primary key (site_id, id)
  ) strict, without rowid`,

  `create table delivery (
    site_id integer not null,
    id text not null,
    destination_id text not null,
    event integer not null,
    subject text not null,
    seq integer not null,
    at integer not null,
    state integer not null,
    attempts integer not null,
    due_at integer not null,
    lease text,
    leased_until integer not null,
    log text not null,
    made_at integer not null,
    finished_at integer,
    primary key (site_id, id)
  ) strict, without rowid`,
  // Lists deliveries newest first, and finds the oldest ones.
  `create index delivery_seq on delivery (site_id, seq, event, id)`,
  // Lists those to one destination.
  `create index delivery_destination on delivery (site_id, destination_id, seq, event, id)`,
  // Finds what is to be sent now.
  `create index delivery_due on delivery (site_id, destination_id, due_at) where state = 0`,
  // Finds what has to be sent before.
  `create index delivery_subject on delivery (site_id, destination_id, subject, seq, event) where state = 0`,
]

export const up = (db: Kysely<unknown>): Promise<void> => define(db, statements)
