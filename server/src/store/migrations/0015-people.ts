import type { Kysely } from 'kysely'
import { define } from '../ddl.ts'

/** What other programs say of people lies beside the customers, so that an answer that names one costs what it did. */
const statements = [
  // The survey that a key means where only one can be meant.
  `alter table api_key add column survey_id integer`,
  `create table person (
    site_id integer not null,
    id text not null,
    phone_number text,
    last_sent_at integer,
    unsubscribed_at integer,
    primary key (site_id, id)
  ) strict, without rowid`,
  // Finds people by their number.
  `create index person_phone on person (site_id, phone_number) where phone_number is not null`,
  // Lists who does not want to be asked.
  `create index person_unsubscribed on person (site_id, unsubscribed_at, id) where unsubscribed_at is not null`,
  `create table survey_request (
    site_id integer not null,
    id text not null,
    customer_id text not null,
    survey_id integer not null,
    channel integer not null,
    scheduled_at integer not null,
    created_at integer not null,
    primary key (site_id, id)
  ) strict, without rowid`,
  // Finds what is planned for one person.
  `create index survey_request_customer on survey_request (site_id, customer_id, scheduled_at)`,
  // Finds what was planned too long ago.
  `create index survey_request_survey on survey_request (site_id, survey_id, scheduled_at)`,
  // Finds customers by their address, whichever case it is written in; those without one are not in it.
  `create index if not exists customer_email on customer (site_id, lower(email)) where email is not null`,
  // Lists customers in the order in which they came.
  `create index customer_created on customer (site_id, created_at, id)`,
]

export const up = (db: Kysely<unknown>): Promise<void> => define(db, statements)
