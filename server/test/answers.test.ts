import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  addNpsSurvey,
  freshId,
  npsAnswer,
  npsDefinition,
  openTestServer,
  type TestServer,
} from './support/test-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
})
afterEach(async () => await server.close())

const total = async () => (await server.call('GET', '/v1/trends?touchpoint=account')).body.series[0].total
const rows = () => server.rows<Row>('select * from response')
type Row = {
  id: string
  revision: number
  answers: string
  day: number
  answered_at: number
  customer_id: string
}

test('echoes the id of an answer that is kept, and counts it', async () => {
  const id = freshId()
  expect(await server.answer(npsAnswer({ id }))).toEqual({
    status: 202,
    body: { id, revision: 1, status: 'created' },
  })
  expect(await total()).toMatchObject({ count: 1, score: 100, positive: 1, commented: 0 })
  expect(await rows()).toMatchObject([{ id, revision: 1, answers: '{"recommend":9}' }])
})

test('counts the same body once, though it comes 50 times at once', async () => {
  const body = npsAnswer({ id: freshId() })
  const replies = await Promise.all(Array.from({ length: 50 }, () => server.answer(body)))
  expect(replies.map(reply => reply.body.status).sort()).toEqual([
    ...Array(1).fill('created'),
    ...Array(49).fill('duplicate'),
  ])
  expect((await server.answer({ ...body, sent_at: '2026-05-04T10:00:00Z' })).body.status).toBe('duplicate')
  expect((await total()).count).toBe(1)
  expect(await rows()).toHaveLength(1)
})

test('takes a higher revision in place of what was said before', async () => {
  const id = freshId()
  await server.answer(npsAnswer({ id }))
  const revised = npsAnswer({ id, revision: 2, answers: { recommend: 3, why: 'It broke' } })
  expect((await server.answer(revised)).body).toEqual({ id, revision: 2, status: 'revised' })
  expect(await total()).toMatchObject({ count: 1, negative: 1, positive: 0, commented: 1 })
})

test('lets a late lower revision change nothing, and acknowledges it', async () => {
  const id = freshId()
  await server.answer(npsAnswer({ id, revision: 2, answers: { recommend: 3 } }))
  expect(await server.answer(npsAnswer({ id }))).toEqual({
    status: 200,
    body: { id, revision: 2, status: 'stale' },
  })
  expect((await total()).negative).toBe(1)
})

test('judges revisions of one id that arrive together as if they had come one by one', async () => {
  const id = freshId()
  const replies = await Promise.all(
    [2, 1, 3, 3].map(revision =>
      server.answer(npsAnswer({ id, revision, answers: { recommend: revision } })),
    ),
  )
  expect(replies.map(reply => reply.body.status)).toEqual(['stale', 'stale', 'created', 'duplicate'])
  expect((await total()).histogram).toMatchObject({ 1: 0, 2: 0, 3: 1 })
})

test('refuses other content under the same id and revision, and changes nothing', async () => {
  const id = freshId()
  await server.answer(npsAnswer({ id }))
  const refused = await server.answer(npsAnswer({ id, answers: { recommend: 0 } }))
  expect(refused).toMatchObject({ status: 409, body: { code: 'conflict', errors: [{ field: 'id' }] } })
  expect((await total()).histogram).toMatchObject({ 0: 0, 9: 1 })
})

test.each(['paused', 'ended'])('keeps an answer to a survey that was %s meanwhile', async status => {
  await server.call('PATCH', '/v1/surveys/account-nps', { status })
  expect((await server.answer(npsAnswer({ id: freshId() }))).status).toBe(202)
  expect((await total()).count).toBe(1)
})

test('keeps an answer to an earlier version, with the meaning that it had then', async () => {
  const definition = {
    kind: 'transactional',
    touchpoint: 'account',
    questions: [{ id: 'recommend', type: 'rating', metric: 'ces', text: 'Easy?' }],
  }
  expect((await server.call('PATCH', '/v1/surveys/account-nps', { definition })).body.version).toBe(2)
  expect((await server.answer(npsAnswer({ id: freshId() }))).status).toBe(202)
  expect(
    (await server.answer(npsAnswer({ id: freshId(), version: 2, answers: { recommend: 7 } }))).status,
  ).toBe(202)
  expect((await total()).count).toBe(1)
  const effort = await server.call('GET', '/v1/trends?touchpoint=account&metric=ces')
  expect(effort.body.series[0].total).toMatchObject({ count: 1, score: 100 })
})

test('refuses an answer to a version that was never live', async () => {
  const definition = {
    kind: 'relationship',
    touchpoint: 'account',
    questions: [{ id: 'q', type: 'rating', metric: 'nps', text: '?' }],
  }
  await server.call('POST', '/v1/surveys', { key: 'later', name: 'Later', definition })
  const refused = await server.answer(npsAnswer({ id: freshId(), survey: 'later', answers: { q: 1 } }))
  expect(refused).toMatchObject({
    status: 404,
    body: { code: 'unknown_version', errors: [{ field: 'version' }] },
  })
})

test('dates an answer that waited in a browser with a wrong clock by the time it waited', async () => {
  const waited = { created_at: '2031-01-01T00:00:00Z', sent_at: '2031-01-01T14:00:00Z' }
  await server.answer(npsAnswer({ id: freshId(), ...waited }))
  expect((await rows())[0]?.answered_at).toBe(Date.parse('2026-05-03T20:00:00Z'))
  expect((await rows())[0]?.day).toBe(Date.parse('2026-05-03') / 86_400_000)
})

test("counts a day by the site's time zone", async () => {
  server.clock.now = Date.parse('2026-05-04T22:30:00Z')
  await server.answer(npsAnswer({ id: freshId() }))
  expect((await rows())[0]?.day).toBe(Date.parse('2026-05-05') / 86_400_000)
})

test('keeps an answer whose page names an unknown touchpoint, and says so', async () => {
  const { status, body } = await server.answer(npsAnswer({ id: freshId(), touchpoint: 'acount' }))
  expect(status).toBe(202)
  expect(body.notice).toContain('no touchpoint "acount"')
  expect((await total()).count).toBe(1)
})

test('a touchpoint that cannot be a key and an address that is too long cost nothing', async () => {
  const odd = { touchpoint: 'Help Desk!', page: `https://shop.example/${'a'.repeat(3000)}` }
  const { status, body } = await server.answer(npsAnswer({ id: freshId(), ...odd }))
  expect([status, body.notice]).toEqual([202, expect.stringContaining('no touchpoint "Help Desk!"')])
})

test("counts an answer at the survey's own touchpoint where the page names one that was removed", async () => {
  await server.call('POST', '/v1/touchpoints', { key: 'spare', name: 'Spare', stage: 'buy', metric: 'nps' })
  await server.call('DELETE', '/v1/touchpoints/spare')
  const { body } = await server.answer(npsAnswer({ id: freshId(), touchpoint: 'spare' }))
  expect(body.notice).toContain('no touchpoint "spare"')
  expect((await total()).count).toBe(1)
})

test('counts an answer at the touchpoint that the page names', async () => {
  await server.call('POST', '/v1/touchpoints', {
    key: 'renewal',
    name: 'Renewal',
    stage: 'come-back',
    metric: 'nps',
  })
  await server.answer(npsAnswer({ id: freshId(), touchpoint: 'renewal' }))
  const { series } = (await server.call('GET', '/v1/trends')).body
  expect(
    series.map((one: { touchpoint: string; total: { count: number } }) => [one.touchpoint, one.total.count]),
  ).toEqual([
    ['account', 0],
    ['renewal', 1],
  ])
})

test('keeps the place where an answer was first given, whatever a revision says', async () => {
  await server.call('POST', '/v1/touchpoints', {
    key: 'renewal',
    name: 'Renewal',
    stage: 'come-back',
    metric: 'nps',
  })
  const id = freshId()
  await server.answer(npsAnswer({ id, channel: 'phone' }))
  await server.answer(npsAnswer({ id, revision: 2, channel: 'web', touchpoint: 'renewal' }))
  const cells = await server.rows('select touchpoint_id, channel, sum(c9) as c9 from tally group by 1, 2')
  expect(cells).toEqual([{ touchpoint_id: 1, channel: 4, c9: 1 }])
})

test('never lets an id wander to another survey', async () => {
  const survey = { key: 'second', name: 'Second', status: 'live', definition: npsDefinition }
  await server.call('POST', '/v1/surveys', survey)
  const id = freshId()
  await server.answer(npsAnswer({ id }))
  expect(
    (await server.answer(npsAnswer({ id, survey: 'second', revision: 2, answers: { recommend: 0 } }))).status,
  ).toBe(409)
  const impression = { site: 'shop', id, version: 1 }
  await server.call('POST', '/v1/impressions', { ...impression, survey: 'account-nps', event: 'shown' })
  await server.call('POST', '/v1/impressions', { ...impression, survey: 'second', event: 'dismissed' })
  expect(await total()).toMatchObject({ count: 1, positive: 1, shown: 1, dismissed: 0 })
})

test("keeps no more of a page's address than its place", async () => {
  await server.answer(npsAnswer({ id: freshId(), page: 'https://shop.example/a?token=secret#top' }))
  const [row] = await server.rows('select page from response')
  expect(row).toEqual({ page: 'https://shop.example/a' })
})
