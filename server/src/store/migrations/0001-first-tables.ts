import type { Kysely } from 'kysely'
import { define } from '../ddl.ts'

/** Rows lie in the order of their primary key, which is how every one of these tables is asked. */
const statements = [
  `create table site (
    id integer primary key autoincrement,
    key text not null unique,
    name text not null,
    time_zone text not null,
    week_start text not null,
    stages text not null,
    memory text not null,
    pause_days integer not null,
    demo integer not null,
    generation integer not null default 1,
    created_at integer not null
  ) strict`,

  `create table api_key (
    prefix text not null primary key,
    site_id integer references site (id) on delete cascade,
    hash text not null,
    scope text not null,
    name text not null,
    created_at integer not null
  ) strict, without rowid`,

  `create table touchpoint (
    site_id integer not null,
    id integer not null,
    key text not null,
    name text not null,
    stage text not null,
    metric text not null,
    owner text,
    removed_at integer,
    primary key (site_id, id),
    unique (site_id, key)
  ) strict, without rowid`,

  `create table survey (
    site_id integer not null,
    id integer not null,
    key text not null,
    name text not null,
    status text not null,
    version integer not null,
    created_at integer not null,
    updated_at integer not null,
    removed_at integer,
    primary key (site_id, id),
    unique (site_id, key)
  ) strict, without rowid`,

  `create table survey_version (
    site_id integer not null,
    survey_id integer not null,
    version integer not null,
    definition text not null,
    live_at integer,
    created_at integer not null,
    primary key (site_id, survey_id, version)
  ) strict, without rowid`,

  `create table measure (
    site_id integer not null,
    id integer not null,
    survey_id integer not null,
    question text not null,
    metric text not null,
    scale_min integer not null,
    scale_max integer not null,
    primary key (site_id, id),
    unique (site_id, survey_id, question, metric, scale_min, scale_max)
  ) strict, without rowid`,

  `create table customer (
    site_id integer not null,
    id text not null,
    email text,
    traits text not null,
    verified integer not null,
    created_at integer not null,
    updated_at integer not null,
    primary key (site_id, id)
  ) strict, without rowid`,

  `create table response (
    site_id integer not null,
    id text not null,
    revision integer not null,
    content_hash text not null,
    state integer not null,
    survey_id integer not null,
    survey_version integer not null,
    touchpoint_id integer not null,
    channel integer not null,
    source integer not null,
    ratings text not null,
    answers text not null,
    commented integer not null,
    locale text,
    page text,
    customer_id text,
    answered_at integer not null,
    received_at integer not null,
    updated_at integer not null,
    day integer not null,
    primary key (site_id, id)
  ) strict, without rowid`,

  `create table impression (
    site_id integer not null,
    id text not null,
    survey_id integer not null,
    survey_version integer not null,
    touchpoint_id integer not null,
    measure_id integer not null,
    channel integer not null,
    day integer not null,
    events integer not null,
    primary key (site_id, id)
  ) strict, without rowid`,

  `create table tally (
    site_id integer not null,
    generation integer not null,
    touchpoint_id integer not null,
    measure_id integer not null,
    channel integer not null,
    day integer not null,
    shown integer not null,
    started integer not null,
    dismissed integer not null,
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
    primary key (site_id, generation, touchpoint_id, measure_id, channel, day)
  ) strict, without rowid`,
]

export const up = (db: Kysely<unknown>): Promise<void> => define(db, statements)
