import { afterEach, beforeEach, expect, test } from 'vitest'
import { openWebhookShop, type WebhookShop } from './support/webhook-shop.ts'

const [second, day] = [1000, 86_400_000]

let shop: WebhookShop
beforeEach(async () => {
  shop = await openWebhookShop()
})
afterEach(async () => await shop.close())

test('sends a test on the way of all events', async () => {
  const { server, receiver, addWebhook, settle, list } = shop
  const { id } = await addWebhook()
  const { status, body } = await server.call('POST', `/v1/webhooks/${id}/test`)
  expect(status).toBe(202)
  await settle()
  expect(receiver.received).toMatchObject([
    { id: body.delivery, event: { type: 'test', data: { webhook: id } } },
  ])
  expect(await list('type=test')).toMatchObject([
    { id: body.delivery, state: 'delivered', log: [{ status: 204 }] },
  ])
  await server.call('PATCH', `/v1/webhooks/${id}`, { is_active: false })
  expect((await server.call('POST', `/v1/webhooks/${id}/test`)).status).toBe(409)
})

test('sends at most one test a minute to a receiver', async () => {
  const { server, receiver, addWebhook, settle } = shop
  const { id } = await addWebhook()
  const ask = async () =>
    await server.app.inject({
      ...{ method: 'POST', url: `/v1/webhooks/${id}/test` },
      headers: { authorization: `Bearer ${server.key}` },
    })
  const asked = await Promise.all([ask(), ask()])
  expect(asked.map(({ statusCode }) => statusCode).sort()).toEqual([202, 429])
  server.clock.now += 20 * second
  const early = await ask()
  expect([early.statusCode, early.headers['retry-after']]).toEqual([429, '40'])
  server.clock.now += 40 * second
  expect((await ask()).statusCode).toBe(202)
  await settle()
  expect(receiver.received).toHaveLength(2)
})

test('tries a test once, and holds nothing against a receiver that does not take it', async () => {
  const { server, receiver, addWebhook, settle, read, list } = shop
  const { id } = await addWebhook()
  const answers = [500, { status: 429, headers: { 'retry-after': '3600' } }, 410]
  for (const answer of answers) {
    receiver.answer = () => answer
    await server.call('POST', `/v1/webhooks/${id}/test`)
    await settle()
    server.clock.now += day
    await settle()
  }
  expect(receiver.received).toHaveLength(answers.length)
  for (const one of await list('type=test')) expect(one).toMatchObject({ state: 'given_up', attempts: 1 })
  expect(await read(id)).toMatchObject({ is_active: true, failing_since: null, rests_until: null })
})
