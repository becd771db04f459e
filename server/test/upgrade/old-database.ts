import { sql } from 'kysely'
import { isPostgres } from '../../src/store/engine.ts'
import type { Era, Rows } from './era.ts'
import { countRows } from './old-counts.ts'
import { peopleRows } from './old-people.ts'
import { responseRows } from './old-responses.ts'
import { siteRows } from './old-site.ts'
import { surveyRows } from './old-survey.ts'
import { type RawDatabase, runMigrations, withRaw } from './raw-database.ts'

/** Makes the database that a server of this era has left at this address. */
export const makeOldDatabase = async (url: string, era: Era): Promise<void> =>
  await withRaw(url, async db => {
    await runMigrations(db, era.steps)
    await db.transaction().execute(async trx => {
      for (const rowsOf of [siteRows, surveyRows, responseRows, countRows, peopleRows])
        await fill(trx, rowsOf(era))
      await countChanges(trx, era)
    })
  })

/** One by one, so that each row leaves out what it does not know. */
async function fill(db: RawDatabase, tables: Rows): Promise<void> {
  for (const [table, rows] of Object.entries(tables))
    for (const row of rows) await db.insertInto(table).values(row).execute()
}

/** Notes the number that the last change has got, where servers of the era have noted it. */
async function countChanges(db: RawDatabase, era: Era): Promise<void> {
  // An erasure takes as many numbers as it may need, and so leaves a gap.
  const last = era.knows('0008-privacy') ? 206 : 4
  if (isPostgres(db) && era.knows('0009-many-nodes'))
    await sql`select setval('change_number', ${last}::bigint)`.execute(db)
  else if (era.knows('0003-outbox'))
    await db.updateTable('sequence').set({ value: last }).where('name', '=', 'change').execute()
}
