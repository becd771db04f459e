import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { startCli } from '../nodes/cli.ts'
import { createApp } from '../src/app.ts'
import { openStore } from '../src/store/open-store.ts'
import { backUp } from '../src/store/sqlite/backup.ts'
import type { Store } from '../src/store/store.ts'
import { lookInto } from './support/look-into.ts'
import { type RealPostgres, startPostgres } from './support/real-postgres.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

let postgres: RealPostgres
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(async () => await postgres?.stop())

let server: TestServer
let folder: string
beforeEach(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
  folder = mkdtempSync(join(tmpdir(), 'touchline-moving-'))
})
afterEach(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

const run = (databaseUrl: string, ...words: string[]) => startCli(databaseUrl, ...words).ended

/** A backup as a beginning; that the command makes one is tested elsewhere. */
const backUpTo = async (file: string) => await backUp(server.file, file, () => {})

const by = (customer: string, rating: number) =>
  npsAnswer({
    id: freshId(),
    customer: { id: customer },
    answers: { recommend: rating, why: `by ${customer}` },
  })

async function indexComments(store: Store): Promise<void> {
  while (await store.indexComments({ siteId: 1, most: 500 }));
}

/** A server on the other database, which opens to the same keys. */
async function openMoved(databaseUrl: string) {
  const store = await openStore(databaseUrl)
  const { widget } = server.app.deps
  const app = await createApp({ store, now: () => server.clock.now, widget })
  const headers = { authorization: `Bearer ${server.key}` }
  return {
    store,
    call: async (method: 'GET' | 'POST', url: string, payload?: object) =>
      (await app.inject({ method, url, headers, ...(payload && { payload }) })).json(),
    answer: async (payload: object) =>
      (await app.inject({ method: 'POST', url: '/v1/answers', payload })).statusCode,
    close: async () => {
      await app.close()
      await store.close()
    },
  }
}

test('goes back to a backup without bringing back whom it has forgotten since', async () => {
  const erased = by('erik', 0)
  await server.answer(erased)
  await server.answer(by('ida', 9))
  const backup = join(folder, 'backup.db')
  await backUpTo(backup)
  await server.answer(by('lena', 8))
  const late = by('erik', 1)
  await server.answer(late)
  expect(
    await run(`file:${server.file}`, 'erase', '--site', 'shop', '--customer', 'erik', '--json'),
  ).toMatchObject({
    code: 0,
    out: '{"erased":2,"customer":true}\n',
  })
  const file = join(folder, 'current.db')
  await backUpTo(file)
  expect(await run(`file:${file}`, 'restore', backup)).toMatchObject({
    code: 0,
    out: expect.stringMatching(
      /^Restored 3 answers, all counts are right; 1 were forgotten .* is kept in \S+ until/,
    ),
  })
  expect(readFileSync(file).includes('erik')).toBe(false)
  const [ids, counts] = lookInto(file, db => [
    db.prepare('select id, state from response order by state, id').raw().all(),
    db.prepare('select sum(c0 + c1), sum(c9) from tally').raw().get(),
  ]) as [unknown[], unknown]
  expect(ids).toHaveLength(3)
  expect(ids.slice(1)).toEqual([erased.id, late.id].sort().map(id => [id, 4]))
  expect(counts).toEqual([0, 1])
  expect(existsSync(`${file}.restoring`)).toBe(false)
})

test('takes the list of whom it has forgotten from a file where the database itself is lost', async () => {
  await server.answer(by('erik', 0))
  const [backup, list, file] = ['backup.db', 'list.json', 'lost.db'].map(name => join(folder, name)) as [
    string,
    string,
    string,
  ]
  await backUpTo(backup)
  await server.call('POST', '/v1/erasures', { customer: 'erik' })
  writeFileSync(list, (await run(`file:${server.file}`, 'erasures')).out)
  expect(readFileSync(list, 'utf8')).not.toContain('erik')
  const { code } = await run(`file:${file}`, 'restore', backup, '--erasures', list)
  expect(code).toBe(0)
  expect(readFileSync(file).includes('erik')).toBe(false)
  expect(lookInto(file, db => db.prepare('select count(*) from customer').pluck().get())).toBe(0)
})

test('replaces nothing while a server runs, or by what is not a whole backup', async () => {
  const backup = join(folder, 'backup.db')
  await backUpTo(backup)
  expect(await run(`file:${server.file}`, 'restore', backup)).toMatchObject({
    code: 1,
    err: 'the database is in use; stop the server first.\n',
  })
  writeFileSync(join(folder, 'half.db'), readFileSync(backup).subarray(0, 20_000))
  expect(await run(`file:${join(folder, 'x.db')}`, 'restore', join(folder, 'half.db'))).toMatchObject({
    code: 1,
    err: expect.stringContaining('is not a whole backup of Touchline'),
  })
  expect(existsSync(join(folder, 'x.db'))).toBe(false)
})

test('goes back to no file whose log still holds a part of it', async () => {
  const backup = join(folder, 'copied.db')
  writeFileSync(backup, readFileSync(server.file))
  writeFileSync(`${backup}-wal`, readFileSync(`${server.file}-wal`))
  expect(await run(`file:${join(folder, 'x.db')}`, 'restore', backup)).toMatchObject({
    code: 1,
    err: expect.stringContaining('has a log beside it'),
  })
})

test('says what to do where the database that is to be replaced cannot be read', async () => {
  const [backup, broken] = [join(folder, 'backup.db'), join(folder, 'broken.db')]
  await backUpTo(backup)
  writeFileSync(broken, 'no database '.repeat(1000))
  expect(await run(`file:${broken}`, 'restore', backup)).toMatchObject({
    code: 1,
    err: expect.stringContaining('move it elsewhere, and say with --erasures who was forgotten'),
  })
  expect(readFileSync(broken, 'utf8')).toContain('no database')
})

test('forgets beside a server that writes all the while', async () => {
  let isOver = false
  const visitors = Array.from({ length: 8 }, async () => {
    while (!isOver) await server.answer(by('ida', 9))
  })
  try {
    for (let number = 0; number < 3; number++) {
      await server.answer(by('erik', 1))
      const { code } = await run(`file:${server.file}`, 'erase', '--site', 'shop', '--customer', 'erik')
      expect(code).toBe(0)
    }
  } finally {
    isOver = true
    await Promise.all(visitors)
  }
  expect((await server.customers()).map(row => (row as { id: string }).id)).toEqual(['ida'])
})

test('takes no day for another', async () => {
  const words = ['purge', '--site', 'shop', '--survey', 'account-nps', '--before', '2026-02-31']
  expect(await run(`file:${server.file}`, ...words)).toMatchObject({
    code: 1,
    err: expect.stringContaining('Give --before as a day'),
  })
})

test('deletes old answers to a survey with their counts', async () => {
  await server.answer(by('old', 3))
  server.clock.now += 40 * 86_400_000
  await server.answer(by('new', 9))
  const words = ['purge', '--site', 'shop', '--survey', 'account-nps', '--before', '2026-06-01']
  expect(await run(`file:${server.file}`, ...words)).toMatchObject({
    code: 0,
    out: 'Deleted 1 answers to account-nps, and took them out of its scores.\n',
  })
  expect(await server.rows('select sum(c3) as old, sum(c9) as fresh from tally')).toEqual([
    { old: 0, fresh: 1 },
  ])
})

const isFrozen = () =>
  lookInto(server.file, db =>
    db.prepare("select count(*) from sqlite_schema where type = 'trigger'").pluck().get(),
  ) !== 0

test('moves to PostgreSQL with every count, whoever ends it meanwhile, while browsers keep their answers', {
  timeout: 120_000,
}, async () => {
  await server.call('PATCH', '/v1/sites/shop', { dimensions: ['locale'] })
  for (let number = 0; number < 3000; number += 50)
    await Promise.all(Array.from({ length: 50 }, (_, one) => server.answer(by(`c${number + one}`, one % 11))))
  await server.call('POST', '/v1/erasures', { customer: 'c7' })
  await indexComments(server.app.deps.store)
  const found = await server.call('GET', '/v1/comments?search=c12')
  const target = await postgres.createDatabase()
  const source = `file:${server.file}`
  for (let killed = 0; killed < 3; killed++) {
    const { child, ended } = startCli(source, 'migrate-to', target)
    // The first one is ended at the very beginning, the others somewhere in the middle.
    await vi.waitUntil(isFrozen, { timeout: 20_000, interval: 20 })
    setTimeout(() => child.kill('SIGKILL'), 400 * killed)
    await ended
  }
  expect(await server.answer(by('late', 5))).toMatchObject({ status: 503, body: { code: 'unavailable' } })
  expect(await run(source, 'migrate-to', target)).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^Moved \d+ rows; all counts are the same on both\./),
  })
  const trends = '/v1/trends?site=shop&from=2026-05-01&to=2026-05-31&every=day'
  const before = await server.call('GET', trends)
  const moved = await openMoved(target)
  expect(await moved.call('GET', trends)).toEqual(before.body)
  // The index is made anew from the responses.
  await indexComments(moved.store)
  expect(found.body.comments).toHaveLength(50)
  expect(await moved.call('GET', '/v1/comments?search=c12')).toEqual(found.body)
  expect(await moved.answer(by('late', 5))).toBe(202)
  expect((await moved.call('POST', '/v1/exports', { customer: 'c7' })).customer).toBe(null)
  await moved.close()
  expect(await run(source, 'migrate-to', '--cancel')).toMatchObject({ code: 0 })
  expect((await server.answer(by('again', 5))).status).toBe(202)
  // What was copied is out of date now, and nobody could tell which of it.
  expect(await run(source, 'migrate-to', target)).toMatchObject({
    code: 1,
    err: expect.stringContaining('from before the move was cancelled'),
  })
})

test('does not mix two installations', async () => {
  const target = await postgres.createDatabase()
  const other = await openTestServer(undefined, { databaseUrl: target })
  other.clock.now += 1000
  await addNpsSurvey(other)
  await other.close()
  expect(await run(`file:${server.file}`, 'migrate-to', target)).toMatchObject({
    code: 1,
    err: 'the PostgreSQL database holds another installation; name an empty one.\n',
  })
})
