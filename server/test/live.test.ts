import { readFileSync } from 'node:fs'
import { liveAnswer, liveEvent } from '@touchline/shared/contract/live.ts'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { makeApiKey } from '../src/domain/api-keys.ts'
import { usualLiveLimits } from '../src/domain/live/live.ts'
import { mostWaiting } from '../src/routes/event-stream.ts'
import { type Listening, listen } from './support/live-reader.ts'
import { blocksOf } from './support/run-curl.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
let address: string
const closing: (() => void)[] = []
beforeAll(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
  address = await server.app.listen({ port: 0, host: '127.0.0.1' })
})
afterEach(() => {
  for (const close of closing.splice(0)) close()
})
afterAll(async () => await server.close())

const open = async (more: Listening & { key?: string } = {}) => {
  const reader = await listen(address, more.key ?? server.key, more)
  closing.push(reader.close)
  return reader
}
const answer = async (given: object = {}) => {
  const id = freshId()
  expect((await server.answer(npsAnswer({ id, ...given }))).status).toBe(202)
  return id
}

test('moves the totals with it, over the last 28 days or as many as are asked for', async () => {
  server.clock.now = Date.parse('2026-04-20T10:00:00Z')
  await answer({ answers: { recommend: 0 } })
  server.clock.now = Date.parse('2026-05-04T10:00:00Z')
  const [month, week] = [await open(), await open({ query: '?days=7' })]
  const totalOf = (heard: typeof month.heard) =>
    heard.findLast(({ event }) => event === 'totals')?.data.touchpoints[0]
  expect(totalOf(month.heard)).toMatchObject({ touchpoint: 'account', metric: 'nps', count: 1, score: -100 })
  expect(totalOf(week.heard)).toMatchObject({ count: 0, score: null, interval: null })
  await answer({ answers: { recommend: 10 } })
  await month.until(heard => totalOf(heard).count === 2)
  await week.until(heard => totalOf(heard).count === 1)
  expect(totalOf(month.heard)).toMatchObject({ score: 0, interval: { level: 0.95 } })
  expect(week.heard.at(-1)?.data).toMatchObject({ from: '2026-04-28', to: '2026-05-04' })
})

test('tells an answer as soon as it is kept, and nothing of who gave it', async () => {
  const reader = await open()
  const id = await answer({
    answers: { recommend: 9, why: 'Kind people' },
    locale: 'de',
    page: 'https://shop.example/secret',
    customer: { id: 'ada', email: 'ada@example.org', traits: { plan: 'gold' } },
  })
  const heard = await reader.until(all => all.some(({ event }) => event === 'answer'))
  const told = heard.find(({ event }) => event === 'answer')
  expect(told?.id).toMatch(/^\d+$/)
  expect(told?.data).toEqual({
    ...{ id, revision: 1, touchpoint: 'account', stage: 'come-back', survey: 'account-nps', channel: 'web' },
    ...{ metric: 'nps', rating: 9, band: 'positive', comment: 'Kind people', locale: 'de' },
    answered_at: '2026-05-04T10:00:00.000Z',
  })
})

test('tells a revised answer again, and takes back one that was erased', async () => {
  const reader = await open()
  const id = await answer()
  await reader.until(() => reader.answers().length === 1)
  await answer({ id, revision: 2, answers: { recommend: 2, why: 'No' } })
  await reader.until(() => reader.answers().length === 2)
  expect(reader.heard.findLast(({ event }) => event === 'answer')?.data).toMatchObject({
    ...{ id, revision: 2, rating: 2, band: 'negative', comment: 'No' },
  })
  await server.call('POST', '/v1/erasures', { response: id })
  await reader.until(heard => heard.some(({ event }) => event === 'removed'))
  expect(reader.heard.find(({ event }) => event === 'removed')?.data).toEqual({ id })
})

test('keeps quiet about answers in quarantine until they are released', async () => {
  const reader = await open()
  const doubted = await answer({ trap: 'spam' })
  const discarded = await answer({ trap: 'spam' })
  const counted = await answer()
  await reader.until(() => reader.answers().includes(counted))
  expect(reader.answers()).toEqual([counted])
  await server.call('POST', '/v1/quarantine', { action: 'discard', ids: [discarded] })
  await server.call('POST', '/v1/quarantine', { action: 'release', ids: [doubted] })
  await reader.until(() => reader.answers().includes(doubted))
  expect(reader.answers()).toEqual([counted, doubted])
})

test('takes back the words of an answer that is anonymised, though it counts on', async () => {
  const reader = await open()
  const id = await answer({ answers: { recommend: 9, why: 'Words' } })
  await reader.until(() => reader.answers().length === 1)
  await server.app.deps.store.anonymiseResponses({ siteId: 1, ids: [id], at: server.clock.now })
  await reader.until(heard => heard.some(({ event, data }) => event === 'removed' && data.id === id))
  expect(reader.answers()).toEqual([id])
})

test('goes on behind the event that was heard last, without loss and without twins', async () => {
  const first = await open()
  const ids = [await answer(), await answer()]
  await first.until(() => first.answers().length === 2)
  first.close()
  await first.ended
  const missed = await Promise.all(Array.from({ length: 700 }, () => answer()))
  await answer({ id: missed[0], revision: 2, answers: { recommend: 3 } })
  const again = await open({ lastId: first.lastId() })
  const later = await answer()
  await again.until(() => again.answers().includes(later))
  expect(again.answers().toSorted()).toEqual([...missed, later].toSorted())
  expect(again.answers().some(id => ids.includes(id))).toBe(false)
  expect(again.heard.some(({ event }) => event === 'gap')).toBe(false)
})

test("tells a reader nothing of another site, and a stranger's key nothing at all", async () => {
  const { secret, row } = makeApiKey('installation', 'admin', 0)
  await server.app.deps.store.insertApiKey({ ...row, site_id: null })
  const send = async (by: string, url: string, payload: object) =>
    (
      await server.app.inject({ method: 'POST', url, headers: { authorization: `Bearer ${by}` }, payload })
    ).json()
  const { secret_key: key } = await send(secret, '/v1/sites', { key: 'other', name: 'Other' })
  await addNpsSurvey({ ...server, call: async (_, url, body) => await send(key, url, body as object) })
  const theirs = await open({ key })
  const [ours, operators] = [await open(), await open({ key: secret, query: '?site=shop' })]
  await expect(open({ key, query: '?site=shop' })).rejects.toThrow(/^403/)
  await expect(open({ key: secret })).rejects.toThrow(/^400 .*"field":"site"/)
  await expect(open({ key: `${secret.slice(0, -1)}${secret.endsWith('_') ? '-' : '_'}` })).rejects.toThrow(
    /^401/,
  )
  const id = await answer()
  for (const reader of [ours, operators]) await reader.until(() => reader.answers().includes(id))
  const own = await answer({ site: 'other' })
  await theirs.until(() => theirs.answers().length > 0)
  expect(theirs.answers()).toEqual([own])
})

test('replies as a stream that nobody keeps or holds back, and only to those who want one', async () => {
  const { headers } = await open()
  expect(headers).toMatchObject({
    ...{ 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' },
    'x-accel-buffering': 'no',
  })
  const ask = async (method: 'GET' | 'HEAD', more: Record<string, string> = {}) =>
    await server.app.inject({
      ...{ method, url: '/v1/live' },
      headers: { authorization: `Bearer ${server.key}`, ...more },
    })
  expect((await ask('HEAD')).headers['content-type']).toContain('text/event-stream')
  expect((await ask('GET', { accept: 'application/json' })).json()).toMatchObject({
    ...{ status: 406, code: 'not_acceptable' },
  })
  expect((await ask('GET', { 'last-event-id': 'seven' })).json()).toMatchObject({
    ...{ status: 400, errors: [{ field: 'last-event-id' }] },
  })
})

test('has a guide that names every event, and whose example hears them', async () => {
  const guide = readFileSync(new URL('../../docs/live.md', import.meta.url), 'utf8')
  for (const { shape } of liveEvent.options) expect(guide).toContain(`| \`${shape.event.value}\` |`)
  for (const field of Object.keys(liveAnswer.shape)) expect(guide).toContain(`\`${field}\``)
  expect(guide).toContain(
    `${usualLiveLimits.perSite} readers listen to a site and ${usualLiveLimits.perNode}`,
  )
  expect(guide).toContain(`more than ${mostWaiting / 1024} KiB`)
  const [source = ''] = blocksOf(guide, 'js')
  const example = new Function(source.replace('export async function*', 'return async function*'))()
  const events = example(address, server.key)
  expect((await events.next()).value).toMatchObject({ event: 'totals' })
  const id = await answer()
  expect((await events.next()).value).toMatchObject({ event: 'answer', data: { id } })
  await events.return()
})

test('says so where what was missed may not be known in full any more', async () => {
  const before = await answer()
  const first = await open()
  await answer()
  await first.until(() => first.answers().length === 1)
  server.clock.now += 8 * 86_400_000
  while (await server.app.deps.store.pruneEvents({ siteId: 1, before: server.clock.now }));
  const late = await open({ lastId: first.lastId() })
  expect((await late.until(heard => heard.some(({ event }) => event === 'gap'))).length).toBeGreaterThan(0)
  const beyond = await open({ lastId: '999999999' })
  await beyond.until(heard => heard.some(({ event }) => event === 'gap'))
  const next = await answer()
  for (const reader of [first, late, beyond]) {
    await reader.until(() => reader.answers().includes(next))
    expect(reader.answers()).not.toContain(before)
  }
})
