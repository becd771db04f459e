import { type Delivery, delivery } from '@touchline/shared/contract/delivery.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pruneAll } from '../src/jobs/prune.ts'
import { pruneOldDeliveries } from '../src/jobs/prune-deliveries.ts'
import { openMember, type PersonsBrowser } from './support/people.ts'
import { addChat, sendTest } from './support/telling.ts'
import { openWebhookShop, type WebhookShop } from './support/webhook-shop.ts'

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]

const onError = (error: unknown) => {
  throw error
}

let shop: WebhookShop
beforeEach(async () => {
  shop = await openWebhookShop()
})
afterEach(async () => await shop.close())

test('shows owners what went to everybody, and whoever else what went to them', async () => {
  const { server, receiver, addWebhook, list } = shop
  const { id } = await addWebhook({ events: ['survey.ended'] })
  const [editor, viewer] = [
    await openMember(server, 'editor', 'editor@shop.example'),
    await openMember(server, 'viewer', 'viewer@shop.example'),
  ]
  const { id: me } = (await viewer.send('GET', '/v1/account')).body
  const chat = await addChat(server, { kind: 'slack', url: receiver.url })
  const testTo = async (to: string) => {
    const made = await sendTest(server, to)
    return 'id' in made ? made.id : expect.unreachable()
  }
  const tests = await Promise.all([id, me, chat].map(async to => await testTo(to)))
  const site = 'site=shop'
  const listed = async (person: PersonsBrowser, query = '') => {
    const { status, body } = await person.send('GET', `/v1/deliveries?${site}${query}`)
    return status === 200 ? body.deliveries.map(({ id }: Delivery) => id) : status
  }
  expect((await list()).map(({ receiver }) => receiver).sort()).toEqual([id, me, chat].sort())
  expect([await listed(viewer), await listed(viewer, `&receiver=${me}`)]).toEqual([[tests[1]], [tests[1]]])
  expect([await listed(viewer, `&receiver=${id}`), await listed(editor)]).toEqual([403, []])
  const read = async (person: PersonsBrowser) =>
    await Promise.all(
      tests.map(async test => (await person.send('GET', `/v1/deliveries/${test}?${site}`)).status),
    )
  const again = async (person: PersonsBrowser) =>
    await Promise.all(
      tests.map(async test => (await person.send('POST', `/v1/deliveries/${test}/replay?${site}`)).status),
    )
  // Editors try whether people and chats are told.
  expect([await read(viewer), await read(editor)]).toEqual([
    [403, 200, 403],
    [403, 200, 200],
  ])
  expect([await again(viewer), await again(editor)]).toEqual([
    [403, 200, 403],
    [403, 403, 403],
  ])
  await server.rows('update delivery set state = 2')
  const replay = async (person: PersonsBrowser, body = {}) =>
    (await person.send('POST', `/v1/deliveries/replay?${site}`, body)).body.replayed
  expect([await replay(editor), await replay(viewer, { receiver: id }), await replay(viewer)]).toEqual([
    0,
    undefined,
    1,
  ])
  for (const scope of ['read', 'write']) {
    const { secret_key } = (await server.call('POST', '/v1/keys', { name: scope, scope })).body
    const headers = { authorization: `Bearer ${secret_key}` }
    expect((await server.app.inject({ url: '/v1/deliveries', headers })).statusCode).toBe(403)
  }
})

test('sends again one, or all that fit, under the ids that they had', async () => {
  const { server, receiver, addWebhook, settle, give, list } = shop
  const { id: other } = await addWebhook({ events: ['survey.ended'] })
  const { id } = await addWebhook()
  for (const _ of 'abc') {
    await give()
    // One by one: what is due together arrives in any order.
    await settle()
    server.clock.now += hour
  }
  const first = receiver.received.map(one => one.id)
  const [last] = await list()
  const one = await server.call('POST', `/v1/deliveries/${last?.id}/replay`)
  expect(delivery.strict().parse(one.body)).toMatchObject({ state: 'waiting', attempts: 0 })
  await settle()
  expect(receiver.received.slice(3).map(({ id: message }) => message)).toEqual([first[2]])
  const replay = async (given: object) =>
    (await server.call('POST', '/v1/deliveries/replay', given)).body.replayed
  expect(await replay({})).toBe(0)
  expect(await replay({ receiver: other, state: ['delivered'] })).toBe(0)
  const from = '2026-05-04T10:30:00Z'
  expect(await replay({ receiver: id, state: ['delivered'], from, to: '2026-05-04T11:30:00Z' })).toBe(1)
  await settle()
  expect(receiver.received.slice(4).map(({ id: message }) => message)).toEqual([first[1]])
  expect(await replay({ state: ['delivered'] })).toBe(3)
  await settle()
  expect(
    receiver.received
      .slice(5)
      .map(({ id: message }) => message)
      .sort(),
  ).toEqual(first.toSorted())
  expect((await server.call('POST', '/v1/deliveries/nothing/replay')).status).toBe(404)
})

test('lists what fits, page by page, and shows what would be sent now', async () => {
  const { server, receiver, addWebhook, settle, give, list } = shop
  const { id } = await addWebhook({ events: ['response.created', 'response.negative'] })
  const ids = [await give(), await give({ answers: { recommend: 0 } })]
  await settle()
  const pages: Delivery[] = []
  for (let cursor = ''; ; ) {
    const { body } = await server.call('GET', `/v1/deliveries?limit=1${cursor}`)
    pages.push(...body.deliveries)
    if (body.next === null) break
    cursor = `&cursor=${body.next}`
  }
  expect(pages).toEqual(await list())
  expect(pages).toMatchObject([
    { type: 'response.negative' },
    { type: 'response.created' },
    { type: 'response.created' },
  ])
  expect(await list(`response=${ids[0]}`)).toHaveLength(1)
  expect(await list('state=waiting')).toEqual([])
  expect(await list(`receiver=${id}&type=response.negative&state=delivered`)).toHaveLength(1)
  const { body } = await server.call('GET', `/v1/deliveries/${pages[0]?.id}`)
  expect(body.request.event).toEqual(receiver.received.find(one => one.id === pages[0]?.id)?.event)
  expect(body.request.headers).toMatchObject({ 'webhook-id': pages[0]?.id })
  expect(body.request.headers).not.toHaveProperty('webhook-signature')
})

test('forgets deliveries after thirty days, but not what still waits', async () => {
  const { server, receiver, addWebhook, settle, give, list } = shop
  const { id } = await addWebhook()
  await give()
  await settle()
  receiver.answer = () => 500
  await give()
  await settle()
  server.clock.now += 31 * day
  const prune = () =>
    pruneOldDeliveries(server.app.deps.store, server.clock.now, { isOver: () => false, onError })
  await prune()
  expect(await list()).toMatchObject([{ state: 'waiting' }])
  await server.call('PATCH', `/v1/webhooks/${id}`, { is_active: false })
  await prune()
  expect(await list()).toEqual([])
})

test('tells in the audit how much was given up where nothing could be made of events for a week', async () => {
  const { server, receiver, addWebhook, settle, give } = shop
  const { id } = await addWebhook()
  await give()
  await give({ trap: 'spam' })
  server.clock.now += 7 * day
  await give()
  const { id: siteId } = (await server.app.deps.directories.get('shop')).site
  await server.app.deps.store.indexComments({ siteId, most: 100 })
  server.clock.now += minute
  await pruneAll(server.app.deps.store, server.clock.now, { onError })
  const { acts } = (await server.call('GET', '/v1/audit')).body
  expect(acts[0]).toMatchObject({
    actor: 'touchline',
    act: 'give up events of a webhook',
    subject: `${id} 1`,
  })
  await settle()
  expect(receiver.received).toHaveLength(1)
})
