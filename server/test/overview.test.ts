import { type OverviewReply, overviewReply } from '@touchline/shared/contract/overview.ts'
import type { TrendSeries } from '@touchline/shared/contract/trend.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
  await server.call('PATCH', '/v1/sites/shop', { dimensions: ['plan'] })
  await addNpsSurvey(server)
  for (const [key, stage] of [
    ['support', 'get-help'],
    ['checkout', 'buy'],
    ['parcel', 'receive'],
  ] as const)
    await addCsat(key, stage)
  await answerAt('2026-04-10', 40, number => csat('support', 5, number, 'pro'))
  await answerAt('2026-05-10', 40, number => csat('support', number % 2 ? 5 : 1, number, 'free'))
  await answerAt('2026-05-10', 40, number => csat('support', 5, number, 'pro'))
  await answerAt('2026-05-11', 3, number => csat('checkout', 1, number, 'pro', 'phone'))
  await answerAt('2026-01-09', 1, number => csat('parcel', 4, number, 'pro'))
  await answerAt('2026-05-12', 30, number => ({ answers: { recommend: number % 3 ? 10 : 0 } }))
  server.clock.now = Date.parse('2026-05-20T10:00:00Z')
  await server.app.deps.store.foldDimensions({ siteId: 1, most: 1000 })
})
afterAll(async () => await server.close())

async function addCsat(key: string, stage: string) {
  await server.call('POST', '/v1/touchpoints', { key, name: key, stage, metric: 'csat' })
  await server.call('POST', '/v1/surveys', {
    ...{ key: `${key}-csat`, name: key, status: 'live' },
    definition: {
      kind: 'transactional',
      touchpoint: key,
      questions: [{ id: 'happy', type: 'rating', metric: 'csat', text: 'Are you satisfied?' }],
    },
  })
}

const csat = (touchpoint: string, happy: number, number: number, plan: string, channel = 'web') => ({
  survey: `${touchpoint}-csat`,
  answers: { happy },
  customer: { id: `${plan}-${number}`, traits: { plan } },
  channel,
})

async function answerAt(date: string, count: number, answerOf: (number: number) => object) {
  server.clock.now = Date.parse(`${date}T10:00:00Z`)
  for (let number = 0; number < count; number++)
    expect((await server.answer(npsAnswer({ id: freshId(), ...answerOf(number) }))).status).toBe(202)
}

async function overview(query = ''): Promise<OverviewReply> {
  const { status, body } = await server.call('GET', `/v1/overview?${query}`)
  expect({ status, body }).toMatchObject({ status: 200 })
  expect(overviewReply.strict().parse(body)).toEqual(body)
  return body
}

test('puts every touchpoint at its stage, in the order of the customer’s life, those without answers too', async () => {
  const { stages } = await overview()
  expect(stages.map(({ stage, touchpoints }) => [stage, ...touchpoints.map(one => one.touchpoint)])).toEqual([
    ...[['discover'], ['choose'], ['buy', 'checkout'], ['receive', 'parcel'], ['use']],
    ...[['get-help', 'support'], ['return'], ['come-back']],
  ])
  const at = (stage: string) => stages.find(one => one.stage === stage)?.touchpoints[0]
  expect(at('receive')).toMatchObject({
    ...{ current: { count: 0, score: null }, last_answer_on: '2026-01-09', few_lately: true },
    ...{ channels: [], change: { verdict: 'too_few' } },
  })
  expect(at('buy')).toMatchObject({
    ...{ last_answer_on: '2026-05-11', few_lately: true },
    channels: [{ channel: 'phone', count: 3, score: 0 }],
  })
})

test('tells what has changed since the window before', async () => {
  const { current, previous, stages } = await overview()
  expect([current, previous]).toEqual([
    { from: '2026-04-23', to: '2026-05-20' },
    { from: '2026-03-26', to: '2026-04-22' },
  ])
  const support = stages.find(({ stage }) => stage === 'get-help')?.touchpoints[0]
  expect(support).toMatchObject({
    current: { count: 80, score: 75, shares: { negative: { share: 25 } } },
    previous: { count: 40, score: 100 },
    change: { difference: -25, verdict: 'worse', needed: null },
    few_lately: false,
  })
})

test('puts surveys about the whole relation above, and not among the touchpoints', async () => {
  const { relationship, ranking } = await overview()
  expect(relationship).toMatchObject([
    { survey: 'account-nps', name: 'NPS', touchpoint: 'account', metric: 'nps', current: { count: 30 } },
  ])
  expect(ranking.map(({ touchpoint }) => touchpoint)).not.toContain('account')
})

test('keeps a survey about the whole relation in sight where nobody answers any more', async () => {
  const { relationship } = await overview('to=2026-12-24')
  expect(relationship).toMatchObject([
    { survey: 'account-nps', current: { count: 0 }, last_answer_on: '2026-05-12' },
  ])
})

test.each(['28', '84', '364'])('tells the line of each score of %s days as the trend does', async days => {
  const { lines, stages, relationship } = await overview(`lines=true&days=${days}`)
  const entries = [...relationship, ...stages.flatMap(({ touchpoints }) => touchpoints)]
  const [from, every] = [lines?.buckets[0]?.start, lines?.every]
  const { body: trend } = await server.call(
    'GET',
    `/v1/trends?from=${from}&every=${every}&window=${days}&compare=none`,
  )
  const round = (value: number | undefined) => Math.round((value ?? Number.NaN) * 100) / 100
  for (const { touchpoint, line, current } of entries) {
    const { buckets } = trend.series.find((one: TrendSeries) => one.touchpoint === touchpoint) as TrendSeries
    expect(lines?.buckets).toEqual(buckets.map(({ start, end }) => ({ start, end })))
    expect(line).toEqual(
      buckets.map(({ trailing }) =>
        trailing?.score == null
          ? null
          : {
              score: round(trailing.score),
              low: round(trailing.interval?.low),
              high: round(trailing.interval?.high),
            },
      ),
    )
    expect(line?.at(-1)?.score).toBe(current.score === null ? undefined : round(current.score))
  }
  expect(entries.some(({ line }) => line?.some(point => point !== null))).toBe(true)
})

test('tells no lines where they are not asked for', async () => {
  const { stages, ...rest } = await overview()
  expect(rest).not.toHaveProperty('lines')
  for (const { touchpoints } of stages) for (const one of touchpoints) expect(one).not.toHaveProperty('line')
})

test('draws the share of the unhappy towards that of all where few answered', async () => {
  const { ranking } = await overview()
  const mean = (3 + 20) / (3 + 80)
  expect(ranking).toMatchObject([
    { touchpoint: 'checkout', count: 3, negative_share: 100 },
    { touchpoint: 'support', count: 80, negative_share: 25 },
  ])
  // Each is drawn towards the mean of all, as if twenty more had answered like everybody.
  expect(ranking[0]?.shrunken_negative_share).toBeCloseTo((100 * (3 + 20 * mean)) / 23, 10)
  expect(ranking[1]?.shrunken_negative_share).toBeCloseTo((100 * (20 + 20 * mean)) / 100, 10)
})

test('names the segments that score below the rest', async () => {
  const { segments } = await overview()
  expect(segments.list).toMatchObject([
    { touchpoint: 'support', dimension: 'plan', value: 'free', count: 40, score: 50, difference: -50 },
  ])
})

test('remembers segments for five minutes and tells when they were worked out', async () => {
  const { segments } = await overview()
  server.clock.now += 4 * 60_000
  expect((await overview()).segments).toEqual(segments)
  server.clock.now += 60_000
  expect((await overview()).segments.worked_out_at).not.toBe(segments.worked_out_at)
})

test('compares with a year before, or with nothing, over windows of any length', async () => {
  expect((await overview('compare=year&days=84')).previous).toEqual({ from: '2025-02-27', to: '2025-05-21' })
  const alone = await overview('compare=none&to=2026-04-20')
  expect(alone).toMatchObject({ previous: null, current: { to: '2026-04-20' } })
  expect(alone.stages.flatMap(({ touchpoints }) => touchpoints)).toContainEqual(
    expect.objectContaining({ touchpoint: 'support', previous: null, change: null }),
  )
})

test.each([
  ['days=29', 'days'],
  ['compare=never', 'compare'],
  ['to=2026-02-30', 'to'],
  ['lines=yes', 'lines'],
])('refuses %s and names the field', async (query, field) => {
  expect(await server.call('GET', `/v1/overview?${query}`)).toMatchObject({
    status: 400,
    body: { errors: [{ field }] },
  })
})

test('gives a row for each survey about the whole relation and each touchpoint as CSV', async () => {
  const headers = { authorization: `Bearer ${server.key}` }
  const { body, headers: sent } = await server.app.inject({ url: '/v1/overview.csv', headers })
  expect(sent['content-type']).toBe('text/csv; charset=utf-8')
  const [head = '', ...rows] = body.trimEnd().split('\r\n')
  const { body: overview } = await server.call('GET', '/v1/overview')
  const entries = [
    ...overview.relationship,
    ...overview.stages.flatMap(({ touchpoints }: { touchpoints: unknown[] }) => touchpoints),
  ]
  const column = (name: string) => head.split(',').indexOf(name)
  expect(
    rows
      .map(row => row.split(','))
      .map(cells => ['touchpoint', 'count', 'verdict'].map(name => cells[column(name)])),
  ).toEqual(
    entries.map(({ touchpoint, current, change }) => [
      touchpoint,
      String(current.count),
      change?.verdict ?? '',
    ]),
  )
})
