import { type Kysely, sql } from 'kysely'
import type { Schema } from '../schema.ts'
import { keysOf, type MovedTable } from './tables.ts'

type Row = Record<string, unknown>

/** Rows of one statement, and so of one transaction. */
const slice = 2000

const refs = (columns: readonly string[]) => sql.join(columns.map(column => sql.ref(column)))

/** The rows behind a key in the order of the keys, which is the same on both engines. */
export async function readSlice(
  db: Kysely<Schema>,
  table: MovedTable,
  last: Row | undefined,
): Promise<Row[]> {
  const keys = keysOf[table]
  const behind = last ? sql`where (${refs(keys)}) > (${sql.join(keys.map(key => last[key]))})` : sql``
  const query = sql<Row>`select * from ${sql.table(table)} ${behind} order by ${refs(keys)} limit ${slice}`
  return (await query.execute(db)).rows
}

export async function countRows(db: Kysely<Schema>, table: MovedTable): Promise<number> {
  const { rows } = await sql<{ all: number }>`select count(*) as "all" from ${sql.table(table)}`.execute(db)
  return Number(rows[0]?.all)
}

/** What was copied before is a beginning of the table in the order of its keys, because a slice is copied whole or not at all. */
async function findLast(to: Kysely<Schema>, table: MovedTable): Promise<Row | undefined> {
  const keys = keysOf[table]
  const backwards = sql.join(keys.map(key => sql`${sql.ref(key)} desc`))
  const query = sql<Row>`select ${refs(keys)} from ${sql.table(table)} order by ${backwards} limit 1`
  return (await query.execute(to)).rows[0]
}

/** A new database holds these rows already. */
const prefilled: MovedTable[] = ['sequence']

/**
 * Copies a table from SQLite to PostgreSQL, going on where an earlier try has ended. `progress` hears of each slice how many rows it
 * held.
 */
export async function copyTable(
  from: Kysely<Schema>,
  to: Kysely<Schema>,
  table: MovedTable,
  progress: (rows: number) => void,
): Promise<void> {
  if (prefilled.includes(table)) await sql`delete from ${sql.table(table)}`.execute(to)
  let last = await findLast(to, table)
  for (;;) {
    const rows = await readSlice(from, table, last)
    if (rows.length > 0) await insertAll(to, table, rows)
    progress(rows.length)
    if (rows.length < slice) return
    last = rows.at(-1)
  }
}

/** One text of JSON for all rows: quicker than a parameter for each value, and one statement for any number of them. */
async function insertAll(to: Kysely<Schema>, table: MovedTable, rows: Row[]): Promise<void> {
  const columns = refs(Object.keys(rows[0] as Row))
  await sql`insert into ${sql.table(table)} (${columns})
    select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)})`.execute(
    to,
  )
}
