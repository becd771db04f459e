import { type Delivery, delivery, deliveryPage } from '@touchline/shared/contract/delivery.ts'
import { webhook } from '@touchline/shared/contract/webhook.ts'
import { Webhook } from 'standardwebhooks'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pauses } from '../src/domain/deliveries/schedule.ts'
import { pruneAll } from '../src/jobs/prune.ts'
import { pruneOldDeliveries } from '../src/jobs/prune-deliveries.ts'
import { openMember, type PersonsBrowser } from './support/people.ts'
import { openReceiver, type Receiver } from './support/receiver.ts'
import { addChat, addPerson, addRule, readRecipient, sendTest } from './support/telling.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

const secrets = ['thirty-two letters are enough for it']
const [second, minute, hour, day] = [1000, 60_000, 3_600_000, 86_400_000]

let server: TestServer
let receiver: Receiver
beforeEach(async () => {
  server = await openTestServer(undefined, { secrets, ownNetworks: ['127.0.0.0/8'] })
  receiver = await openReceiver()
  await addNpsSurvey(server)
})
afterEach(async () => {
  await server.close()
  await receiver.close()
})

const created = { events: ['response.created'] }
async function addWebhook(given: object = created) {
  const { status, body } = await server.call('POST', '/v1/webhooks', { url: receiver.url, ...given })
  expect(status, JSON.stringify(body)).toBe(201)
  return body as { id: string; secret: string }
}
const settle = async () => await server.app.deps.dispatcher.settle()
const give = async (given: object = {}) => {
  const id = freshId()
  await server.answer(npsAnswer({ id, ...given }))
  return id
}
const read = async (id: string) => (await server.call('GET', `/v1/webhooks/${id}`)).body
async function list(query = '') {
  const { status, body } = await server.call('GET', `/v1/deliveries?${query}`)
  expect(status, JSON.stringify(body)).toBe(200)
  return deliveryPage.strict().parse(body).deliveries
}
const onError = (error: unknown) => {
  throw error
}

test('tries again after 5 seconds, 5 minutes, and so on for three days, a tenth sooner or later', async () => {
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

test('signs with two secrets while one is replaced, and with the new one alone a day later', async () => {
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

test('sends a test on the way of all events', async () => {
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

test('shows owners what went to everybody, and whoever else what went to them', async () => {
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

test('tries a test once, and holds nothing against a receiver that does not take it', async () => {
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

test('sends again one, or all that fit, under the ids that they had', async () => {
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

test('keeps nothing of what a receiver answers', async () => {
  await addWebhook()
  receiver.answer = () => ({ status: 500, body: 'canary'.repeat(20_000), headers: { 'x-canary': 'canary' } })
  await give()
  await settle()
  expect(await list()).toMatchObject([{ log: [{ status: 500 }] }])
  expect(JSON.stringify(await server.rows('select * from delivery'))).not.toContain('canary')
})

test('forgets deliveries after thirty days, but not what still waits', async () => {
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

test('does not let a receiver that answers nothing hold another one', async () => {
  let release = () => {}
  const held = new Promise<number>(resolve => {
    release = () => resolve(204)
  })
  const slow = await openReceiver()
  slow.answer = () => held
  await server.call('POST', '/v1/webhooks', { url: slow.url, ...created })
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

test('removes a webhook with all that was and is to be sent there', async () => {
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
