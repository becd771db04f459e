import type { Kysely } from 'kysely'
import { migrate } from '../../src/store/migrate.ts'
import { openWriter } from '../../src/store/open-connection.ts'
import type { Schema } from '../../src/store/schema.ts'
import type { Era, Row, Rows } from './era.ts'

/** A database of any time, of which nothing is assumed. */
export type RawDatabase = Kysely<Record<string, Row>>

const kept = new Map<string, RawDatabase>()

const open = (url: string) => openWriter(url) as unknown as RawDatabase

/** Runs a piece of work beside the server: in a file on a connection of its own, on PostgreSQL on one that is kept, because making it takes longer. */
export async function withRaw<Result>(
  url: string,
  work: (db: RawDatabase) => Promise<Result>,
): Promise<Result> {
  if (!url.startsWith('file:')) return await work(keep(url))
  const db = open(url)
  try {
    return await work(db)
  } finally {
    await db.destroy()
  }
}

function keep(url: string): RawDatabase {
  const db = kept.get(url) ?? open(url)
  kept.set(url, db)
  return db
}

/** Ends every connection that was kept. */
export async function letGoOfAll(): Promise<void> {
  for (const db of kept.values()) await db.destroy()
  kept.clear()
}

/** Runs these migrations, of today or of the time. */
export const runMigrations = async (db: RawDatabase, steps: Era['steps']) =>
  await migrate(db as unknown as Kysely<Schema>, steps)

/** Finds comments on SQLite, but has no rows to read; what it keeps stands in tables of its own. */
const unreadable = 'comment_word'

/** All tables, each with its columns, and all rows; those that tell which migrations were run are among them. */
export async function readAll(db: RawDatabase): Promise<{ columns: Record<string, string[]>; rows: Rows }> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  const columns: Record<string, string[]> = {}
  const rows: Rows = {}
  for (const table of tables.filter(({ name }) => name !== unreadable)) {
    columns[table.name] = table.columns.map(({ name, dataType }) => `${name} ${dataType}`)
    const found = await db.selectFrom(table.name).selectAll().execute()
    rows[table.name] = found.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  }
  return { columns, rows }
}
