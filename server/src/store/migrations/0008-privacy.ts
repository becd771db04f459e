import type { Kysely } from 'kysely'
import { define } from '../ddl.ts'

const statements = [
  `alter table survey add column keep_days integer`,
  `alter table response add column anonymised_at integer`,
  // Finds all that one person said; anonymous answers are not in it, so that it costs them nothing.
  `create index response_customer on response (site_id, customer_id) where customer_id is not null`,
  // Lists the tombstones, for whoever has to apply them to another copy of the data.
  `create index response_erased on response (site_id, id) where state = 4`,
  `create table erasure (
    site_id integer not null,
    subject text not null,
    salt text not null,
    erased_at integer not null,
    primary key (site_id, subject)
  ) strict, without rowid`,
  // Site 0 stands for the installation.
  `create table audit (
    site_id integer not null,
    id integer not null,
    at integer not null,
    actor text not null,
    act text not null,
    subject text,
    primary key (site_id, id)
  ) strict, without rowid`,
]

export const up = (db: Kysely<unknown>): Promise<void> => define(db, statements)
