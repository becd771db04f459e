import { type TrendReply, trendReply } from '@touchline/shared/contract/trend.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
  await server.call('PATCH', '/v1/sites/shop', { dimensions: ['plan'] })
  await addNpsSurvey(server)
  await addSupport()
  for (const [date, answers] of Object.entries(told)) {
    server.clock.now = Date.parse(date)
    for (const answer of answers)
      expect((await server.answer(npsAnswer({ id: freshId(), ...answer }))).status).toBe(202)
  }
  server.clock.now = Date.parse('2026-05-20T10:00:00Z')
  await server.app.deps.store.foldDimensions({ siteId: 1, most: 1000 })
})
afterAll(async () => await server.close())

const nps = (recommend: number, rest: object = {}) => ({ answers: { recommend }, ...rest })
const csat = (solved: number, rest: object = {}) => ({ survey: 'support-csat', answers: { solved }, ...rest })
const by = (id: string, plan: string) => ({ customer: { id, traits: { plan } } })

/** When what was answered; times are in UTC, the site's are two hours later. */
const told: Record<string, object[]> = {
  '2026-05-03T21:30:00Z': [nps(10, by('ida', 'pro'))],
  '2026-05-03T22:30:00Z': [nps(0, { channel: 'email', ...by('erik', 'free') })],
  '2026-05-12T08:00:00Z': [csat(5, by('ida', 'pro')), csat(1, { channel: 'phone' })],
  '2026-05-12T08:59:59Z': [nps(6, by('ida', 'pro')), nps(9)],
  '2026-05-12T09:00:00Z': [nps(2, by('ida', 'pro'))],
}

async function addSupport() {
  await server.call('POST', '/v1/touchpoints', {
    ...{ key: 'support', name: '=Support', stage: 'get-help', metric: 'csat' },
  })
  await server.call('POST', '/v1/surveys', {
    ...{ key: 'support-csat', name: 'Solved?', status: 'live' },
    definition: {
      kind: 'transactional',
      touchpoint: 'support',
      questions: [{ id: 'solved', type: 'rating', metric: 'csat', text: 'Are you satisfied?' }],
    },
  })
}

/** What is told must be what the contract promises, to the last field. */
async function trend(query: string): Promise<TrendReply> {
  const { status, body } = await server.call('GET', `/v1/trends?${query}`)
  expect({ status, body }).toMatchObject({ status: 200 })
  expect(trendReply.strict().parse(body)).toEqual(body)
  return body
}
const totals = async (query: string) =>
  (await trend(`from=2026-05-01&${query}`)).series.map(({ group, metric, total }) => [
    group.value,
    metric,
    total.count,
    total.score,
  ])

test.each([
  [
    'group_by=touchpoint',
    [
      ['account', 'nps', 5, -20],
      ['support', 'csat', 2, 50],
    ],
  ],
  [
    'group_by=stage',
    [
      ['get-help', 'csat', 2, 50],
      ['come-back', 'nps', 5, -20],
    ],
  ],
  [
    'group_by=survey',
    [
      ['account-nps', 'nps', 5, -20],
      ['support-csat', 'csat', 2, 50],
    ],
  ],
  [
    'group_by=channel',
    [
      ['web', 'nps', 4, 0],
      ['web', 'csat', 1, 100],
      ['email', 'nps', 1, -100],
      ['phone', 'csat', 1, 0],
    ],
  ],
  [
    'group_by=plan&metric=nps',
    [
      ['free', 'nps', 1, -100],
      ['pro', 'nps', 3, -100 / 3],
    ],
  ],
  ['stage=get-help', [['support', 'csat', 2, 50]]],
  [
    'channel=phone&channel=email',
    [
      ['account', 'nps', 1, -100],
      ['support', 'csat', 1, 0],
    ],
  ],
  ['metric=csat&touchpoint=support', [['support', 'csat', 2, 50]]],
])('makes series of %s', async (query, expected) => {
  expect(await totals(query)).toEqual(expected)
})

test('counts each known customer once per bucket, by the latest answer', async () => {
  expect(await totals('base=respondents&touchpoint=account')).toEqual([['account', 'nps', 3, -100 / 3]])
  const { series, basis } = await trend(
    'base=respondents&touchpoint=account&every=day&from=2026-05-03&to=2026-05-12',
  )
  expect(basis).toBe('rows')
  const [first, second, ...others] = series[0]?.buckets ?? []
  // Ida's 10 counts on the day on which it was her latest.
  expect([first, second]).toMatchObject([
    { count: 1, score: 100, shown: null },
    { count: 1, score: -100 },
  ])
  expect(others.at(-1)).toMatchObject({ count: 2, score: 0, trailing: null })
})

test('counts by the hours of the site’s clock', async () => {
  const { series, from } = await trend('every=hour&touchpoint=account&from=2026-05-12&to=2026-05-12')
  expect(from).toBe('2026-05-12')
  const hours = series[0]?.buckets ?? []
  expect(hours).toHaveLength(24)
  expect(hours.filter(({ count }) => count > 0)).toMatchObject([
    { start: '2026-05-12T10:00:00+02:00', end: '2026-05-12T11:00:00+02:00', count: 2 },
    { start: '2026-05-12T11:00:00+02:00', count: 1, score: -100 },
  ])
})

test('takes the last seven days where hours are asked for without dates', async () => {
  expect(await trend('every=hour&touchpoint=support')).toMatchObject({ from: '2026-05-14', to: '2026-05-20' })
})

test('takes a moment for the day that holds it, in the site’s zone', async () => {
  const days = async (from: string, to: string) => {
    const reply = await trend(`touchpoint=account&from=${from}&to=${to}`)
    return [reply.from, reply.to]
  }
  expect(await days('2026-05-03T22:00:00Z', '2026-05-12T10:00:00%2B02:00')).toEqual([
    '2026-05-04',
    '2026-05-12',
  ])
  expect(await days(String(Date.parse('2026-05-03T21:59:59Z') / 1000), '2026-05-12')).toEqual([
    '2026-05-03',
    '2026-05-12',
  ])
})

test('compares the last window with the one before it, and names the length that it took', async () => {
  const [asked] = (await trend('touchpoint=account&window=7&to=2026-05-12')).series
  expect(asked).toMatchObject({
    window: { days: 7, chosen: 'asked' },
    current: { start: '2026-05-06', end: '2026-05-12', count: 3 },
    previous: { start: '2026-04-29', end: '2026-05-05', count: 2 },
    change: { verdict: 'too_few' },
  })
  const [shortest] = (await trend('touchpoint=account&compare=year')).series
  expect(shortest).toMatchObject({
    window: { days: 364, chosen: 'shortest' },
    previous: { count: 0, end: '2025-05-21' },
  })
  expect((await trend('touchpoint=account&compare=none')).series[0]).toMatchObject({
    previous: null,
    change: null,
  })
})

test('gives each bucket the score of the window up to its end, also where that began before the span', async () => {
  const { series } = await trend('touchpoint=account&window=28&every=day&from=2026-05-12&to=2026-05-12')
  expect(series[0]?.buckets).toMatchObject([
    { count: 3, trailing: { start: '2026-04-15', count: 5, score: -20 } },
  ])
})

test('tells months and quarters of the calendar that the site keeps', async () => {
  await server.call('PATCH', '/v1/sites/shop', { calendar: 'persian', week_start: 'saturday' })
  const starts = async (every: string) =>
    (await trend(`touchpoint=account&every=${every}&from=2026-03-21&to=2026-06-30`)).series[0]?.buckets.map(
      ({ start }) => start,
    )
  expect(await starts('month')).toEqual(['2026-03-21', '2026-04-21', '2026-05-22', '2026-06-22'])
  expect(await starts('quarter')).toEqual(['2026-03-21', '2026-06-22'])
  await server.call('PATCH', '/v1/sites/shop', { calendar: 'gregorian', week_start: 'monday' })
  expect(await starts('quarter')).toEqual(['2026-03-21', '2026-04-01'])
})

test('says until when answers are counted by dimension', async () => {
  expect((await trend('group_by=plan')).as_of).toBeNull()
  await server.answer(npsAnswer({ id: freshId(), answers: { recommend: 9 }, ...by('mia', 'pro') }))
  expect((await trend('group_by=plan')).as_of).toBe('2026-05-20T10:00:00.000Z')
})

const sheet = async (url: string, headers: object = {}) =>
  await server.app.inject({ method: 'GET', url, headers: { ...headers } })

test('knows of nobody’s plan who only saw a survey', async () => {
  const [series] = (await trend('group_by=plan')).series
  expect(series?.total).toMatchObject({ shown: null, response_rate: null })
})

test('counts one person once where a later version of a survey asks a second question first', async () => {
  const rated = (id: string) => ({ id, type: 'rating', metric: 'ces', text: 'Was it easy?' })
  await server.call('POST', '/v1/touchpoints', {
    key: 'returns',
    name: 'Returns',
    stage: 'return',
    metric: 'ces',
  })
  const define = (...ids: string[]) => ({
    kind: 'transactional',
    touchpoint: 'returns',
    questions: ids.map(rated),
  })
  await server.call('POST', '/v1/surveys', {
    ...{ key: 'returns-ces', name: 'Easy?', status: 'live', definition: define('easy') },
  })
  const answer = { survey: 'returns-ces', id: freshId() }
  await server.answer(npsAnswer({ ...answer, answers: { easy: 7 } }))
  await server.call('PATCH', '/v1/surveys/returns-ces', { definition: define('overall', 'easy') })
  await server.answer(npsAnswer({ ...answer, id: freshId(), version: 2, answers: { overall: 1, easy: 7 } }))
  const [series] = (await trend('touchpoint=returns')).series
  // What stood alone before is what stands second now: only one of both may count.
  expect(series?.total).toMatchObject({ count: 1, negative: 1 })
  expect((await trend('touchpoint=returns&question=easy')).series[0]?.total.count).toBe(2)
})

test('refuses a question that no survey asks', async () => {
  expect(await server.call('GET', '/v1/trends?question=nope')).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'question' }] },
  })
})

test('gives a row for each bucket as CSV, and no formula to a spreadsheet', async () => {
  const headers = { authorization: `Bearer ${server.key}`, accept: 'text/csv' }
  const reply = await sheet(
    '/v1/trends?touchpoint=support&every=month&from=2026-04-01&to=2026-05-19',
    headers,
  )
  expect(reply.headers['content-type']).toBe('text/csv; charset=utf-8')
  const [head, april, may, end] = reply.body.split('\r\n')
  expect(head).toMatch(/^group,value,name,metric,scale_min,scale_max,start,end,count,score,low,high,/)
  expect(april).toMatch(/^touchpoint,support,'=Support,csat,1,5,2026-04-01,2026-04-30,0,,,,,0,0,0/)
  expect(may).toMatch(/^touchpoint,support,'=Support,csat,1,5,2026-05-01,2026-05-19,2,50,/)
  expect(end).toBe('')
})

test.each([
  ['text/csv', 'text/csv'],
  ['text/csv, application/json', 'text/csv'],
  ['application/json, text/csv', 'application/json'],
  ['text/csv;q=0.5, application/json', 'application/json'],
  ['application/json;q=0.2, text/csv; q=0.9', 'text/csv'],
  ['text/csv;q=0', 'application/json'],
  ['*/*', 'application/json'],
])('gives whoever accepts %s what they like best', async (accept, type) => {
  const reply = await sheet('/v1/trends', { authorization: `Bearer ${server.key}`, accept })
  expect(reply.headers['content-type']).toBe(`${type}; charset=utf-8`)
})

test.each([
  ['every=fortnight', 'every', 'must be one of: hour, day, week, month, quarter'],
  [
    'from=2026-04-01T10:00:00',
    'from',
    'must be a date such as 2026-05-02, a moment with its offset such as 2026-05-02T10:00:00Z (a + of an offset is %2B in an address), or Unix seconds',
  ],
])('says of %s what it must be', async (query, field, detail) => {
  expect(await server.call('GET', `/v1/trends?${query}`)).toMatchObject({
    status: 400,
    body: { errors: [{ field, detail }] },
  })
})

test('opens the CSV to a sheet by a key in its address, if that may only read', async () => {
  const { body } = await server.call('POST', '/v1/keys', { name: 'Sheet', scope: 'read' })
  const reader = await sheet(`/v1/trends.csv?touchpoint=support&key=${body.secret_key}`)
  expect([reader.statusCode, reader.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8'])
  expect((await sheet(`/v1/trends.csv?key=${server.key}`)).json()).toMatchObject({ code: 'forbidden' })
  expect((await sheet('/v1/trends.csv')).statusCode).toBe(401)
  expect((await sheet(`/v1/trends?key=${body.secret_key}`)).statusCode).toBe(401)
})
