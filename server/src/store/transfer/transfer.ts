import { type Kysely, sql } from 'kysely'
import type { Schema } from '../schema.ts'
import { compareTables } from './compare-tables.ts'
import { copyTable, countRows } from './copy-table.ts'
import { freeze } from './freeze.ts'
import { type MovedTable, movedTables } from './tables.ts'

/**
 * Copies a whole installation from SQLite to PostgreSQL, both with the newest schema, and compares the two. May be ended at any
 * moment and begun again. From its beginning on nobody can change what is copied. Returns how many rows there are. Throws a sentence.
 */
export async function transfer(
  from: Kysely<Schema>,
  to: Kysely<Schema>,
  progress: (done: number, all: number) => void,
): Promise<number> {
  await refuseOthers(from, to)
  await refuseOlder(to, await freeze(from))
  const all = await sumOfRows(from)
  let done = await sumOfRows(to)
  for (const table of movedTables)
    await copyTable(from, to, table, rows => {
      done = Math.min(all, done + rows)
      progress(done, all)
    })
  await sql`select setval(pg_get_serial_sequence('site', 'id'), (select coalesce(max(id), 1) from site))`.execute(
    to,
  )
  await sql`select setval('change_number', value + 1) from sequence where name = 'change'`.execute(to)
  const different = await compareTables(from, to)
  if (different.length > 0)
    throw new Error(
      `the copy differs in ${different.join(', ')}; empty the PostgreSQL database and begin again.`,
    )
  return all
}

/** What stands in the target must be the beginning of a copy of this source. */
async function refuseOthers(from: Kysely<Schema>, to: Kysely<Schema>): Promise<void> {
  const known = new Set(await namesOf(from))
  if ((await namesOf(to)).some(name => !known.has(name)))
    throw new Error('the PostgreSQL database holds another installation; name an empty one.')
}

/** What was copied before a move was cancelled is out of date, and nobody could tell which of it. */
async function refuseOlder(to: Kysely<Schema>, move: string): Promise<void> {
  await sql`create table if not exists moved (name text not null primary key)`.execute(to)
  const { rows } = await sql<{ name: string }>`select name from moved`.execute(to)
  if (rows.some(({ name }) => name !== move))
    throw new Error(
      'the PostgreSQL database holds a copy from before the move was cancelled; name an empty one.',
    )
  if (rows.length === 0) await sql`insert into moved (name) values (${move})`.execute(to)
}

/** What tells one installation from another: when which of its sites and surveys were made. */
async function namesOf(db: Kysely<Schema>): Promise<string[]> {
  const sites = await db.selectFrom('site').select(['id', 'key', 'created_at']).execute()
  const surveys = await db.selectFrom('survey').select(['site_id', 'id', 'key', 'created_at']).execute()
  return [...sites, ...surveys].map(row => JSON.stringify(row))
}

async function sumOfRows(db: Kysely<Schema>): Promise<number> {
  let sum = 0
  for (const table of movedTables as readonly MovedTable[]) sum += await countRows(db, table)
  return sum
}
