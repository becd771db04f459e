import { createServer } from 'node:net'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkPostgres } from '../src/doctor/check-postgres.ts'
import { realClock } from '../src/doctor/clock.ts'
import { databasePlace } from '../src/doctor/database-place.ts'
import type { Finding } from '../src/doctor/finding.ts'
import { judgePostgres } from '../src/doctor/judge-postgres.ts'
import { findSite } from '../src/store/find-site.ts'
import { migrations } from '../src/store/migrate.ts'
import { openStore } from '../src/store/open-store.ts'
import type { PostgresFacts } from '../src/store/postgres/facts.ts'
import { type RealPostgres, startPostgres } from './support/real-postgres.ts'
import { openTestServer } from './support/test-server.ts'

let postgres: RealPostgres
/** A database that is up to date. */
let url: string
beforeAll(async () => {
  postgres = await startPostgres()
  url = await postgres.createDatabase()
  await (await openStore(url)).close()
})
afterAll(async () => await postgres?.stop())

const check = async (address = url, clock = realClock) =>
  await checkPostgres(address, clock, AbortSignal.timeout(20_000))
const find = (findings: Finding[], name: string) => findings.find(finding => finding.name === name)

async function run(address: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client(address)
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}
const databaseOf = (address: string) => new URL(address).pathname.slice(1)

test('finds nothing to mend in a real database, and shows neither user nor password', async () => {
  const findings = await check()
  expect(findings.filter(({ state }) => state !== 'fine')).toEqual([])
  expect(findings.map(({ name }) => name)).toEqual([
    ...['database', 'database-version', 'durability', 'schema', 'encoding', 'connections', 'encryption'],
    'database-clock',
  ])
  expect(findings[0]?.told).toContain(`with the database ${databaseOf(url)}.`)
  expect(JSON.stringify(findings)).not.toMatch(/postgres:|:test@/)
})

test('says that the first start makes the tables of an empty database, and makes none', async () => {
  const empty = await postgres.createDatabase()
  for (let times = 0; times < 2; times++)
    expect(find(await check(empty), 'schema')).toMatchObject({
      state: 'warning',
      told: expect.stringContaining('first start of the server makes its tables'),
    })
})

test('finds a database that is not up to date', async () => {
  const old = await postgres.createDatabase()
  await (await openStore(old)).close()
  const newest = Object.keys(migrations).at(-1)
  await run(old, `delete from kysely_migration where name = '${newest}'`)
  expect(find(await check(old), 'schema')).toMatchObject({
    state: 'fault',
    told: expect.stringContaining(`lacks ${newest}`),
  })
})

test('finds a clock that is wrong, on either side', async () => {
  const shifted = (ms: number) => ({ ...realClock, now: () => Date.now() + ms })
  expect(find(await check(url, shifted(60_000)), 'database-clock')).toMatchObject({
    state: 'warning',
    told: expect.stringMatching(/clock of the database is (59|60|61) seconds behind this machine's/),
  })
  expect(find(await check(url, shifted(-60_000)), 'database-clock')).toMatchObject({
    state: 'warning',
    told: expect.stringMatching(/(59|60|61) seconds ahead of this machine's/),
  })
})

test('finds a server that would lose answers with the power', async ({ skip }) => {
  skip(!postgres.isOurs, 'the settings of this server are not ours to change')
  await run(url, 'alter system set fsync = off', 'select pg_reload_conf()', 'select pg_sleep(0)')
  try {
    await expect
      .poll(async () => find(await check(), 'durability'), { timeout: 10_000 })
      .toMatchObject({
        state: 'fault',
        told: expect.stringContaining('fsync off'),
      })
  } finally {
    await run(url, 'alter system reset fsync', 'select pg_reload_conf()')
  }
})

test('finds a database whose letters are not all of the world’s', async () => {
  const name = `${databaseOf(url)}_ascii`
  await run(
    url,
    `drop database if exists ${name}`,
    `create database ${name} encoding 'SQL_ASCII' template template0`,
  )
  const address = new URL(url)
  address.pathname = `/${name}`
  expect(find(await check(address.href), 'encoding')).toMatchObject({
    state: 'fault',
    told: expect.stringContaining('keeps texts in SQL_ASCII'),
  })
  await run(url, `drop database ${name}`)
})

test('finds a database that may only be read', async () => {
  const address = await postgres.createDatabase()
  await run(address, `alter database ${databaseOf(address)} set default_transaction_read_only = on`)
  expect(find(await check(address), 'writing')).toMatchObject({
    state: 'fault',
    told: expect.stringContaining('name the one that takes writes'),
  })
})

test('finds a user who may not make tables, as with the rights of PostgreSQL 15 and newer', async () => {
  const address = new URL(await postgres.createDatabase())
  const user = `${databaseOf(url)}_guest`
  await run(url, `drop role if exists ${user}`, `create role ${user} login password 'guest'`)
  address.username = user
  address.password = 'guest'
  expect(find(await check(address.href), 'rights')).toMatchObject({
    state: 'fault',
    told: expect.stringContaining('grant create on schema public'),
  })
  await run(url, `drop role ${user}`)
})

test.each([
  ['no such database', (address: URL) => (address.pathname = '/nowhere'), 'has no database nowhere'],
  ['no such user', (address: URL) => (address.username = 'nobody'), /refuses the user|has no connection/],
  ['a wrong password', (address: URL) => (address.password = 'hidden'), 'refuses the user, the password'],
  ['nobody there', (address: URL) => (address.port = '1'), 'Nobody answers at 127.0.0.1'],
  ['no TLS there', (address: URL) => address.searchParams.set('ssl', 'true'), 'speaks no TLS'],
])('says in one sentence what is wrong: %s', async (_, change, told) => {
  const address = new URL(url)
  change(address)
  const findings = await check(address.href)
  expect(findings).toEqual([{ name: 'database', state: 'fault', told: expect.stringMatching(told) }])
  expect(findings[0]?.told).not.toContain('hidden')
})

test('gives up a question that hangs, and lets the connection go', async () => {
  const locker = new pg.Client(url)
  await locker.connect()
  await locker.query('begin')
  await locker.query('lock table kysely_migration in access exclusive mode')
  const findings = await checkPostgres(url, realClock, AbortSignal.timeout(500))
  expect(findings).toMatchObject([{ name: 'database', state: 'fault' }])
  await locker.query('rollback')
  await locker.end()
})

test('says that something else may listen there', async () => {
  const other = createServer(socket => socket.end()).listen(0, '127.0.0.1')
  await new Promise(resolve => other.once('listening', resolve))
  const { port } = other.address() as { port: number }
  const [found] = await check(`postgres://me:hidden@127.0.0.1:${port}/x`)
  expect(found).toEqual({
    name: 'database',
    state: 'fault',
    told: 'Whatever listens at 127.0.0.1 has closed the connection; check that it is PostgreSQL, and its log.',
  })
  other.close()
})

test('finds the key of a site', async () => {
  const databaseUrl = await postgres.createDatabase()
  const server = await openTestServer(undefined, { databaseUrl })
  expect(await findSite(databaseUrl)).toBe('shop')
  await server.close()
  expect(await findSite(url)).toBeUndefined()
})

const good: PostgresFacts = {
  version: 180_004,
  ...{ fsync: 'on', synchronousCommit: 'on', isReadOnly: false, encoding: 'UTF8' },
  ...{ connections: 97, others: 3, isEncrypted: true, mayCreate: true, aheadMs: 12 },
  applied: Object.keys(migrations),
}
const far = databasePlace('postgres://me:secret@db.example/touchline')

test.each([
  [{ version: 140_012 }, 'database-version', 'fault', 'It is PostgreSQL 14, and Touchline needs 15'],
  [{ synchronousCommit: 'off' }, 'durability', 'fault', 'synchronous_commit is off'],
  [{ synchronousCommit: 'local' }, 'durability', 'fault', 'synchronous_commit is local'],
  [{ connections: 10 }, 'connections', 'fault', 'PostgreSQL has 10; raise max_connections'],
  [{ others: 87 }, 'connections', 'warning', 'of which others use 87'],
  [{ isEncrypted: false }, 'encryption', 'warning', 'What goes to db.example is not encrypted'],
  [{ mayCreate: false }, 'rights', 'warning', 'The next upgrade needs it'],
  [{ mayCreate: false, applied: [] }, 'rights', 'fault', 'may not make tables'],
  [{ aheadMs: 5001 }, 'database-clock', 'warning', '5 seconds ahead'],
  [{ aheadMs: -7000 }, 'database-clock', 'warning', '7 seconds behind'],
] as const)('judges %j: %s is a %s', (change, name, state, told) => {
  const facts = { ...good, ...change, applied: [...('applied' in change ? change.applied : good.applied)] }
  expect(find(judgePostgres(facts, far), name)).toEqual({ name, state, told: expect.stringContaining(told) })
})

test('is content with a server that is just good enough', () => {
  const facts = {
    ...good,
    version: 150_000,
    connections: 21,
    others: 10,
    aheadMs: -5000,
    synchronousCommit: 'remote_apply',
  }
  expect(judgePostgres(facts, far).filter(({ state }) => state !== 'fine')).toEqual([])
  const near = judgePostgres({ ...good, isEncrypted: false }, databasePlace('postgres://localhost/x'))
  expect(find(near, 'encryption')?.told).toContain('stays on this machine')
})

test.each([
  ['postgres://me:secret@db.example:5433/touch%20line', 'db.example', 'touch line', false],
  ['postgres://me@127.0.0.1/x', '127.0.0.1', 'x', true],
  ['postgres://me@[::1]/x', '[::1]', 'x', true],
  ['postgres://me:secret@/x?host=/var/run/postgresql', '/var/run/postgresql', 'x', true],
  ['postgres://%2Fvar%2Frun/x', '/var/run', 'x', true],
  ['postgres:///x', 'localhost', 'x', true],
  ['postgres://me:secret@db.example', 'db.example', 'me', false],
])('reads where %s is', (address, host, database, isLocal) => {
  if (!URL.canParse(address)) return
  expect(databasePlace(address)).toEqual({ host, database, isLocal })
})
