import { afterEach, beforeEach, expect, test } from 'vitest'
import { usualDoubts } from '../src/domain/collecting/doubts.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await openTestServer(undefined, { doubtRules: usualDoubts })
  await addNpsSurvey(server)
})
afterEach(async () => await server.close())

const count = async () =>
  (await server.call('GET', '/v1/trends?touchpoint=account')).body.series[0].total.count
const list = async (query = '') => (await server.call('GET', `/v1/quarantine${query}`)).body
const decide = async (decision: object) => await server.call('POST', '/v1/quarantine', decision)
const show = async (id: string) =>
  await server.app.inject({
    method: 'POST',
    url: '/v1/impressions',
    headers: { 'content-type': 'text/plain' },
    payload: JSON.stringify({ site: 'shop', id, survey: 'account-nps', version: 1, event: 'shown' }),
  })
const trapped = (id = freshId()) => ({ ...npsAnswer({ id }), trap: 'https://example.org' })

test('keeps whoever takes the bait apart from the scores, and tells the sender nothing of it', async () => {
  const id = freshId()
  const reply = await server.answer(trapped(id))
  expect(reply).toEqual({ status: 202, body: { id, revision: 1, status: 'created' } })
  expect(await count()).toBe(0)
  expect(await list()).toMatchObject({
    responses: [
      { id, doubt: 'trap', survey: 'account-nps', touchpoint: 'account', answers: { recommend: 9 } },
    ],
    next: null,
  })
})

test('doubts an answer that comes sooner after its showing than a person can read', async () => {
  const [fast, slow, unseen] = [freshId(), freshId(), freshId()]
  await show(fast)
  await show(slow)
  server.clock.now += 499
  await server.answer(npsAnswer({ id: fast }))
  server.clock.now += 1
  await server.answer(npsAnswer({ id: slow }))
  await server.answer(npsAnswer({ id: unseen }))
  expect((await list()).responses).toMatchObject([{ id: fast, doubt: 'too_fast' }])
  expect(await count()).toBe(2)
})

test('judges an answer once: sent again, changed or late it stays where it is', async () => {
  const id = freshId()
  await show(id)
  await server.answer(npsAnswer({ id }))
  server.clock.now += 60_000
  expect((await server.answer(npsAnswer({ id }))).body.status).toBe('duplicate')
  const revised = npsAnswer({ id, revision: 2, answers: { recommend: 3, why: 'Words' } })
  expect((await server.answer(revised)).body.status).toBe('revised')
  expect((await list()).responses).toMatchObject([{ id, answers: { recommend: 3, why: 'Words' } }])
  expect(await count()).toBe(0)
})

/** Sends an answer from an address that tells visitors apart, or another one. */
const sendFrom = async (address: string, answer: object) =>
  await server.app.inject({
    method: 'POST',
    url: '/v1/answers',
    remoteAddress: address,
    headers: { 'content-type': 'text/plain' },
    payload: JSON.stringify(answer),
  })

test('doubts what is beyond a burst at one touchpoint from one place, and retries use nothing up', async () => {
  const ids = Array.from({ length: 62 }, freshId)
  for (const id of ids) await sendFrom('9.9.9.9', npsAnswer({ id }))
  for (let retry = 0; retry < 100; retry++) await sendFrom('9.9.9.9', npsAnswer({ id: ids[0] as string }))
  expect((await list()).responses.map(({ doubt }: { doubt: string }) => doubt)).toEqual(['burst', 'burst'])
  expect(await count()).toBe(60)
  await sendFrom('9.9.8.9', npsAnswer({ id: freshId() }))
  server.clock.now += 20_000
  for (let more = 0; more < 3; more++) await sendFrom('9.9.9.1', npsAnswer({ id: freshId() }))
  expect((await list()).responses).toHaveLength(3)
  expect(await count()).toBe(63)
})

test('takes ten times as much from places where people share a device, and no more', async () => {
  for (let one = 0; one < 602; one++)
    await sendFrom('9.9.9.9', npsAnswer({ id: freshId(), channel: 'kiosk' }))
  expect(await count()).toBe(600)
})

test('doubts no burst of a place that is a proxy, or of which nothing is known', async () => {
  for (let one = 0; one < 70; one++) await sendFrom('10.0.0.1', npsAnswer({ id: freshId() }))
  expect(await count()).toBe(70)
})

test('has no doubt because a clock was put back', async () => {
  const id = freshId()
  await show(id)
  server.clock.now -= 10_000
  await server.answer(npsAnswer({ id }))
  expect(await count()).toBe(1)
})

test('releases answers into the scores, on the day they were given, and only once', async () => {
  const [released, kept] = [freshId(), freshId()]
  await server.answer({ ...trapped(released), customer: { id: 'ann' } })
  await server.answer(trapped(kept))
  server.clock.now += 3 * 86_400_000
  const decision = { action: 'release', ids: [released, freshId()] }
  expect(await decide(decision)).toEqual({ status: 200, body: { changed: 1 } })
  expect(await decide(decision)).toEqual({ status: 200, body: { changed: 0 } })
  expect(await count()).toBe(1)
  const { series } = (await server.call('GET', '/v1/trends?touchpoint=account&from=2026-05-04&to=2026-05-04'))
    .body
  expect(series[0].total.count).toBe(1)
  expect((await list()).responses).toMatchObject([{ id: kept }])
})

test('discards in bulk what one filter finds, and nothing else', async () => {
  for (let more = 0; more < 450; more++) await server.answer(trapped())
  const fast = freshId()
  await show(fast)
  await server.answer(npsAnswer({ id: fast }))
  expect((await decide({ action: 'discard', all: true, doubt: 'trap' })).body).toEqual({ changed: 450 })
  expect((await list()).responses).toMatchObject([{ id: fast, doubt: 'too_fast' }])
  expect((await decide({ action: 'release', all: true, touchpoint: 'account' })).body).toEqual({ changed: 1 })
  expect(await count()).toBe(1)
})

test('lists page by page without leaving out or repeating any, though several came in one millisecond', async () => {
  const ids = Array.from({ length: 25 }, freshId)
  for (const [index, id] of ids.entries()) {
    if (index % 4 === 0) server.clock.now += 1
    await server.answer(trapped(id))
  }
  const seen: string[] = []
  let next: string | null = ''
  while (next !== null) {
    const page = await list(`?limit=7${next && `&cursor=${next}`}`)
    seen.push(...page.responses.map(({ id }: { id: string }) => id))
    next = page.next
  }
  expect(seen).toEqual(ids.toReversed())
})

test('refuses a decision that names nothing, or a touchpoint that is not there', async () => {
  expect(await decide({ action: 'release' })).toMatchObject({ status: 400 })
  expect(await decide({ action: 'release', all: true, ids: [freshId()] })).toMatchObject({ status: 400 })
  expect(await decide({ action: 'discard', all: true, touchpoint: 'moon' })).toMatchObject({
    status: 404,
    body: { code: 'unknown_touchpoint', errors: [{ field: 'touchpoint' }] },
  })
  expect(await server.call('GET', '/v1/quarantine?cursor=x')).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'cursor' }] },
  })
})

test('takes no customer from a doubted answer before it is released, and then all of it', async () => {
  const id = freshId()
  const customer = { id: 'ann', email: 'ann@shop.example', traits: { plan: 'business' } }
  await server.answer({ ...trapped(id), customer })
  // What is thought of a revision does not matter: the answer waits, and its customer with it.
  await server.answer(npsAnswer({ id, revision: 2, customer: { ...customer, traits: { plan: 'free' } } }))
  expect(await server.customers()).toEqual([])
  await decide({ action: 'release', all: true })
  expect(await server.customers()).toMatchObject([
    { id: 'ann', email: 'ann@shop.example', traits: '{"plan":"free"}', verified: 0 },
  ])
})

test('forgets the customer of a discarded answer', async () => {
  const id = freshId()
  await server.answer({ ...trapped(id), customer: { id: 'ann' } })
  await decide({ action: 'discard', all: true })
  await server.answer(npsAnswer({ id, revision: 2, customer: { id: 'ann' } }))
  expect(await server.customers()).toEqual([])
  expect(await count()).toBe(0)
})

test('lets go only what came before the owner looked', async () => {
  await server.answer(trapped())
  const before = new Date(server.clock.now + 1).toISOString()
  server.clock.now += 1
  await server.answer(trapped())
  expect((await decide({ action: 'discard', all: true, before })).body).toEqual({ changed: 1 })
})

test('keeps touchpoint and survey of what is in quarantine', async () => {
  await server.answer(trapped())
  expect((await server.call('DELETE', '/v1/surveys/account-nps')).status).toBe(409)
  expect((await server.call('DELETE', '/v1/touchpoints/account')).status).toBe(409)
  await decide({ action: 'discard', all: true })
  expect((await server.call('DELETE', '/v1/surveys/account-nps')).status).toBe(204)
})
