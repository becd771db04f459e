import { event } from '@touchline/shared/contract/event.ts'
import { Webhook } from 'standardwebhooks'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { signaturesOf } from '../src/domain/deliveries/signature.ts'
import { openReceiver, type Receiver } from './support/receiver.ts'
import {
  addNpsSurvey,
  freshId,
  npsAnswer,
  npsDefinition,
  openTestServer,
  type TestServer,
} from './support/test-server.ts'

const secrets = ['thirty-two letters are enough for it']
const hour = 3_600_000

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

async function addWebhook(given: object = {}) {
  const { status, body } = await server.call('POST', '/v1/webhooks', { url: receiver.url, ...given })
  expect(status, JSON.stringify(body)).toBe(201)
  return body as { id: string; secret: string }
}

const settle = async () => await server.app.deps.dispatcher.settle()
const types = () => receiver.received.map(one => one.event.type)
const give = async (given: object = {}) => {
  const id = freshId()
  expect((await server.answer(npsAnswer({ id, ...given }))).status).toBe(202)
  return id
}

test('signs as Standard Webhooks 1.0.0 has it', () => {
  const message = {
    id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    timestamp: 1_614_265_330,
    body: '{"test": 2432232314}',
  }
  expect(signaturesOf(message, ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'])).toBe(
    'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  )
})

test('tells of answers as they are, signed so that the library of receivers believes it', async () => {
  const { secret } = await addWebhook()
  expect(secret).toMatch(/^whsec_[\w+/]{43}=$/)
  server.clock.now = Date.now()
  const id = await give({ answers: { recommend: 3, why: 'Late' } })
  await settle()
  expect(types()).toEqual(['response.created', 'response.negative'])
  for (const { headers, body, event: told } of receiver.received) {
    expect(new Webhook(secret).verify(body, headers as Record<string, string>)).toEqual(told)
    expect(event.parse(told)).toEqual(told)
    expect(told).toMatchObject({
      version: 1,
      site: 'shop',
      data: { id, comments: ['Late'], measures: [{ rating: 3 }] },
    })
    expect(() => new Webhook(secret).verify(`${body} `, headers as Record<string, string>)).toThrow()
  }
  expect(new Set(receiver.received.map(one => one.id)).size).toBe(2)
})

test('tells of an answer as negative once: when it is given, or when a revision makes it so', async () => {
  await addWebhook({ events: ['response.negative'] })
  const id = await give({ answers: { recommend: 9 } })
  const revise = async (revision: number, recommend: number) => {
    await server.answer(npsAnswer({ id, revision, answers: { recommend } }))
    await settle()
  }
  await settle()
  expect(types()).toEqual([])
  await revise(2, 2)
  await revise(3, 10)
  await revise(4, 1)
  expect(receiver.received).toMatchObject([
    { event: { type: 'response.negative', data: { id, revision: 2 } } },
  ])
})

test('does not tell as negative what is so no more, and tells it when it is again', async () => {
  await addWebhook({ events: ['response.negative'] })
  const id = await give({ answers: { recommend: 2 } })
  receiver.answer = () => 500
  await settle()
  await server.answer(npsAnswer({ id, revision: 2, answers: { recommend: 10 } }))
  server.clock.now += 6000
  await settle()
  expect(types()).toHaveLength(1)
  expect((await server.call('GET', '/v1/deliveries')).body.deliveries).toMatchObject([{ state: 'dropped' }])
  receiver.answer = () => 204
  await server.answer(npsAnswer({ id, revision: 3, answers: { recommend: 0 } }))
  await settle()
  expect(receiver.received.map(one => one.id)).toEqual(Array(2).fill(receiver.received[0]?.id))
})

test('tells nothing of what does not count, and of what is released from quarantine as new', async () => {
  await addWebhook()
  const doubted = await give({ trap: 'spam', answers: { recommend: 1 } })
  const tested = await give()
  await server.rows(`update response set state = 3 where id = '${tested}'`)
  await settle()
  expect(types()).toEqual([])
  await server.call('POST', '/v1/quarantine', { action: 'release', ids: [doubted] })
  await settle()
  expect(types()).toEqual(['response.created', 'response.negative'])
})

test('tells nothing of imported answers, nor of what becomes of them', async () => {
  await addWebhook()
  const id = await give()
  const { id: site } = (await server.app.deps.directories.get('shop')).site
  await server.rows(
    `insert into imported_response (site_id, response_id, import_id) values (${site}, '${id}', 1)`,
  )
  await settle()
  await server.call('PATCH', `/v1/responses/${id}`, { tags: ['vip'] })
  await server.call('POST', '/v1/erasures', { response: id })
  await settle()
  expect(types()).toEqual([])
})

test('tells of surveys and alerts', async () => {
  await addWebhook({
    events: [
      'survey.created',
      'survey.changed',
      'survey.started',
      'survey.paused',
      'survey.ended',
      'alert.raised',
      'alert.resolved',
    ],
  })
  await server.call('POST', '/v1/surveys', { key: 'new', name: 'New', definition: npsDefinition })
  await settle()
  for (const change of [{ name: 'Newer' }, { status: 'live' }, { status: 'paused' }, { status: 'ended' }]) {
    await server.call('PATCH', '/v1/surveys/new', change)
    await settle()
  }
  const { id: site_id } = (await server.app.deps.directories.get('shop')).site
  const of = { site_id, touchpoint_id: 1, metric: 'nps', scale_min: 0, scale_max: 10 }
  const alert = {
    ...of,
    kind: 'fall',
    since: 20_000,
    day: 20_002,
    reason: 'null',
    raised_at: server.clock.now,
  }
  const { store } = server.app.deps
  const row = { ...of, day: 20_002, state: '{}' }
  await store.advanceDetector({ row, from: null, found: [{ raised: alert }], at: server.clock.now })
  await settle()
  await store.advanceDetector({
    row: { ...row, day: 20_005 },
    from: 20_002,
    found: [{ ended: 20_004 }],
    at: server.clock.now,
  })
  await settle()
  expect(receiver.received.map(one => event.parse(one.event))).toEqual(
    receiver.received.map(one => one.event),
  )
  expect(receiver.received.map(({ event: { type, data } }) => [type, data])).toMatchObject([
    ['survey.created', { key: 'new', name: 'New', status: 'draft' }],
    ['survey.changed', { key: 'new', name: 'Newer' }],
    ['survey.started', { status: 'live' }],
    ['survey.paused', { status: 'paused' }],
    ['survey.ended', { status: 'ended' }],
    ['alert.raised', { id: 1, kind: 'fall', ended_on: null }],
    ['alert.resolved', { id: 1, ended_on: '2024-10-08' }],
  ])
})

test('writes nothing down for a site that tells nobody', async () => {
  await server.call('PATCH', '/v1/surveys/account-nps', { name: 'Other' })
  await give()
  await settle()
  expect(await server.rows('select response_id from outbox')).toHaveLength(1)
  expect(await server.rows('select id from delivery')).toEqual([])
})

test('tells of an erasure by the id alone, and nothing more of the erased', async () => {
  await addWebhook()
  const customer = { id: 'ann', email: 'ann@shop.example' }
  const id = await give({ customer, answers: { recommend: 1, why: 'Secret words' } })
  receiver.answer = () => 500
  await settle()
  await server.call('POST', '/v1/erasures', { customer: 'ann' })
  receiver.received.length = 0
  receiver.answer = () => 204
  server.clock.now += 6000
  await settle()
  expect(receiver.received.map(one => one.event)).toMatchObject([{ type: 'response.erased', data: { id } }])
  expect(receiver.received[0]?.event.data).toEqual({ id })
  const kept = JSON.stringify(await server.rows('select * from delivery'))
  expect(kept).not.toMatch(/ann|Secret/)
  const { body } = await server.call('GET', '/v1/deliveries?state=dropped')
  expect(body.deliveries).toHaveLength(2)
  expect((await server.call('GET', `/v1/deliveries/${body.deliveries[0].id}`)).body.request).toBeNull()
})

test('leaves out the words of a response that is too long to send', async () => {
  await addWebhook({ events: ['response.created'] })
  const { status } = await server.call('PATCH', '/v1/surveys/account-nps', {
    definition: {
      ...npsDefinition,
      questions: [
        ...npsDefinition.questions,
        ...['a', 'b', 'c'].map(id => ({ id, type: 'comment', text: 'More?' })),
      ],
    },
  })
  expect(status).toBe(200)
  const long = 'ä'.repeat(4000)
  const id = await give({ version: 2, answers: { recommend: 9, why: long, a: long, b: long } })
  await settle()
  expect(receiver.received).toMatchObject([{ event: { is_shortened: true, data: { id, comments: [] } } }])
  expect(receiver.received[0]?.body.length).toBeLessThan(20_000)
})

test('keeps the order of one response, whatever fails, and lets others pass', async () => {
  await addWebhook({ events: ['response.created', 'response.updated'] })
  const [first, other] = [await give(), await give()]
  receiver.answer = ({ event: told }) => ((told.data as { id: string }).id === first ? 503 : 204)
  await settle()
  await server.answer(npsAnswer({ id: first, revision: 2, answers: { recommend: 8 } }))
  await server.answer(npsAnswer({ id: other, revision: 2, answers: { recommend: 8 } }))
  await settle()
  const told = () => receiver.received.map(({ event: { type, data } }) => [type, (data as { id: string }).id])
  expect(told()).toEqual([
    ['response.created', first],
    ['response.created', other],
    ['response.updated', other],
  ])
  receiver.answer = () => 204
  server.clock.now += 6000
  await settle()
  expect(told().slice(3)).toEqual([
    ['response.created', first],
    ['response.updated', first],
  ])
})

test('goes on after what was given up', async () => {
  await addWebhook({ events: ['response.created', 'response.updated'] })
  const id = await give()
  receiver.answer = ({ event: { type } }) => (type === 'response.created' ? 400 : 204)
  await settle()
  await server.answer(npsAnswer({ id, revision: 2, answers: { recommend: 8 } }))
  for (let tried = 1; tried < 10; tried++) {
    server.clock.now += 27 * hour
    if (tried === 4) await server.rows('update destination set failing_since = null')
    await server.rows('update destination set failing_since = null')
    await settle()
  }
  expect(types()).toEqual([...Array(10).fill('response.created'), 'response.updated'])
  const { deliveries } = (await server.call('GET', '/v1/deliveries')).body
  expect(deliveries).toMatchObject([
    { type: 'response.updated', state: 'delivered' },
    { type: 'response.created', state: 'given_up', attempts: 10, next_attempt_at: null },
  ])
  expect(deliveries[1].log).toHaveLength(10)
  expect(deliveries[1].log[0]).toMatchObject({ status: 400, fault: null })
})
