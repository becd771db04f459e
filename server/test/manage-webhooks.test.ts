import { Webhook } from 'standardwebhooks'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Receiver } from './support/receiver.ts'
import { addChat, addPerson, addRule } from './support/telling.ts'
import { openTestServer } from './support/test-server.ts'
import { openWebhookShop, type WebhookShop } from './support/webhook-shop.ts'

let shop: WebhookShop
beforeEach(async () => {
  shop = await openWebhookShop()
})
afterEach(async () => await shop.close())

test('signs with two secrets while one is replaced, and with the new one alone a day later', async () => {
  const { server, receiver, addWebhook, settle, give } = shop
  server.clock.now = Date.now()
  const { id, secret: before } = await addWebhook()
  const { status, body } = await server.call('POST', `/v1/webhooks/${id}/rotate`)
  expect([status, body.secret === before]).toEqual([200, false])
  const believes = (secret: string) => {
    const { headers, body: text } = receiver.received.at(-1) as Receiver['received'][number]
    try {
      return new Webhook(secret).verify(text, headers as Record<string, string>) !== undefined
    } catch {
      return false
    }
  }
  await give()
  await settle()
  expect([believes(before), believes(body.secret)]).toEqual([true, true])
  // Within the five minutes that the library allows for.
  await server.rows(`update destination set old_secret_until = ${server.clock.now}`)
  await give()
  await settle()
  expect([believes(before), believes(body.secret)]).toEqual([false, true])
  expect(JSON.stringify(await server.rows('select * from destination'))).not.toContain(before.slice(6))
})

test('removes a webhook with all that was and is to be sent there', async () => {
  const { server, receiver, addWebhook, settle, give } = shop
  const { id } = await addWebhook()
  await give()
  await settle()
  await give()
  expect((await server.call('DELETE', `/v1/webhooks/${id}`)).status).toBe(204)
  expect((await server.call('DELETE', `/v1/webhooks/${id}`)).status).toBe(404)
  await settle()
  expect(await server.rows('select id from delivery')).toEqual([])
  expect(receiver.received).toHaveLength(1)
})

test('removes, changes and tries webhooks only, where people, chats and rules are told beside them', async () => {
  const { server, receiver } = shop
  const chat = await addChat(server, { kind: 'slack', url: receiver.url })
  const person = await addPerson(server, 'care@shop.example')
  await addRule(server, { event: 'response.created', tell: [chat] })
  const all = await server.rows('select * from destination order by id')
  expect(all).toHaveLength(4)
  for (const id of [chat, person, 'rules', 'rules later'])
    for (const [method, path, body] of [
      ...[['DELETE', ''] as const, ['GET', ''] as const, ['PATCH', '', { is_active: false }] as const],
      ...[['POST', '/rotate'] as const, ['POST', '/test'] as const],
    ])
      expect((await server.call(method, `/v1/webhooks/${id}${path}`, body)).status).toBe(404)
  expect((await server.call('DELETE', '/v1/recipients/rules')).status).toBe(404)
  expect(await server.rows('select * from destination order by id')).toEqual(all)
})

test('needs a secret to seal with, a fitting URL, and room', async () => {
  const { server, receiver, addWebhook } = shop
  const bare = await openTestServer()
  const { status, body } = await bare.call('POST', '/v1/webhooks', { url: 'https://example.org/' })
  expect([status, body.detail]).toEqual([400, expect.stringContaining('TOUCHLINE_SECRET')])
  const refusal = await bare.call('POST', '/v1/webhooks', { url: 'http://127.0.0.1/' })
  expect([refusal.status, refusal.body.errors]).toMatchObject([400, [{ field: 'url' }]])
  await bare.close()
  for (let count = 0; count < 10; count++) await addWebhook()
  expect((await server.call('POST', '/v1/webhooks', { url: receiver.url })).status).toBe(409)
})

test('goes with its site', async () => {
  const { server, addWebhook } = shop
  const key = { authorization: `Bearer ${server.key}` }
  await addWebhook()
  await server.rows('delete from outbox')
  const { id } = (await server.app.deps.directories.get('shop')).site
  await server.app.deps.store.insertTestDelivery({ siteId: id, destinationId: 'x', at: 0, paceMs: 0 })
  expect(await server.app.deps.store.deleteSite(id)).toBe(true)
  expect(await server.rows('select id from destination union all select id from delivery')).toEqual([])
  expect((await server.app.inject({ url: '/v1/webhooks', headers: key })).statusCode).toBeGreaterThanOrEqual(
    400,
  )
})
