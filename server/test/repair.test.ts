import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { createApp } from '../src/app.ts'
import { foldAll } from '../src/jobs/fold.ts'
import { openStore } from '../src/store/open-store.ts'
import { type RealPostgres, startPostgres } from './support/real-postgres.ts'
import { listMiscounted, recountAll, recountSome } from './support/recounting.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'
import { touchline } from './support/touchline.ts'

let postgres: RealPostgres
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(async () => await postgres?.stop())

let server: TestServer
let folder: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'touchline-repair-'))
  server = await openTestServer()
  await addNpsSurvey(server)
  await server.call('PATCH', '/v1/sites/shop', { dimensions: ['locale'] })
  for (let number = 0; number < 40; number++) await give(`customer ${number}`, number)
})
afterEach(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

/** An answer and its showing, each an hour after the one before. */
async function give(customer: string, number: number): Promise<void> {
  server.clock.now += 3_600_000
  const id = freshId()
  const payload = { site: 'shop', survey: 'account-nps', version: 1, id, event: 'shown' }
  await server.app.inject({ method: 'POST', url: '/v1/impressions', payload })
  const answers = { recommend: number % 11 }
  await server.answer(npsAnswer({ id, answers, locale: 'de', customer: { id: customer } }))
}
const fold = (app = server.app) =>
  foldAll(app.deps.store, { onError: error => expect(error).toBeUndefined() })

/** Begins to count by the days of Tokyo, and comes to the middle of it. */
async function comeHalfWay(): Promise<void> {
  await server.call('PATCH', '/v1/sites/shop', { time_zone: 'Asia/Tokyo' })
  await fold()
  for (const most of [25, 25, 10]) expect(await recountSome(server.app, most)).toBe('more')
}

/** Lets another server finish the recount of a copy, and returns the zone and how many answers it tells of. */
async function finishOn(databaseUrl: string): Promise<[zone: string, answers: number]> {
  const store = await openStore(databaseUrl)
  const app = await createApp({ store, widget: server.app.deps.widget, now: () => server.clock.now })
  const ask = async (url: string) =>
    (await app.inject({ url, headers: { authorization: `Bearer ${server.key}` } })).json()
  expect((await ask('/v1/sites/shop')).recounting).toMatchObject({ to: { time_zone: 'Asia/Tokyo' } })
  await recountAll(app)
  await fold(app)
  const trend = await ask('/v1/trends?from=2026-05-01&to=2026-05-20')
  await app.close()
  await store.close()
  return [trend.time_zone, trend.series[0].total.count]
}

test('mends counts that are wrong, of all and by dimension, beside a running server', async () => {
  await fold()
  await server.rows('update tally set c3 = c3 + 1, shown = 0')
  await server.rows('update tally_dimension set c4 = c4 + 1')
  const before = await touchline(server.databaseUrl, 'verify')
  expect(before.code).toBe(1)
  expect(before.out).toContain('Mend them with "touchline repair --site KEY".')
  expect(await touchline(server.databaseUrl, 'repair', '--site', 'shop')).toEqual({
    code: 0,
    out: 'All ratings, comments and showings of "shop" are counted anew: 80. Trends are read from these counts now.\n',
    err: '',
  })
  expect((await touchline(server.databaseUrl, 'verify')).code).toBe(0)
  expect(await listMiscounted(server.databaseUrl)).toEqual([])
  const { body } = await server.call('GET', '/v1/audit?limit=1')
  expect(body.acts[0]).toMatchObject({ actor: 'command line', act: 'touchline repair' })
})

test('finishes what is being counted anew already instead of beginning once more', async () => {
  await comeHalfWay()
  const { code, out } = await touchline(server.databaseUrl, 'repair', '--site', 'shop', '--json')
  expect([code, out]).toEqual([0, '{"counted":80}\n'])
  expect((await server.call('GET', '/v1/sites/shop')).body.time_zone).toBe('Asia/Tokyo')
})

test('says that there is no such site', async () => {
  expect(await touchline(server.databaseUrl, 'repair', '--site', 'moon')).toMatchObject({
    code: 1,
    err: 'There is no site with the key "moon".\n',
  })
})

test('finds nothing wrong with counts beside which new ones are half built', async () => {
  await comeHalfWay()
  expect(await touchline(server.databaseUrl, 'verify')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^40 answers and 40 showings were counted: all \d+ cells/),
  })
})

test('goes on in a backup that was made in the middle, and forgets there whom it has forgotten since', async () => {
  await comeHalfWay()
  const [backup, file] = [join(folder, 'backup.db'), join(folder, 'current.db')]
  await touchline(server.databaseUrl, 'backup', backup)
  for (const customer of ['customer 3', 'customer 33'])
    await server.call('POST', '/v1/erasures', { customer })
  await touchline(server.databaseUrl, 'backup', file)
  expect(await touchline(`file:${file}`, 'restore', backup)).toMatchObject({ code: 0 })
  expect(await listMiscounted(`file:${file}`)).toEqual([])
  expect(await finishOn(`file:${file}`)).toEqual(['Asia/Tokyo', 38])
  expect(await listMiscounted(`file:${file}`)).toEqual([])
})

test('goes on on PostgreSQL after a move in the middle', async () => {
  await comeHalfWay()
  const target = await postgres.createDatabase()
  expect(await touchline(server.databaseUrl, 'migrate-to', target)).toMatchObject({ code: 0 })
  expect(await listMiscounted(target)).toEqual([])
  expect(await finishOn(target)).toEqual(['Asia/Tokyo', 40])
  expect(await listMiscounted(target)).toEqual([])
})
