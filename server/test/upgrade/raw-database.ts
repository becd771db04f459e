import type { Kysely } from 'kysely'
import { migrate } from '../../src/store/migrate.ts'
import { openWriter } from '../../src/store/open-connection.ts'
import type { Schema } from '../../src/store/schema.ts'
import type { Era, Row, Rows } from './era.ts'

/** A database of any time, of which nothing is assumed. */
export type RawDatabase = Kysely<Record<string, Row>>

/** Runs a piece of work on a connection of its own. */
export async function withRaw<Result>(
  url: string,
  work: (db: RawDatabase) => Promise<Result>,
): Promise<Result> {
  const db = openWriter(url) as unknown as RawDatabase
  try {
    return await work(db)
  } finally {
    await db.destroy()
  }
}

/** Runs these migrations, of today or of the time. */
export const runMigrations = async (db: RawDatabase, steps: Era['steps']) =>
  await migrate(db as unknown as Kysely<Schema>, steps)

/** All tables, each with its columns, and all rows; those that tell which migrations were run are among them. */
export async function readAll(db: RawDatabase): Promise<{ columns: Record<string, string[]>; rows: Rows }> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  const columns: Record<string, string[]> = {}
  const rows: Rows = {}
  for (const table of tables) {
    columns[table.name] = table.columns.map(({ name, dataType }) => `${name} ${dataType}`)
    const found = await db.selectFrom(table.name).selectAll().execute()
    rows[table.name] = found.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  }
  return { columns, rows }
}
