import { afterAll, beforeAll, expect, test } from 'vitest'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
  for (const [date, ...ratings] of [
    ['2026-04-01', 9, 10, 3],
    ['2026-04-12', 8],
    ['2026-05-04', 0],
  ] as [string, ...number[]][]) {
    server.clock.now = Date.parse(`${date}T10:00:00Z`)
    for (const recommend of ratings) await server.answer(npsAnswer({ id: freshId(), answers: { recommend } }))
  }
})
afterAll(async () => await server.close())

const trend = async (query: string) => await server.call('GET', `/v1/trends?${query}`)

test('gives a bucket for each week, those without answers too', async () => {
  const { body } = await trend('touchpoint=account&every=week&from=2026-03-30&to=2026-04-19')
  expect(body).toMatchObject({
    time_zone: 'Europe/Berlin',
    every: 'week',
    from: '2026-03-30',
    to: '2026-04-19',
    basis: 'counts',
  })
  const [{ buckets, total, metric, stage }] = body.series
  expect({ metric, stage }).toEqual({ metric: 'nps', stage: 'come-back' })
  expect(buckets.map((bucket: { start: string; count: number }) => [bucket.start, bucket.count])).toEqual([
    ['2026-03-30', 3],
    ['2026-04-06', 1],
    ['2026-04-13', 0],
  ])
  expect(buckets[0].score).toBeCloseTo(100 / 3)
  expect(buckets[0].interval).toMatchObject({ level: 0.95 })
  expect(buckets[2]).toMatchObject({ score: null, interval: null, mean: null })
  expect(total).toMatchObject({ count: 4, score: 25, negative: 1, neutral: 1, positive: 2 })
})

test('ends today and begins 90 days before when no dates are given', async () => {
  expect((await trend('touchpoint=account')).body).toMatchObject({ from: '2026-02-04', to: '2026-05-04' })
})

test('takes several touchpoints and a survey', async () => {
  await server.call('POST', '/v1/touchpoints', {
    key: 'renewal',
    name: 'Renewal',
    stage: 'come-back',
    metric: 'nps',
  })
  const { body } = await trend('touchpoint=renewal&touchpoint=account&survey=account-nps&every=month')
  expect(
    body.series.map((one: { touchpoint: string; total: { count: number } }) => [
      one.touchpoint,
      one.total.count,
    ]),
  ).toEqual([
    ['renewal', 0],
    ['account', 5],
  ])
})

test.each([
  ['touchpoint=nothing', 404, 'touchpoint'],
  ['survey=nothing', 404, 'survey'],
  ['metric=joy', 400, 'metric'],
  ['evry=week', 400, 'evry'],
  ['every=hour&from=2026-04-01&to=2026-05-01', 400, 'from'],
  ['every=fortnight', 400, 'every'],
  ['window=8', 400, 'window'],
  ['stage=nowhere', 400, 'stage'],
  ['channel=pigeon', 400, 'channel'],
  ['group_by=plan', 400, 'group_by'],
  ['to=yesterday', 400, 'to'],
  ['from=2026-02-30', 400, 'from'],
  ['from=2026-05-01&to=2026-04-01', 400, 'from'],
  ['from=0001-01-01', 400, 'from'],
  ['to=0000-01-01', 400, 'to'],
  ['survey=nothing&question=recommend', 404, 'survey'],
])('refuses %s and names the field', async (query, status, field) => {
  expect(await trend(query)).toMatchObject({ status, body: { errors: [{ field }] } })
})

test('begins with the first day that there is, however early the last one asked for', async () => {
  const { status, body } = await trend('to=1970-01-03')
  expect([status, body.from, body.to]).toEqual([200, '1970-01-01', '1970-01-03'])
})

test('counts a person once where a survey asks two questions of one metric', async () => {
  const definition = {
    kind: 'transactional',
    touchpoint: 'account',
    questions: [
      { id: 'staff', type: 'rating', metric: 'csat', text: '?' },
      { id: 'price', type: 'rating', metric: 'csat', text: '?' },
    ],
  }
  await server.call('POST', '/v1/surveys', { key: 'two', name: 'Two', status: 'live', definition })
  const answers = { staff: 5, price: 1 }
  await server.answer({ site: 'shop', id: freshId(), survey: 'two', version: 1, answers })
  const total = async (query: string) =>
    (await trend(`touchpoint=account&metric=csat${query}`)).body.series[0].total
  expect(await total('')).toMatchObject({ count: 1, score: 100 })
  expect(await total('&question=price')).toMatchObject({ count: 1, score: 0 })
})

test('names a touchpoint once, however often it is asked for, and refuses more than it can compute in time', async () => {
  const { body } = await trend(Array(100).fill('touchpoint=account').join('&'))
  expect(body.series).toHaveLength(1)
  for (let made = 0; made < 15; made++)
    await server.call('POST', '/v1/touchpoints', { key: `t${made}`, name: 'T', stage: 'buy', metric: 'nps' })
  const refused = await trend('every=day&from=2017-01-01&to=2026-12-31')
  expect(refused).toMatchObject({ status: 400, body: { errors: [{ field: 'every' }] } })
})
