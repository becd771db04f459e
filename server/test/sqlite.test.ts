import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely, sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrate } from '../src/store/migrate.ts'
import * as firstTables from '../src/store/migrations/0001-first-tables.ts'
import type { Schema } from '../src/store/schema.ts'
import { openConnection } from '../src/store/sqlite/connection.ts'
import { OpenSqliteDialect } from '../src/store/sqlite/dialect.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'touchline-sqlite-'))
  file = join(folder, 'test.db')
})
afterEach(() => rmSync(folder, { recursive: true }))

test.each(['writer', 'reader'] as const)('has full durability on the connection of the %s', role => {
  const writer = openConnection(file, 'writer')
  writer.exec('create table t (a)')
  const connection = openConnection(file, role)
  expect(connection.pragma('synchronous', { simple: true })).toBe(2)
  expect(connection.pragma('journal_mode', { simple: true })).toBe('wal')
  connection.close()
  writer.close()
})

test('lets the reader change nothing', () => {
  const writer = openConnection(file, 'writer')
  writer.exec('create table t (a)')
  const reader = openConnection(file, 'reader')
  expect(() => reader.exec('insert into t values (1)')).toThrow('readonly')
  reader.close()
  writer.close()
})

test('leaves nothing behind of a migration that fails half-way, so that the next start can try again', async () => {
  const db = new Kysely<Schema>({
    dialect: new OpenSqliteDialect(openConnection(file, 'writer')),
  })
  const broken = {
    '0001-broken': {
      up: async (half: Kysely<unknown>) => {
        await firstTables.up(half)
        throw new Error('power is gone')
      },
    },
  }
  await expect(migrate(db, broken)).rejects.toThrow('power is gone')
  const { rows } = await sql<{ name: string }>`select name from sqlite_schema where name = 'site'`.execute(db)
  expect(rows).toEqual([])
  await migrate(db)
  await migrate(db)
  expect(await db.selectFrom('site').selectAll().execute()).toEqual([])
  await db.destroy()
})
