import type { Migration } from 'kysely/migration'
import { beforeAll, describe, expect, test } from 'vitest'
import { migrations } from '../../src/store/migrate.ts'
import { openStore } from '../../src/store/open-store.ts'
import { type Engine, oldPlaces } from './engines.ts'
import { makeOldDatabase } from './old-database.ts'
import { readAll, runMigrations, withRaw } from './raw-database.ts'

const read = async (url: string) => await withRaw(url, readAll)

/**
 * What holds while a database is brought up to date. `createDatabase` gives the address of an empty one. The tests follow each other
 * on one database.
 */
export function promisesOfOpening(createDatabase: (engine: Engine) => Promise<string>): void {
  describe.each(oldPlaces)('a database as it was after %s, on %s,', (_, engine, era) => {
    let url: string
    let before: Awaited<ReturnType<typeof read>>
    beforeAll(async () => {
      url = await createDatabase(engine)
      await makeOldDatabase(url, era)
      before = await read(url)
    })

    test('stays as it was when the last migration fails half-way', async () => {
      await expect(withRaw(url, db => runMigrations(db, endingInFailure()))).rejects.toThrow('power is gone')
      expect(await read(url)).toEqual(before)
    })

    test('loses no row when it is brought up to date, and is not changed when it is opened again', async () => {
      await withRaw(url, db => runMigrations(db, migrations))
      const after = await read(url)
      // Who acted is told by ids since then, which another promise holds.
      for (const [table, rows] of Object.entries(before.rows))
        for (const { actor: _, ...row } of rows)
          expect(after.rows[table]).toContainEqual(expect.objectContaining(row))
      expect(after.rows.kysely_migration?.map(({ name }) => name)).toEqual(Object.keys(migrations))
      await (await openStore(url)).close()
      expect(await read(url)).toEqual(after)
    })
  })
}

/** Today's migrations, but that the last one does all its work in vain. */
function endingInFailure(): Record<string, Migration> {
  const [name, { up }] = Object.entries(migrations).at(-1) as [string, Migration]
  const failing: Migration['up'] = async db => {
    await up(db)
    throw new Error('power is gone')
  }
  return { ...migrations, [name]: { up: failing } }
}
