import { trendQuery } from '@touchline/shared/contract/trend.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildTrend } from '../src/domain/trends/build-trend.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
  server.clock.now = Date.parse('2026-04-01T10:00:00Z')
  await server.answer(npsAnswer({ id: freshId(), answers: { recommend: 9 } }))
  await server.call('GET', question)
})
afterEach(async () => await server.close())

const question = '/v1/trends?touchpoint=account&every=week'

/** What would be told if nothing was remembered. */
const computed = async () =>
  await buildTrend(
    server.app.deps,
    await server.app.deps.directories.get('shop'),
    trendQuery.parse({ touchpoint: 'account', every: 'week' }),
  )

test.each<[string, () => Promise<unknown>]>([
  ['nothing', async () => {}],
  ['an answer', () => server.answer(npsAnswer({ id: freshId(), answers: { recommend: 2 } }))],
  [
    'another touchpoint',
    () => server.call('POST', '/v1/touchpoints', { key: 'late', name: 'Late', stage: 'use', metric: 'nps' }),
  ],
  ['another name', () => server.call('PATCH', '/v1/touchpoints/account', { name: 'My account' })],
  ['another time zone', () => server.call('PATCH', '/v1/sites/shop', { time_zone: 'Asia/Tokyo' })],
  [
    'the next day',
    async () => {
      server.clock.now += 86_400_000
    },
  ],
])('gives after %s what is computed then', async (_, happen) => {
  await happen()
  const { body } = await server.call('GET', question)
  expect(body).toEqual(JSON.parse(JSON.stringify(await computed())))
  expect((await server.call('GET', question)).body).toEqual(body)
})

test('keeps what it has made of a site for as long as nothing of it changes', async () => {
  const { directories } = server.app.deps
  const first = await directories.get('shop')
  server.clock.now += 60_000
  expect(await directories.get('shop')).toBe(first)
  await server.call('PATCH', '/v1/touchpoints/account', { name: 'My account' })
  expect(await directories.get('shop')).not.toBe(first)
})
