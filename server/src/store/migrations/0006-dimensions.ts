import type { Kysely } from 'kysely'
import { define } from '../ddl.ts'

const statements = [
  `alter table site add column dimensions text not null default '[]'`,
  `alter table response add column attributes text`,
  `create table dimension_fold (
    site_id integer not null primary key,
    cursor integer not null
  ) strict`,
  `create table dimension_value (
    site_id integer not null,
    dimension text not null,
    id integer not null,
    value text not null,
    primary key (site_id, dimension, id),
    unique (site_id, dimension, value)
  ) strict, without rowid`,
  `create table tally_dimension (
    site_id integer not null,
    generation integer not null,
    dimension text not null,
    value_id integer not null,
    touchpoint_id integer not null,
    measure_id integer not null,
    channel integer not null,
    day integer not null,
    commented integer not null,
    c0 integer not null,
    c1 integer not null,
    c2 integer not null,
    c3 integer not null,
    c4 integer not null,
    c5 integer not null,
    c6 integer not null,
    c7 integer not null,
    c8 integer not null,
    c9 integer not null,
    c10 integer not null,
    primary key (site_id, generation, dimension, value_id, touchpoint_id, measure_id, channel, day)
  ) strict, without rowid`,
]

export const up = (db: Kysely<unknown>): Promise<void> => define(db, statements)
