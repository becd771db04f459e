import { parseDay } from '@touchline/shared/calendar.ts'
import { newDetector } from '@touchline/shared/detector/state.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openReceiver, type Receiver } from './support/receiver.ts'
import { addChat, addRule } from './support/telling.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

const minute = 60_000
const places = ['account', 'support', 'delivery'] as const

let server: TestServer
let receiver: Receiver
beforeEach(async () => {
  server = await openTestServer(undefined, {
    secrets: ['thirty-two letters are enough for it'],
    ownNetworks: ['127.0.0.0/8'],
  })
  receiver = await openReceiver()
  await addNpsSurvey(server)
  for (const key of places.slice(1))
    await server.call('POST', '/v1/touchpoints', { key, name: key, stage: 'use', metric: 'nps' })
  const chat = await addChat(server, { kind: 'slack', url: receiver.url, bundle_minutes: 10 })
  for (const event of ['alert.raised', 'alert.resolved', 'response.created'])
    await addRule(server, { event, tell: [chat] })
})
afterEach(async () => {
  await server.close()
  await receiver.close()
})

const settle = async () => await server.app.deps.dispatcher.settle()
const told = () => receiver.received.map(({ body }) => (JSON.parse(body) as { text: string }).text)

const [since, ended] = [parseDay('2026-05-01') as number, parseDay('2026-05-03') as number]

/** What a look at a touchpoint finds: that its score has fallen, or that it is as before again. */
async function find(key: (typeof places)[number], what: 'fall' | 'end'): Promise<void> {
  const { store, directories } = server.app.deps
  const { site, touchpoints } = await directories.get('shop')
  const of = { site_id: site.id, touchpoint_id: touchpoints.get(key)?.id as number, metric: 'nps' }
  const at = server.clock.now
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
  await settle()
  expect(told()).toEqual(['Shop: 2 scores have changed'])
  await find('delivery', 'fall')
  server.clock.now += 9 * minute
  await settle()
  expect(told()).toHaveLength(1)
  server.clock.now += minute
  await settle()
  expect(told().slice(1)).toEqual(['Shop: delivery: NPS has fallen'])
})

test('tells once of an alert that has ended before it was told', async () => {
  await find('account', 'fall')
  await find('account', 'end')
  await settle()
  expect(told()).toEqual(['Shop: Account: NPS is as it was before'])
  expect(await server.rows('select distinct state from delivery')).toEqual([{ state: 1 }])
})

test('puts answers and alerts into messages of their own, and rests between them', async () => {
  await find('account', 'fall')
  await find('support', 'fall')
  await server.answer(npsAnswer({ id: freshId() }))
  await server.answer(npsAnswer({ id: freshId() }))
  await settle()
  expect(told()).toEqual(['Shop: 2 scores have changed'])
  server.clock.now += 10 * minute
  await settle()
  expect(told().slice(1)).toEqual([expect.stringContaining('Shop: 2 more answers since')])
})
