import type { Kysely } from 'kysely'
import { define } from '../ddl.ts'

const statements = [
  `alter table site add column calendar text not null default 'gregorian'`,
  // Lists answers in the order in which they were given: scores by hour and by respondent are read from it.
  `create index response_time on response (site_id, answered_at, id)`,
  // Finds the counts of a few days at many touchpoints. Counts are no part of it, so it costs something only when a new cell begins.
  `create index tally_day on tally (site_id, generation, day)`,
  // Finds the values of a dimension at one touchpoint.
  `create index tally_dimension_touchpoint on tally_dimension (site_id, generation, dimension, touchpoint_id, day)`,
  // What is known of a score so far, and up to which day it was looked at.
  `create table detector (
    site_id integer not null,
    touchpoint_id integer not null,
    metric text not null,
    scale_min integer not null,
    scale_max integer not null,
    day integer not null,
    state text not null,
    primary key (site_id, touchpoint_id, metric, scale_min, scale_max)
  ) strict, without rowid`,
  `create table alert (
    site_id integer not null,
    id integer not null,
    touchpoint_id integer not null,
    metric text not null,
    scale_min integer not null,
    scale_max integer not null,
    kind text not null,
    since integer not null,
    day integer not null,
    reason text not null,
    raised_at integer not null,
    ended integer,
    acknowledged_at integer,
    acknowledged_by text,
    primary key (site_id, id)
  ) strict, without rowid`,
]

export const up = (db: Kysely<unknown>): Promise<void> => define(db, statements)
