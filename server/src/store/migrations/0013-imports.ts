import type { Kysely } from 'kysely'
import { define } from '../ddl.ts'

/** Which answers came with which import lies beside them, so that keeping an answer of a visitor costs what it did. */
const statements = [
  `create table import (
    site_id integer not null,
    id integer not null,
    name text not null,
    file text,
    bytes integer not null,
    digest text not null,
    state text not null,
    options text,
    fault text,
    position integer not null,
    bytes_read integer not null,
    rows_read integer not null,
    kept integer not null,
    known integer not null,
    refused integer not null,
    refused_bytes integer not null,
    report text not null,
    survey text,
    touchpoints text not null,
    is_counted integer not null,
    leased_until integer not null,
    created_at integer not null,
    updated_at integer not null,
    primary key (site_id, id)
  ) strict, without rowid`,
  `create table imported_response (
    site_id integer not null,
    response_id text not null,
    import_id integer not null,
    primary key (site_id, response_id)
  ) strict, without rowid`,
  // Lists the answers of an import, to be taken out of the scores or removed.
  `create index imported_response_import on imported_response (site_id, import_id, response_id)`,
  `create table import_mapping (
    site_id integer not null,
    name text not null,
    mapping text not null,
    updated_at integer not null,
    primary key (site_id, name)
  ) strict, without rowid`,
]

export const up = (db: Kysely<unknown>): Promise<void> => define(db, statements)
