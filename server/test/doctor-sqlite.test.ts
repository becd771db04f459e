import { mkdtempSync, openSync, readdirSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkSqlite } from '../src/doctor/check-sqlite.ts'
import { judgeSchema } from '../src/doctor/judge-schema.ts'
import { readSqliteHeader } from '../src/doctor/sqlite-header.ts'
import { findSite } from '../src/store/find-site.ts'
import { migrations } from '../src/store/migrate.ts'
import { openStore } from '../src/store/open-store.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer } from './support/test-server.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'touchline-doctor-sqlite-'))
  file = join(folder, 'touchline.db')
})
afterEach(() => rmSync(folder, { recursive: true }))

const makeDatabase = async () => await (await openStore(`file:${file}`)).close()
const newest = Object.keys(migrations).at(-1) as string

test('finds nothing to mend in a database in use, and changes nothing', async () => {
  const server = await openTestServer()
  await addNpsSurvey(server)
  await server.answer(npsAnswer({ id: freshId() }))
  expect(checkSqlite(server.file)).toEqual([
    { name: 'database', state: 'fine', told: `${server.file} opens in write-ahead mode.` },
    { name: 'schema', state: 'fine', told: `The database is up to date (${newest}).` },
    { name: 'wholeness', state: 'fine', told: `${server.file} is whole.` },
  ])
  expect(await findSite(`file:${server.file}`)).toBe('shop')
  expect(await server.keptIds()).toHaveLength(1)
  await server.close()
})

test('says that the first start makes what is not there yet, and makes nothing itself', () => {
  expect(checkSqlite(file)).toEqual([
    {
      name: 'database',
      state: 'warning',
      told: expect.stringContaining('the first start of the server makes it'),
    },
  ])
  expect(readdirSync(folder)).toEqual([])
  writeFileSync(file, '')
  expect(checkSqlite(file)).toMatchObject([{ state: 'warning' }])
  expect(statSync(file).size).toBe(0)
})

test('finds a folder where the file should be', () => {
  expect(checkSqlite(folder)).toMatchObject([
    {
      name: 'database',
      state: 'fault',
      told: expect.stringContaining(`${folder} cannot be opened (EISDIR)`),
    },
  ])
})

test('finds a file that is no database', () => {
  writeFileSync(file, 'PK\x03\x04 an archive, and no database at all')
  expect(checkSqlite(file)).toMatchObject([
    { name: 'database', state: 'fault', told: expect.stringContaining('is no SQLite database') },
  ])
})

test('sees a database that is not in write-ahead mode, as backups are', async () => {
  await makeDatabase()
  const database = new Database(file)
  database.pragma('journal_mode = DELETE')
  database.close()
  expect(readSqliteHeader(file)).toBe('rollback')
  expect(checkSqlite(file)).toMatchObject([
    {
      name: 'database',
      state: 'warning',
      told: expect.stringContaining('the next start of the server sets it'),
    },
  ])
  await makeDatabase()
  expect(readSqliteHeader(file)).toBe('write-ahead')
})

test('finds a database that an older or a newer release has left, or none has made', async () => {
  await makeDatabase()
  const database = new Database(file)
  const change = (sql: string) => {
    database.exec(sql)
    return checkSqlite(file).find(({ name }) => name === 'schema')
  }
  expect(change(`delete from kysely_migration where name = '${newest}'`)).toMatchObject({
    state: 'fault',
    told: expect.stringContaining(`lacks ${newest}); make a backup, then run "touchline migrate"`),
  })
  expect(change("insert into kysely_migration values ('9999-later', '')")).toMatchObject({
    state: 'fault',
    told: expect.stringContaining('A newer release has changed the database (9999-later)'),
  })
  expect(change('drop table kysely_migration')).toMatchObject({
    state: 'warning',
    told: expect.stringContaining('the first start of the server makes its tables'),
  })
  database.close()
})

test('compares with all migrations of this release', () => {
  expect(judgeSchema(Object.keys(migrations)).state).toBe('fine')
  expect(judgeSchema(['1'], ['1', '2', '3'])).toMatchObject({
    state: 'fault',
    told: expect.stringContaining('lacks 2, 3'),
  })
})

test('finds a damaged database', async () => {
  await makeDatabase()
  const { size } = statSync(file)
  const descriptor = openSync(file, 'r+')
  // All pages but the first, which holds the header.
  writeSync(descriptor, Buffer.alloc(size - 4096, 0xa5), 0, size - 4096, 4096)
  expect(checkSqlite(file).at(-1)).toMatchObject({
    state: 'fault',
    told: expect.stringContaining('is damaged; stop the server'),
  })
})

test('finds damage that only reading it all through shows', async () => {
  await makeDatabase()
  const database = new Database(file)
  database.exec('create table extra (text); insert into extra values (zeroblob(200000))')
  const page = database
    .prepare("select rootpage from sqlite_schema where name = 'extra'")
    .pluck()
    .get() as number
  database.pragma('wal_checkpoint(TRUNCATE)')
  database.close()
  writeSync(openSync(file, 'r+'), Buffer.alloc(4096, 0xa5), 0, 4096, (page - 1) * 4096)
  expect(checkSqlite(file)).toMatchObject([
    { name: 'database', state: 'fine' },
    { name: 'schema', state: 'fine' },
    { name: 'wholeness', state: 'fault', told: expect.stringContaining('go back to the latest backup') },
  ])
})

test('does not read a large database through, and says so', async () => {
  await makeDatabase()
  expect(checkSqlite(file, 4096).at(-1)).toEqual({
    name: 'wholeness',
    state: 'fine',
    told: expect.stringMatching(/was not read through, because it has \d+ KiB; "touchline backup"/),
  })
})

test('knows no site where there is none', async () => {
  expect(await findSite(`file:${file}`)).toBeUndefined()
  await makeDatabase()
  expect(await findSite(`file:${file}`)).toBeUndefined()
  expect(await findSite('postgres://me:secret@127.0.0.1:1/none')).toBeUndefined()
})
