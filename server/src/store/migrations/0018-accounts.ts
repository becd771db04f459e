import type { Kysely } from 'kysely'
import { define } from '../ddl.ts'

const statements = [
  `create table account (
    id text not null primary key,
    email text not null unique,
    name text not null,
    language text not null,
    password text not null,
    is_operator integer not null,
    created_at integer not null
  ) strict, without rowid`,

  // Asked by the account with each request.
  `create table membership (
    account_id text not null references account (id) on delete cascade,
    site_id integer not null references site (id) on delete cascade,
    role text not null,
    primary key (account_id, site_id)
  ) strict, without rowid`,

  // Lists the people of a site.
  `create index membership_site on membership (site_id)`,

  `create table login_session (
    hash text not null primary key,
    account_id text not null references account (id) on delete cascade,
    created_at integer not null,
    expires_at integer not null
  ) strict, without rowid`,

  // Ends all sessions of an account.
  `create index login_session_account on login_session (account_id)`,

  `create table invitation (
    id text not null primary key,
    hash text not null unique,
    site_id integer references site (id) on delete cascade,
    role text not null,
    email text,
    created_at integer not null,
    expires_at integer not null
  ) strict, without rowid`,
]

export const up = (db: Kysely<unknown>): Promise<void> => define(db, statements)
