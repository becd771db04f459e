import { afterEach, beforeEach, expect, test } from 'vitest'
import type { MailOutcome } from '../src/domain/telling/mailer.ts'
import { type MailingShop, openMailingShop } from './support/mailing-shop.ts'
import { addChat, addPerson, addRule, readRecipient, sendTest, setRecipient } from './support/telling.ts'
import { addNpsSurvey, openTestServer } from './support/test-server.ts'

const [minute, day] = [60_000, 86_400_000]
const publicUrl = 'https://feedback.shop.example'
const refusal = (code: number, text: string) => Object.assign(new Error(text), { responseCode: code })

let shop: MailingShop
beforeEach(async () => {
  shop = await openMailingShop()
})
afterEach(async () => await shop.close())

test('tries again under the same Message-ID', async () => {
  const { server, box, settle, give } = shop
  const person = await addPerson(server, 'care@shop.example', { bundle_minutes: 15 })
  await addRule(server, { event: 'response.negative', tell: [person] })
  const ids: string[] = []
  await give()
  await settle()
  ids.push(box.mails[0]?.headers['message-id'] ?? '')
  // As if nothing had been heard of it.
  await server.rows('update delivery set state = 0, finished_at = null')
  await server.rows('update destination set rests_until = null')
  await settle()
  ids.push(box.mails[1]?.headers['message-id'] ?? '')
  expect(ids[0]).toMatch(/^<[0-9a-f]{32}@shop\.example>$/)
  expect(ids[1]).toBe(ids[0])
})

test('tries again later where the server is busy, all that was one message together', async () => {
  const { server, settle, give, subjects } = shop
  const person = await addPerson(server, 'care@shop.example')
  await addRule(server, { event: 'response.negative', tell: [person] })
  shop.postman.onRcptTo = (_address, _session, callback) => callback(refusal(451, 'busy'))
  await give()
  await give()
  await settle()
  const waiting = await server.rows<{ due_at: number; log: string }>('select due_at, log from delivery')
  expect(new Set(waiting.map(({ due_at }) => due_at)).size).toBe(1)
  expect(JSON.parse(waiting[0]?.log ?? '[]')).toEqual([[server.clock.now, expect.any(Number), 451]])
  shop.postman.onRcptTo = (_address, _session, callback) => callback()
  server.clock.now += 6000
  await settle()
  expect(subjects()).toHaveLength(1)
  expect(subjects()[0]).toContain('2 more unhappy answers')
})

test('puts back what had no turn at the mail server, as if it had not been tried', async () => {
  const { mailer } = shop
  const outcomes: MailOutcome[] = [{ outcome: 'unsent', reason: 'Its turn did not come.' }]
  const mail = { ...mailer, send: async () => outcomes.shift() ?? ({ outcome: 'sent' } as const) }
  const crowded = await openTestServer(undefined, { mail, publicUrl })
  await addNpsSurvey(crowded)
  await sendTest(crowded, await addPerson(crowded, 'care@shop.example'))
  await crowded.app.deps.dispatcher.settle()
  expect(outcomes).toEqual([])
  const [row] = await crowded.rows<{ log: string }>('select state, attempts, log from delivery')
  expect(row).toMatchObject({ state: 1, attempts: 0 })
  expect(JSON.parse(row?.log ?? '')).toEqual([[crowded.clock.now, expect.any(Number), 250]])
  await crowded.close()
})

test('blames nobody for a mail server that is away, or for a secret that cannot be opened, and measures it', async () => {
  const { server, receiver, box, settle, give } = shop
  const people = [await addPerson(server, 'care@shop.example'), await addPerson(server, 'chief@shop.example')]
  const chat = await addChat(server, { kind: 'slack', url: receiver.url, secret: 'sealed with another' })
  const { body } = await server.call('POST', '/v1/webhooks', {
    url: receiver.url,
    events: ['response.created'],
  })
  await setRecipient(server, body.id, { secret: 'sealed with another' })
  await addRule(server, { event: 'response.negative', tell: [...people, chat] })
  shop.postman.onRcptTo = (_address, _session, callback) => callback(refusal(421, 'closed'))
  for (let days = 0; days <= 6; days++) {
    await give()
    await settle()
    server.clock.now += day
  }
  for (const id of [...people, chat, body.id])
    expect(await readRecipient(server, id)).toMatchObject({ disabled_at: null, failing_since: null })
  const logs = await server.rows<{ log: string }>('select log from delivery order by due_at')
  expect(new Set(logs.flatMap(({ log }) => JSON.parse(log)).map(([, , told]) => told))).toEqual(
    new Set([421, 'sealed']),
  )
  const count = async (outcome: string) =>
    Number(
      new RegExp(`touchline_mails_total{outcome="${outcome}"} (\\d+)`).exec(
        await server.app.deps.meters.read(),
      )?.[1],
    )
  const failed = await count('failed')
  expect(failed).toBeGreaterThan(12)
  expect([await count('sent'), await count('refused')]).toEqual([0, 0])
  shop.postman.onRcptTo = (_address, _session, callback) => callback()
  await settle()
  expect(new Set(box.mails.flatMap(({ to }) => to))).toEqual(
    new Set(['care@shop.example', 'chief@shop.example']),
  )
  shop.postman.onRcptTo = (_address, _session, callback) => callback(refusal(554, 'no'))
  await sendTest(server, people[0] as string)
  await settle()
  expect([await count('sent'), await count('refused'), await count('failed')]).toEqual([
    ...[box.mails.length, 1, failed],
  ])
})

test('takes an address that nobody has for gone, and no other refusal', async () => {
  const { server, settle, give, states } = shop
  const person = await addPerson(server, 'care@shop.example')
  await addRule(server, { event: 'response.negative', tell: [person] })
  shop.postman.onRcptTo = (_address, _session, callback) => callback(refusal(554, '5.7.1 no relaying'))
  await give()
  await settle()
  expect(await states()).toEqual([2])
  expect(await readRecipient(server, person)).toMatchObject({
    disabled_at: null,
    failing_since: null,
  })
  shop.postman.onRcptTo = (_address, _session, callback) => callback(refusal(550, '5.1.1 no such user'))
  await give()
  await settle()
  expect(await readRecipient(server, person)).toMatchObject({ disabled_because: 'gone' })
})

test('leaves a chat alone for as long as it asks for, and gives up one that is not there any more', async () => {
  const { server, receiver, settle, give } = shop
  const discord = await addChat(server, { kind: 'discord', url: `${receiver.url}?thread_id=7` })
  await addRule(server, { event: 'response.negative', tell: [discord] })
  receiver.answer = () => ({ status: 429, headers: { 'retry-after': '64.5705' } })
  await give()
  await settle()
  server.clock.now += minute
  await settle()
  expect(receiver.received).toHaveLength(1)
  receiver.answer = () => 404
  server.clock.now += 5000
  await settle()
  expect(receiver.received).toHaveLength(2)
  expect(await readRecipient(server, discord)).toMatchObject({ disabled_because: 'gone' })
})

test('sends to no address in a private network', async () => {
  const { receiver } = shop
  const bare = await openTestServer(undefined, { secrets: ['thirty-two letters are enough for it'] })
  await addNpsSurvey(bare)
  const chat = await addChat(bare, { kind: 'mattermost', url: receiver.url })
  await sendTest(bare, chat)
  await bare.app.deps.dispatcher.settle()
  expect(receiver.received).toEqual([])
  const [row] = await bare.rows<{ log: string }>('select log from delivery')
  expect(row?.log).toContain('forbidden')
  await bare.close()
})
