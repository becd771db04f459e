import { webhook } from '@touchline/shared/contract/webhook.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pauses } from '../src/domain/deliveries/schedule.ts'
import { openReceiver } from './support/receiver.ts'
import { addChat, addRule, readRecipient, sendTest } from './support/telling.ts'
import { openWebhookShop, type WebhookShop } from './support/webhook-shop.ts'

const [second, minute, hour, day] = [1000, 60_000, 3_600_000, 86_400_000]

let shop: WebhookShop
beforeEach(async () => {
  shop = await openWebhookShop()
})
afterEach(async () => await shop.close())

test('tries again after 5 seconds, 5 minutes, and so on for three days, a tenth sooner or later', async () => {
  const { server, receiver, addWebhook, settle, give, list } = shop
  await addWebhook()
  await give()
  receiver.answer = () => 500
  await settle()
  expect(pauses.reduce((sum, ms) => sum + ms, 0)).toBe(75 * hour + 35 * minute + 5 * second)
  for (const pause of pauses) {
    const before = receiver.received.length
    server.clock.now += Math.floor(pause * 0.9) - 1
    await settle()
    expect(receiver.received).toHaveLength(before)
    server.clock.now += Math.ceil(pause * 0.2) + 2
    await settle()
    expect(receiver.received).toHaveLength(before + 1)
  }
  expect(new Set(receiver.received.map(one => one.id)).size).toBe(1)
  expect(new Set(receiver.received.map(one => one.headers['webhook-timestamp'])).size).toBe(10)
  server.clock.now += 100 * day
  await settle()
  expect(receiver.received).toHaveLength(10)
  expect(await list()).toMatchObject([{ state: 'given_up', attempts: 10 }])
})

test('leaves a receiver alone for as long as it asks for', async () => {
  const { server, receiver, addWebhook, settle, give, read } = shop
  const { id } = await addWebhook()
  receiver.answer = () => ({ status: 429, headers: { 'retry-after': '3600' } })
  await give()
  await settle()
  receiver.answer = () => 204
  await give()
  server.clock.now += 59 * minute
  await settle()
  expect(receiver.received).toHaveLength(1)
  expect((await read(id)).rests_until).toBe('2026-05-04T11:00:00.000Z')
  server.clock.now += 2 * minute
  await settle()
  expect(receiver.received).toHaveLength(3)
  expect(webhook.strict().parse(await read(id))).toMatchObject({ rests_until: null, failing_since: null })
})

test('keeps nothing of how an address did when another takes its place', async () => {
  const { server, receiver, addWebhook, settle, give, read } = shop
  const { id } = await addWebhook()
  const chat = await addChat(server, { kind: 'slack', url: receiver.url })
  receiver.answer = () => ({ status: 503, headers: { 'retry-after': '86400' } })
  await give()
  await sendTest(server, chat)
  await settle()
  const patch = async (url: string) => {
    for (const path of [`webhooks/${id}`, `recipients/${chat}`])
      expect((await server.call('PATCH', `/v1/${path}`, { url })).status).toBe(200)
  }
  await server.call('PATCH', `/v1/webhooks/${id}`, { url: receiver.url })
  expect(await read(id)).toMatchObject({ rests_until: expect.any(String), failing_since: expect.any(String) })
  await patch(`${receiver.url}/new`)
  for (const one of [id, chat])
    expect(await readRecipient(server, one)).toMatchObject({ rests_until: null, failing_since: null })
  receiver.answer = () => 204
  const before = receiver.received.length
  await server.call('POST', `/v1/webhooks/${id}/test`)
  await settle()
  expect(receiver.received.slice(before).map(({ path }) => path)).toEqual(['/hooks/new'])
})

test('takes a redirection for a failure, and goes nowhere', async () => {
  const { receiver, addWebhook, settle, give, list } = shop
  const elsewhere = await openReceiver()
  await addWebhook()
  receiver.answer = () => ({ status: 307, headers: { location: elsewhere.url } })
  await give()
  await settle()
  expect(await list()).toMatchObject([{ state: 'waiting', attempts: 1, log: [{ status: 307, fault: null }] }])
  expect(elsewhere.received).toEqual([])
  await elsewhere.close()
})

test('sends nothing more where nobody is any more, and tells so in the audit', async () => {
  const { server, receiver, addWebhook, settle, give, read } = shop
  const { id } = await addWebhook()
  receiver.answer = () => 410
  await give()
  await settle()
  expect(await read(id)).toMatchObject({ is_active: false, disabled_because: 'gone' })
  await give()
  server.clock.now += day
  await settle()
  expect(receiver.received).toHaveLength(1)
  const { acts } = (await server.call('GET', '/v1/audit')).body
  expect(acts[0]).toMatchObject({ actor: 'touchline', act: 'disable webhook', subject: `${id} gone` })
  receiver.answer = () => 204
  await server.call('PATCH', `/v1/webhooks/${id}`, { is_active: true })
  await settle()
  expect(await read(id)).toMatchObject({ is_active: true, disabled_because: null, disabled_at: null })
  expect(receiver.received).toHaveLength(3)
})

test('sends nothing more where nothing has arrived for five days, and not sooner', async () => {
  const { server, receiver, addWebhook, settle, give, read } = shop
  const { id } = await addWebhook()
  receiver.answer = () => 500
  for (let hours = 0; hours < 5 * 24; hours += 12) {
    await give()
    await settle()
    expect(await read(id)).toMatchObject({ is_active: true, failing_since: '2026-05-04T10:00:00.000Z' })
    server.clock.now += 12 * hour
  }
  await settle()
  expect(await read(id)).toMatchObject({ is_active: false, disabled_because: 'failing' })
  const { acts } = (await server.call('GET', '/v1/audit')).body
  expect(acts[0]).toMatchObject({ act: 'disable webhook', subject: `${id} failing` })
})

test('does not take what fails months after something was given up for one failure', async () => {
  const { server, receiver, addWebhook, settle, give, read, list } = shop
  const { id } = await addWebhook()
  const chat = await addChat(server, { kind: 'slack', url: receiver.url })
  await addRule(server, { event: 'response.created', tell: [chat] })
  receiver.answer = () => 500
  const fail = async () => {
    await give({ answers: { recommend: 9, why: 'All is well.' } })
    await settle()
    const since = server.clock.now
    expect(await read(id)).toMatchObject({ is_active: true, failing_since: new Date(since).toISOString() })
    expect(await readRecipient(server, chat)).toMatchObject({ disabled_at: null, failing_since: since })
  }
  await fail()
  for (const pause of pauses) {
    server.clock.now += Math.ceil(pause * 1.1)
    await settle()
  }
  expect((await list()).map(({ state }) => state)).toEqual(['given_up', 'given_up'])
  expect((await read(id)).failing_since).toBeNull()
  expect((await readRecipient(server, chat)).failing_since).toBeNull()
  server.clock.now += 60 * day
  await fail()
})

test('keeps nothing of what a receiver answers', async () => {
  const { server, receiver, addWebhook, settle, give, list } = shop
  await addWebhook()
  receiver.answer = () => ({ status: 500, body: 'canary'.repeat(20_000), headers: { 'x-canary': 'canary' } })
  await give()
  await settle()
  expect(await list()).toMatchObject([{ log: [{ status: 500 }] }])
  expect(JSON.stringify(await server.rows('select * from delivery'))).not.toContain('canary')
})

test('does not let a receiver that answers nothing hold another one', async () => {
  const { server, receiver, addWebhook, settle, give } = shop
  let release = () => {}
  const held = new Promise<number>(resolve => {
    release = () => resolve(204)
  })
  const slow = await openReceiver()
  slow.answer = () => held
  await server.call('POST', '/v1/webhooks', { url: slow.url, events: ['response.created'] })
  await addWebhook()
  for (let count = 0; count < 20; count++) await give()
  const settled = settle()
  while (receiver.received.length < 20) await new Promise(setImmediate)
  expect(slow.received).toHaveLength(1)
  release()
  await settled
  expect(slow.received).toHaveLength(20)
  await slow.close()
})
