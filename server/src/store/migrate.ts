import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import * as firstTables from './migrations/0001-first-tables.ts'
import * as keyUse from './migrations/0002-key-use.ts'
import type { Schema } from './schema.ts'

/** Forward only, in this order for ever: a database made by any earlier release opens and is brought up to date. */
const migrations: Record<string, Migration> = { '0001-first-tables': firstTables, '0002-key-use': keyUse }

/** Brings the schema up to date, all of it or nothing. Throws what the database said. */
export async function migrate(db: Kysely<Schema>, steps = migrations): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => steps } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}
