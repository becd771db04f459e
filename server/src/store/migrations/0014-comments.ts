import { type Kysely, sql } from 'kysely'
import { define } from '../ddl.ts'
import { isPostgres } from '../engine.ts'

const statements = [
  // Lists a site's comments newest first, with their languages, and finds the one that an entry of the index stands for.
  `create table comment (
    site_id integer not null,
    number integer not null,
    response_id text not null,
    language text,
    primary key (site_id, number)
  ) strict, without rowid`,
  // Finds the entry of a response that changes.
  `create unique index comment_response on comment (site_id, response_id)`,
  `create table comment_index (
    site_id integer not null primary key,
    cursor integer not null,
    passed text,
    cutting text not null
  ) strict, without rowid`,
  `create table theme (
    site_id integer not null,
    id integer not null,
    key text not null,
    name text not null,
    words text not null,
    created_at integer not null,
    updated_at integer not null,
    primary key (site_id, id),
    unique (site_id, key)
  ) strict, without rowid`,
]

/**
 * Each word bears its site's number, so that no entry of the index belongs to two sites. SQLite keeps neither texts nor where in them a word
 * stands; what is removed leaves its pages at once, instead of being noted as removed.
 */
const onSqlite = [
  `create virtual table comment_word using fts5(words, content='', columnsize=0, detail=none, tokenize='ascii')`,
  `insert into comment_word (comment_word, rank) values ('secure-delete', 1)`,
  // In bytes: each word that goes lets a page be written anew, so small ones make it quicker, and merging too.
  `insert into comment_word (comment_word, rank) values ('pgsz', 500)`,
  // Lists the words with a beginning. It holds nothing itself.
  `create virtual table comment_vocabulary using fts5vocab('comment_word', 'row')`,
]

const onPostgres = [
  `create table comment_word (
    site_id bigint not null,
    number bigint not null,
    words tsvector not null,
    primary key (site_id, number)
  )`,
  // Without a list of what is still to be sorted in: each search would read it, and PostgreSQL would rather read the whole table.
  `create index comment_word_words on comment_word using gin (words) with (fastupdate = off)`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  await define(db, statements)
  for (const statement of isPostgres(db) ? onPostgres : onSqlite) await sql.raw(statement).execute(db)
}
