import { cesMetrics, csatMetrics, npsMetrics } from '@touchline/shared/contract/delighted/metrics.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DelightedServer, openDelighted, unix } from './support/delighted.ts'
import { freshId, npsAnswer } from './support/test-server.ts'

let server: DelightedServer
beforeAll(async () => {
  server = await openDelighted({})
})
afterAll(async () => await server.close())

const metrics = async (query = '') => (await server.ask('GET', `/metrics.json?${query}`)).body
const rate = async (rating: number, more: object = {}) =>
  await server.answer(npsAnswer({ id: freshId(), answers: { recommend: rating }, ...more }))

test('has no score without responses', async () => {
  expect(npsMetrics.strict().parse(await metrics())).toMatchObject({
    ...{ nps: null, promoter_count: 0, promoter_percent: null, response_count: 0 },
  })
})

test('tells the example of the documentation as the documentation does', async () => {
  const ratings = [...Array(32).fill(9), ...Array(13).fill(7), ...Array(6).fill(0)]
  for (const rating of ratings) await rate(rating)
  expect(await metrics()).toEqual({
    ...{ nps: 51, promoter_count: 32, promoter_percent: 63, passive_count: 13, passive_percent: 25 },
    ...{ detractor_count: 6, detractor_percent: 12, response_count: 51 },
  })
})

test('counts back 30 days from the last response, whatever the day is', async () => {
  server.clock.now = Date.parse('2026-09-01T10:00:00Z')
  expect((await metrics()).response_count).toBe(51)
  await server.respond('old@b.example', { score: 0, created_at: unix('2026-04-05T10:00:00Z') })
  expect((await metrics()).response_count).toBe(52)
  await server.respond('older@b.example', { score: 0, created_at: unix('2026-04-04T10:00:00Z') })
  expect((await metrics()).response_count).toBe(52)
  expect((await metrics(`until=${unix('2026-09-01T10:00:00Z')}`)).response_count).toBe(53)
})

test('equals what a list of the same span holds, to the second', async () => {
  const moments = [
    ...['2026-05-20T21:59:58Z', '2026-05-20T21:59:59Z', '2026-05-20T22:00:00Z', '2026-05-21T12:00:00Z'],
    ...['2026-05-22T21:59:59Z', '2026-05-22T22:00:00Z', '2026-05-23T08:00:00Z'],
  ].map(unix)
  for (const created_at of moments) await server.respond('m@b.example', { score: 10, created_at })
  const ends = [...moments, ...moments.map(moment => moment + 1), unix('2026-05-19T22:00:00Z')]
  for (const since of [undefined, ...ends])
    for (const until of [undefined, ...ends]) {
      if (since !== undefined && until !== undefined && since > until) continue
      const span = [since && `since=${since}`, until && `until=${until}`].filter(Boolean).join('&')
      if (span === '') continue
      const { body } = await server.ask('GET', `/survey_responses?per_page=100&${span}`)
      expect([span, (await metrics(span)).response_count]).toEqual([span, body.length])
    }
})

test('counts what a saved filter holds, in the same spans', async () => {
  const query = { rating_min: 9, touchpoint: ['account'] }
  await server.call('POST', '/v1/filters', { key: 'happy', name: 'Happy', query })
  const at = unix('2026-05-21T12:00:00Z')
  const spans = ['', `since=${at}`, `until=${at}`, `since=${at}&until=${at}`, `since=${at + 1}`]
  for (const span of spans) {
    const { promoter_count } = await metrics(span)
    expect([span, await metrics(`${span}&trend=happy`)]).toEqual([
      span,
      expect.objectContaining({ promoter_count, response_count: promoter_count }),
    ])
  }
})

test('takes one second as a span, and refuses one that ends before it begins', async () => {
  const at = unix('2026-05-21T12:00:00Z')
  expect((await metrics(`since=${at}&until=${at}`)).response_count).toBe(1)
  const { status, body } = await server.ask('GET', `/metrics?since=${at}&until=${at - 1}`)
  expect([status, Object.keys(body.errors)]).toEqual([422, ['since']])
  expect((await metrics(`since=${unix('2030-01-01T00:00:00Z')}`)).response_count).toBe(0)
})

test('counts channels apart where they are named as groups', async () => {
  await rate(0, { channel: 'email' })
  await rate(10, { channel: 'email' })
  await rate(10, { channel: 'kiosk' })
  const reply = await metrics('groups[]=core&groups[]=email&groups=sms')
  expect(reply.email).toMatchObject({ nps: 0, promoter_count: 1, detractor_count: 1, response_count: 2 })
  expect(reply.sms).toMatchObject({ nps: null, response_count: 0 })
  expect(reply.response_count).toBe(3)
})

test('names the fields of other surveys after those of NPS', async () => {
  for (const [metric, schema, ratings] of [
    ['csat', csatMetrics, [5, 4, 3, 1]],
    ['ces', cesMetrics, [7, 5, 4, 1]],
  ] as const) {
    const question = { id: 'q', type: 'rating', metric, text: 'Q' }
    const definition = { kind: 'transactional', touchpoint: 'account', questions: [question] }
    await server.call('POST', '/v1/surveys', { key: metric, name: metric, status: 'live', definition })
    for (const q of ratings) await rate(0, { survey: metric, answers: { q } })
    const reply = schema.strict().parse(await metrics(`survey=${metric}`)) as Record<string, number>
    expect([reply[metric], reply.response_count, reply.neutral_percent]).toEqual([50, 4, 25])
  }
})
