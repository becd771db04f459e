import { afterEach, beforeEach, expect, test } from 'vitest'
import { createApp } from '../src/app.ts'
import { foldAll } from '../src/jobs/fold.ts'
import { clearOld, listMiscounted, recountAll, recountSome } from './support/recounting.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
})
afterEach(async () => {
  expect(await listMiscounted(server.databaseUrl)).toEqual([])
  await server.close()
})

const patch = (body: object) => server.call('PATCH', '/v1/sites/shop', body)
const site = async () => (await server.call('GET', '/v1/sites/shop')).body
const give = async (given: object = {}) => {
  const answer = npsAnswer({ id: freshId(), ...given })
  expect((await server.answer(answer)).status).toBe(202)
  return answer.id
}
const show = async (id: string, event = 'shown') => {
  const payload = { site: 'shop', survey: 'account-nps', version: 1, id, event }
  await server.app.inject({ method: 'POST', url: '/v1/impressions', payload })
}
const fold = () => foldAll(server.app.deps.store, { onError: error => expect(error).toBeUndefined() })

interface Bucket {
  start: string
  count: number
  shown: number
}
/** `date: answers`, of the days that have some, and the zone that they are days of. */
const trend = async (app = server.app) => {
  const url = '/v1/trends?every=day&from=2026-05-01&to=2026-05-10'
  const reply = (await app.inject({ url, headers: { authorization: `Bearer ${server.key}` } })).json()
  const buckets: Bucket[] = reply.series[0].buckets
  const days = buckets.filter(({ count, shown }) => count + shown > 0)
  return [reply.time_zone, ...days.map(({ start, count, shown }) => `${start}: ${count} of ${shown}`)]
}
/** Facts and how many answers have them, in the counts that are read now. */
const facts = () =>
  server.rows<{ dimension: string; value: string; n: number }>(
    `select dimension, value, sum(c0 + c9) as n from tally_dimension as counted
     join dimension_value using (site_id, dimension) join site on site.id = site_id
     where dimension_value.id = value_id and counted.generation = site.generation
     group by dimension, value having sum(c0 + c9) > 0 order by dimension, value`,
  )

test('serves the old trend in the old zone until everything is counted by the new one, and says how far it is', async () => {
  // 22:30 and 23:30 in Berlin on 4 May are both 5 May in Tokyo, and 21:30 UTC of the 3rd is 4 May.
  for (const at of ['2026-05-03T12:00Z', '2026-05-03T21:30Z', '2026-05-04T20:30Z', '2026-05-04T21:30Z']) {
    server.clock.now = Date.parse(at)
    await show(await give())
  }
  const berlin = ['Europe/Berlin', '2026-05-03: 2 of 2', '2026-05-04: 2 of 2']
  expect(await trend()).toEqual(berlin)
  const { status, body } = await patch({ time_zone: 'Asia/Tokyo', name: 'Renamed' })
  expect(status).toBe(200)
  const to = { time_zone: 'Asia/Tokyo', dimensions: [] }
  const started_at = '2026-05-04T21:30:00.000Z'
  expect(body).toMatchObject({
    ...{ name: 'Renamed', time_zone: 'Europe/Berlin' },
    recounting: { reason: 'time_zone', to, done: 0, started_at },
  })
  expect(await recountSome(server.app, 3)).toBe('more')
  expect((await site()).recounting).toEqual({ reason: 'time_zone', to, done: 0.37, started_at })
  expect((await server.call('GET', '/v1/sites')).body[0].recounting).toMatchObject({ to })
  expect(await trend()).toEqual(berlin)
  await give()
  expect(await trend()).toEqual([...berlin.slice(0, 2), '2026-05-04: 3 of 2'])
  await recountAll(server.app)
  expect(await trend()).toEqual([
    'Asia/Tokyo',
    '2026-05-03: 1 of 1',
    '2026-05-04: 1 of 1',
    '2026-05-05: 3 of 2',
  ])
  expect(await site()).toMatchObject({ time_zone: 'Asia/Tokyo', recounting: null })
})

test('changes time zone and dimensions at once while nothing is counted', async () => {
  const { body } = await patch({ time_zone: 'Asia/Tokyo', dimensions: ['plan'] })
  expect(body).toMatchObject({ time_zone: 'Asia/Tokyo', dimensions: ['plan'], recounting: null })
  server.clock.now = Date.parse('2026-05-04T20:30Z')
  await give()
  expect(await trend()).toEqual(['Asia/Tokyo', '2026-05-05: 1 of 0'])
})

test('begins anew for what is asked for last, and gives up when that is what is served', async () => {
  await give({ locale: 'de' })
  await patch({ time_zone: 'Asia/Tokyo' })
  await recountSome(server.app, 1)
  const both = { time_zone: 'Asia/Tokyo', dimensions: ['locale'] }
  const { body } = await patch({ dimensions: ['locale'] })
  expect(body.recounting).toMatchObject({ reason: 'time_zone', to: both, done: 0 })
  expect((await patch({ time_zone: 'Europe/Berlin' })).body.recounting).toMatchObject({
    reason: 'dimensions',
  })
  expect((await patch({ dimensions: [] })).body).toMatchObject({ dimensions: [], recounting: null })
  await recountAll(server.app)
  expect(await trend()).toEqual(['Europe/Berlin', '2026-05-04: 1 of 0'])
  server.clock.now += 61_000
  await clearOld(server.app)
  expect(await server.rows('select distinct generation from tally')).toEqual([{ generation: 1 }])
})

test('asks for nothing to be counted when only the order of dimensions is another, or nothing is', async () => {
  await patch({ dimensions: ['plan', 'locale'] })
  await give()
  const same = { dimensions: ['locale', 'plan'], time_zone: 'Europe/Berlin' }
  expect((await patch(same)).body).toMatchObject({ ...same, recounting: null })
})

test('counts old answers by a language that is declared now, and by a trait from now on', async () => {
  await give({ locale: 'de' })
  await give({ locale: 'en', customer: { id: 'ann', traits: { plan: 'gold' } } })
  await patch({ dimensions: ['locale', 'plan'] })
  await give({ locale: 'en', customer: { id: 'ann', traits: { plan: 'gold' } } })
  await recountAll(server.app)
  await fold()
  expect(await facts()).toEqual([
    { dimension: 'locale', value: 'de', n: 1 },
    { dimension: 'locale', value: 'en', n: 2 },
    { dimension: 'plan', value: 'gold', n: 1 },
  ])
})

test('counts no more by a dimension that was removed, and forgets its words', async () => {
  await patch({ dimensions: ['locale', 'plan'] })
  await give({ locale: 'de', customer: { id: 'ann', traits: { plan: 'gold' } } })
  await fold()
  await patch({ dimensions: ['locale'] })
  expect((await facts()).map(({ value }) => value)).toEqual(['de', 'gold'])
  await recountAll(server.app)
  expect((await facts()).map(({ value }) => value)).toEqual(['de'])
  server.clock.now += 61_000
  await clearOld(server.app)
  expect(await server.rows('select value from dimension_value')).toEqual([{ value: 'de' }])
  await patch({ dimensions: ['plan'] })
  await recountAll(server.app)
  expect(await facts()).toEqual([{ dimension: 'plan', value: 'gold', n: 1 }])
})

test('leaves no word of an erased customer, not even where old counts still have it', async () => {
  await patch({ dimensions: ['plan'] })
  await give({ customer: { id: 'ann', traits: { plan: 'Ann’s own plan' } } })
  await fold()
  await patch({ time_zone: 'Asia/Tokyo' })
  await recountAll(server.app)
  await server.call('POST', '/v1/erasures', { customer: 'ann' })
  expect(await server.rows('select value from dimension_value')).toEqual([{ value: '(erased 1)' }])
})

test('counts an answer right that comes to a node which has not heard of the new zone', async () => {
  const { store, widget } = server.app.deps
  const other = await createApp({ store, widget, now: () => server.clock.now })
  server.clock.now = Date.parse('2026-05-04T20:30Z')
  const send = async (id = freshId()) =>
    await other.inject({ method: 'POST', url: '/v1/answers', payload: npsAnswer({ id }) })
  await send()
  await patch({ time_zone: 'Asia/Tokyo' })
  await recountAll(server.app)
  expect((await send()).statusCode).toBe(202)
  expect(await trend()).toEqual(['Asia/Tokyo', '2026-05-05: 2 of 0'])
  await other.close()
})

test('keeps old counts for a minute for nodes that still read them, and removes them then', async () => {
  await give()
  await patch({ time_zone: 'Asia/Tokyo' })
  await recountAll(server.app)
  const generations = () => server.rows('select distinct generation from tally order by generation')
  server.clock.now += 59_000
  await clearOld(server.app)
  expect(await generations()).toEqual([{ generation: 1 }, { generation: 2 }])
  server.clock.now += 2000
  await clearOld(server.app)
  expect(await generations()).toEqual([{ generation: 2 }])
})

test('keeps the date of a showing whose hour is not known any more, and all events of it on one day', async () => {
  server.clock.now = Date.parse('2026-05-04T20:30Z')
  const [erased, other] = [await give(), freshId()]
  for (const id of [erased, other]) await show(id)
  await patch({ time_zone: 'Asia/Tokyo' })
  expect((await server.call('POST', '/v1/erasures', { response: erased })).body.erased).toBe(1)
  expect(await server.rows('select id from impression where quarter_hour is null')).toEqual([{ id: erased }])
  await recountAll(server.app)
  server.clock.now += 86_400_000
  for (const id of [erased, other]) await show(id, 'dismissed')
  expect(await trend()).toEqual(['Asia/Tokyo', '2026-05-04: 0 of 1', '2026-05-05: 0 of 1'])
})

test('counts an answer on its new day though it was anonymised', async () => {
  server.clock.now = Date.parse('2026-05-04T20:30Z')
  const id = await give({ customer: { id: 'ann' } })
  const { store } = server.app.deps
  await store.anonymiseResponses({ siteId: 1, ids: [id], at: server.clock.now })
  await patch({ time_zone: 'Asia/Tokyo' })
  await recountAll(server.app)
  expect(await trend()).toEqual(['Asia/Tokyo', '2026-05-05: 1 of 0'])
})
