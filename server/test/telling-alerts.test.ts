import { parseDay } from '@touchline/shared/calendar.ts'
import { newDetector } from '@touchline/shared/detector/state.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addChat, addRule, sendTest, setRecipient } from './support/telling.ts'
import { freshId, npsAnswer } from './support/test-server.ts'
import { openToldShop } from './support/told-shop.ts'

const minute = 60_000
const places = ['account', 'support', 'delivery'] as const

let shop: Awaited<ReturnType<typeof openToldShop>>
let chat: string
beforeEach(async () => {
  shop = await openToldShop()
  const { server, receiver } = shop
  for (const key of places.slice(1))
    await server.call('POST', '/v1/touchpoints', { key, name: key, stage: 'use', metric: 'nps' })
  chat = await addChat(server, { kind: 'slack', url: receiver.url, bundle_minutes: 10 })
  for (const event of ['alert.raised', 'alert.resolved', 'response.created'])
    await addRule(server, { event, tell: [chat] })
})
afterEach(async () => await shop.close())

const told = () => shop.receiver.received.map(({ body }) => (JSON.parse(body) as { text: string }).text)

const [since, ended] = [parseDay('2026-05-01') as number, parseDay('2026-05-03') as number]

/** An answer of which no more is awaited. */
const give = async () =>
  await shop.server.answer(npsAnswer({ id: freshId(), answers: { recommend: 9, why: 'All is well.' } }))

/** What a look at a touchpoint finds: that its score has fallen, or that it is as before again. */
async function find(key: (typeof places)[number], what: 'fall' | 'end'): Promise<void> {
  const { store, directories } = shop.server.app.deps
  const { site, touchpoints } = await directories.get('shop')
  const of = { site_id: site.id, touchpoint_id: touchpoints.get(key)?.id as number, metric: 'nps' }
  const at = shop.server.clock.now
  const row = { ...of, scale_min: 0, scale_max: 10, state: JSON.stringify(newDetector) }
  const raised = {
    ...{ ...of, scale_min: 0, scale_max: 10, kind: 'fall' },
    ...{ since, day: since + 1, reason: 'null', raised_at: at },
  }
  await store.advanceDetector(
    what === 'fall'
      ? { row: { ...row, day: since + 1 }, from: null, found: [{ raised }], at }
      : { row: { ...row, day: ended }, from: since + 1, found: [{ ended }], at },
  )
}

test('tells of several alerts by one message, and of one that comes alone in full', async () => {
  for (const key of ['account', 'support'] as const) await find(key, 'fall')
  await shop.settle()
  expect(told()).toEqual(['Shop: 2 scores have changed'])
  await find('delivery', 'fall')
  shop.server.clock.now += 9 * minute
  await shop.settle()
  expect(told()).toHaveLength(1)
  shop.server.clock.now += minute
  await shop.settle()
  expect(told().slice(1)).toEqual(['Shop: delivery: NPS has fallen'])
})

test('tells once of an alert that has ended before it was told', async () => {
  await find('account', 'fall')
  await find('account', 'end')
  await shop.settle()
  expect(told()).toEqual(['Shop: Account: NPS is as it was before'])
  expect(await shop.server.rows('select distinct state from delivery')).toEqual([{ state: 1 }])
})

test('puts answers and alerts into messages of their own, and rests between them', async () => {
  await find('account', 'fall')
  await find('support', 'fall')
  await shop.server.answer(npsAnswer({ id: freshId() }))
  await shop.server.answer(npsAnswer({ id: freshId() }))
  await shop.settle()
  expect(told()).toEqual(['Shop: 2 scores have changed'])
  shop.server.clock.now += 10 * minute
  await shop.settle()
  expect(told().slice(1)).toEqual([expect.stringContaining('Shop: 2 more answers since')])
})

test('does not tell of a fall after its end, though the fall was to be told again', async () => {
  await setRecipient(shop.server, chat, { bundle_minutes: 0 })
  shop.receiver.answer = () => 500
  await find('account', 'fall')
  await shop.settle()
  shop.receiver.answer = () => 200
  await find('account', 'end')
  await shop.settle()
  shop.server.clock.now += 60 * minute
  await shop.settle()
  expect(told()).toEqual(['Shop: Account: NPS has fallen', 'Shop: Account: NPS is as it was before'])
})

test('sums up all that waits, however much of another kind waits beside it', async () => {
  await setRecipient(shop.server, chat, { rests_until: shop.server.clock.now + minute })
  for (let round = 0; round < 11; round++) await Promise.all(Array.from({ length: 100 }, () => give()))
  for (const key of places) await find(key, 'fall')
  await shop.settle()
  await sendTest(shop.server, chat)
  await shop.settle()
  expect(told()).toEqual(['Shop: Messages arrive here'])
  shop.server.clock.now += minute
  await shop.settle()
  expect(told().slice(1)).toEqual([
    expect.stringContaining('Shop: 1,000 more answers since'),
    expect.stringContaining('Shop: 100 more answers since'),
  ])
  shop.server.clock.now += 10 * minute
  await shop.settle()
  expect(told().slice(3)).toEqual(['Shop: 3 scores have changed'])
})
