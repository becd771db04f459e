import { parseDay } from '@touchline/shared/calendar.ts'
import { newDetector } from '@touchline/shared/detector/state.ts'
import type { SMTPServerOptions } from 'smtp-server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { MailOutcome } from '../src/domain/telling/mailer.ts'
import { tellWeeks } from '../src/jobs/tell-weeks.ts'
import { createMailer } from '../src/outside/mail.ts'
import { hostileTexts } from './support/hostile-texts.ts'
import { type MailBox, openMailBox } from './support/mail-box.ts'
import { plainTextOf } from './support/mail-text.ts'
import { openReceiver, type Receiver } from './support/receiver.ts'
import { addChat, addPerson, addRule, readRecipient, sendTest, setRecipient } from './support/telling.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]
const publicUrl = 'https://feedback.shop.example'

let server: TestServer
let receiver: Receiver
let box: MailBox
/** How the mail server answers to an address; nothing is refused until it is set. */
let onRcptTo: SMTPServerOptions['onRcptTo']
let mailer: ReturnType<typeof createMailer>
beforeEach(async () => {
  onRcptTo = (_address, _session, callback) => callback()
  box = await openMailBox({ onRcptTo: (...asked) => onRcptTo?.(...asked) })
  const smtp = { host: '127.0.0.1', port: box.port, isSecure: false, needsTls: false, account: null }
  const from = { name: 'Shop', address: 'surveys@shop.example' }
  mailer = createMailer(smtp, from, { connectMs: 2000, silenceMs: 2000, wholeMs: 5000 })
  server = await openTestServer(undefined, {
    secrets: ['thirty-two letters are enough for it'],
    ownNetworks: ['127.0.0.0/8'],
    ...{ mail: mailer, publicUrl },
  })
  receiver = await openReceiver()
  await addNpsSurvey(server)
})
afterEach(async () => {
  await server.close()
  mailer.close()
  await receiver.close()
  await box.close()
})

const settle = async () => await server.app.deps.dispatcher.settle()
async function give(given: object = {}) {
  const id = freshId()
  const answers = { recommend: 3, why: 'It came late.' }
  expect((await server.answer(npsAnswer({ id, answers, ...given }))).status).toBe(202)
  return id
}
const states = async () =>
  (await server.rows<{ state: number }>('select state from delivery order by seq, id')).map(row => row.state)
const subjects = () => box.mails.map(({ headers }) => headers.subject)
const slackText = (at = 0) => (JSON.parse(receiver.received[at]?.body ?? '{}') as { text: string }).text
const refusal = (code: number, text: string) => Object.assign(new Error(text), { responseCode: code })

test('tells somebody of an unhappy answer by one mail, with all that helps', async () => {
  const person = await addPerson(server, 'care@shop.example')
  await addRule(server, { event: 'response.negative', tell: [person] })
  const customer = { id: '4711', email: 'ann@mail.example', traits: { name: 'Ann', plan: 'gold' } }
  await give({ answers: { recommend: 9 }, customer })
  server.clock.now += hour
  const id = await give({ customer, page: 'https://shop.example/cart' })
  await settle()
  await settle()
  const [mail] = box.mails
  expect(box.mails).toHaveLength(1)
  expect(mail).toMatchObject({ from: 'surveys@shop.example', to: ['care@shop.example'] })
  expect(mail?.headers.subject).toBe('Shop: 3 of 10 at Account')
  const text = plainTextOf(mail?.raw ?? '')
  for (const words of [
    ...['Unhappy answer', 'Account', '3 of 10 · Detractor · NPS', '> It came late.', 'Come back'],
    ...['Customer: Ann · ann@mail.example', 'plan: gold', 'Answers so far: 9 → 3', 'cart'],
    `Open the answer:\r\n${publicUrl}/sites/shop/responses/${id}`,
  ])
    expect(text.replace(/\r?\n/g, '\r\n')).toContain(words)
  expect(mail?.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click')
  expect(await states()).toEqual([1])
})

test('tells each of the four chats once, in its own form', async () => {
  const kinds = ['slack', 'teams', 'discord', 'mattermost'] as const
  const tell = []
  for (const kind of kinds) tell.push(await addChat(server, { kind, url: `${receiver.url}/${kind}` }))
  await addRule(server, { event: 'response.negative', tell })
  await give()
  await settle()
  await settle()
  const bodies = receiver.received.map(({ body }) => Object.keys(JSON.parse(body)).toSorted())
  expect(bodies).toHaveLength(4)
  expect(bodies).toEqual(
    expect.arrayContaining([
      ['blocks', 'link_names', 'parse', 'text', 'unfurl_links', 'unfurl_media'],
      ['attachments', 'type'],
      ['allowed_mentions', 'embeds'],
      ['attachments', 'text'],
    ]),
  )
  for (const { body } of receiver.received) expect(body).toContain('late')
})

test('speaks the language of the account, in the time zone of whoever reads', async () => {
  const person = await addPerson(server, 'care@shop.example', { language: null, time_zone: 'Asia/Tokyo' })
  await server.rows(`update account set language = 'de' where id = '${person}'`)
  await addRule(server, { event: 'response.negative', tell: [person] })
  await give()
  await settle()
  const text = plainTextOf(box.mails[0]?.raw ?? '')
  expect(text).toContain('Unzufriedene Antwort')
  expect(text).toContain('4. Mai 2026 um 19:00')
})

test('sums up what comes while somebody is left in peace, and tells one that comes alone in full', async () => {
  const chat = await addChat(server, { kind: 'slack', url: receiver.url, bundle_minutes: 10 })
  await addRule(server, { event: 'response.created', tell: [chat] })
  await give()
  await settle()
  for (const recommend of [2, 9, 7]) {
    server.clock.now += minute
    await give({ answers: { recommend, why: 'Because.' } })
    await settle()
  }
  expect(receiver.received).toHaveLength(1)
  server.clock.now += 6 * minute + 59_000
  await settle()
  expect(receiver.received).toHaveLength(1)
  server.clock.now += 1000
  await settle()
  expect(receiver.received).toHaveLength(2)
  expect(slackText(1).replaceAll('\u00A0', ' ')).toBe('Shop: 3 more answers since 12:01 PM')
  expect(receiver.received[1]?.body).toContain('/sites/shop/responses"')
  expect(receiver.received[1]?.body).toContain('Unhappy answers')
  expect(await states()).toEqual([1, 1, 1, 1])
  server.clock.now += 10 * minute
  await give()
  await settle()
  expect(slackText(2)).toBe('Shop: 3 of 10 at Account')
})

test('sends nothing in quiet hours, and then one message for all', async () => {
  const quiet = JSON.stringify({ from: '20:00', to: '08:00', days_off: ['saturday', 'sunday'] })
  const person = await addPerson(server, 'care@shop.example', { quiet })
  await addRule(server, { event: 'response.negative', tell: [person] })
  server.clock.now = Date.parse('2026-05-08T19:00:00Z')
  await give()
  await settle()
  server.clock.now += day
  await give()
  await settle()
  server.clock.now = Date.parse('2026-05-11T05:59:59Z')
  await settle()
  expect(box.mails).toEqual([])
  expect((await readRecipient(server, person)).rests_until).toBe(Date.parse('2026-05-11T06:00:00Z'))
  server.clock.now += 1000
  await settle()
  expect(subjects()).toEqual(['Shop: 2 answers in your quiet hours'])
  expect(await server.rows('select attempts from delivery')).toEqual([{ attempts: 0 }, { attempts: 0 }])
})

test('says of answers that are not assigned when they were given, though that was in quiet hours', async () => {
  const quiet = JSON.stringify({ from: '20:00', to: '08:00', days_off: [] })
  const chat = await addChat(server, { kind: 'slack', url: receiver.url, quiet })
  const escalation = { after_minutes: 960, tell: [chat] }
  await addRule(server, { event: 'response.negative', escalation })
  server.clock.now = Date.parse('2026-05-04T20:00:00Z')
  for (let count = 0; count < 2; count++) await give()
  await settle()
  server.clock.now = Date.parse('2026-05-05T13:00:00Z')
  await settle()
  expect(slackText()).toContain('not assigned yet')
})

test('sends a test at once, in quiet hours and while somebody is left in peace', async () => {
  const quiet = JSON.stringify({ from: '00:00', to: '23:59', days_off: ['saturday', 'sunday'] })
  const chat = await addChat(server, { kind: 'discord', url: receiver.url, quiet })
  await addRule(server, { event: 'response.negative', tell: [chat] })
  await give()
  await settle()
  expect(receiver.received).toEqual([])
  await sendTest(server, chat)
  await settle()
  expect(receiver.received).toHaveLength(1)
  expect(receiver.received[0]?.body).toContain('Messages arrive here')
  const { rests_until } = await readRecipient(server, chat)
  expect(rests_until).toBeGreaterThan(server.clock.now)
  await settle()
  expect(receiver.received).toHaveLength(1)
})

test('tries again under the same Message-ID', async () => {
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
  const person = await addPerson(server, 'care@shop.example')
  await addRule(server, { event: 'response.negative', tell: [person] })
  onRcptTo = (_address, _session, callback) => callback(refusal(451, 'busy'))
  await give()
  await give()
  await settle()
  const waiting = await server.rows<{ due_at: number; log: string }>('select due_at, log from delivery')
  expect(new Set(waiting.map(({ due_at }) => due_at)).size).toBe(1)
  expect(JSON.parse(waiting[0]?.log ?? '[]')).toEqual([[server.clock.now, expect.any(Number), 451]])
  onRcptTo = (_address, _session, callback) => callback()
  server.clock.now += 6000
  await settle()
  expect(subjects()).toHaveLength(1)
  expect(subjects()[0]).toContain('2 more unhappy answers')
})

test('puts back what had no turn at the mail server, as if it had not been tried', async () => {
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
  const people = [await addPerson(server, 'care@shop.example'), await addPerson(server, 'chief@shop.example')]
  const chat = await addChat(server, { kind: 'slack', url: receiver.url, secret: 'sealed with another' })
  const { body } = await server.call('POST', '/v1/webhooks', {
    url: receiver.url,
    events: ['response.created'],
  })
  await setRecipient(server, body.id, { secret: 'sealed with another' })
  await addRule(server, { event: 'response.negative', tell: [...people, chat] })
  onRcptTo = (_address, _session, callback) => callback(refusal(421, 'closed'))
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
  onRcptTo = (_address, _session, callback) => callback()
  await settle()
  expect(new Set(box.mails.flatMap(({ to }) => to))).toEqual(
    new Set(['care@shop.example', 'chief@shop.example']),
  )
  onRcptTo = (_address, _session, callback) => callback(refusal(554, 'no'))
  await sendTest(server, people[0] as string)
  await settle()
  expect([await count('sent'), await count('refused'), await count('failed')]).toEqual([
    ...[box.mails.length, 1, failed],
  ])
})

test('takes an address that nobody has for gone, and no other refusal', async () => {
  const person = await addPerson(server, 'care@shop.example')
  await addRule(server, { event: 'response.negative', tell: [person] })
  onRcptTo = (_address, _session, callback) => callback(refusal(554, '5.7.1 no relaying'))
  await give()
  await settle()
  expect(await states()).toEqual([2])
  expect(await readRecipient(server, person)).toMatchObject({
    disabled_at: null,
    failing_since: null,
  })
  onRcptTo = (_address, _session, callback) => callback(refusal(550, '5.1.1 no such user'))
  await give()
  await settle()
  expect(await readRecipient(server, person)).toMatchObject({ disabled_because: 'gone' })
})

test('leaves a chat alone for as long as it asks for, and gives up one that is not there any more', async () => {
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

test('tells when an answer is not assigned, and not when it is', async () => {
  const person = await addPerson(server, 'chief@shop.example')
  const escalation = { after_minutes: 60, tell: [person] }
  await addRule(server, { event: 'response.negative', escalation })
  const [, taken, mended] = [await give(), await give(), await give()]
  await settle()
  await server.call('PATCH', `/v1/responses/${taken}`, { handled_by: 'Bo' })
  await server.answer(npsAnswer({ id: mended, revision: 2, answers: { recommend: 10 } }))
  server.clock.now += 61 * minute
  await settle()
  expect(subjects()).toEqual([expect.stringContaining('Not_assigned_yet')])
  expect((await states()).toSorted()).toEqual([1, 3, 3])
})

test('tells nothing of what was erased, or is not so any more, since', async () => {
  const chat = await addChat(server, { kind: 'slack', url: receiver.url })
  await addRule(server, { event: 'response.negative', tell: [chat] })
  const customer = { id: 'gone', email: 'gone@mail.example' }
  receiver.answer = () => 500
  await give({ customer })
  const mended = await give()
  await settle()
  await server.call('POST', '/v1/erasures', { customer: 'gone' })
  await server.answer(npsAnswer({ id: mended, revision: 2, answers: { recommend: 10 } }))
  receiver.answer = () => 204
  const before = receiver.received.length
  server.clock.now += 6000
  await settle()
  expect(receiver.received).toHaveLength(before)
  expect(await states()).toEqual([3, 3])
  expect(JSON.stringify(await server.rows('select * from delivery'))).not.toContain('gone@')
})

test('tells somebody nothing who may not see the site any more', async () => {
  const person = await addPerson(server, 'care@shop.example')
  await addRule(server, { event: 'response.negative', tell: [person] })
  await setRecipient(server, person, { rests_until: server.clock.now + hour })
  await give()
  await settle()
  await server.rows(`delete from membership where account_id = '${person}'`)
  server.clock.now += 2 * hour
  await settle()
  expect(box.mails).toEqual([])
  expect(await states()).toEqual([3])
})

test('lets a hostile comment do nothing on its whole way', { timeout: 60_000 }, async () => {
  const person = await addPerson(server, 'care@shop.example')
  const chat = await addChat(server, { kind: 'mattermost', url: receiver.url })
  await addRule(server, { event: 'response.negative', tell: [person, chat] })
  const texts = hostileTexts.filter(text => text.length < 200 && !text.includes('\0'))
  for (const why of texts.filter((_, index) => index % 4 === 0)) {
    await give({ answers: { recommend: 1, why }, customer: { id: why.slice(0, 100) } })
    await settle()
  }
  const told = texts.filter((_, index) => index % 4 === 0).length
  expect([box.mails.length, receiver.received.length]).toEqual([told, told])
  const names = new Set(box.mails.map(({ headers }) => Object.keys(headers).toSorted().join()))
  expect(names.size).toBe(1)
  for (const { to, headers } of box.mails)
    expect([to, headers.to]).toEqual([['care@shop.example'], 'care@shop.example'])
  for (const { body } of receiver.received) expect(body).not.toMatch(/@(all|channel|here|everyone)/)
})

test('tells the owners of a site by mail when a webhook, or a chat, is told nothing any more', async () => {
  await addPerson(server, 'owner@shop.example', { role: 'owner' })
  await addPerson(server, 'editor@shop.example')
  const silent = await addPerson(server, 'silent@shop.example', { role: 'owner' })
  await setRecipient(server, silent, { disabled_at: 1, disabled_because: 'asked' })
  await server.call('POST', '/v1/webhooks', { url: receiver.url, name: 'CRM', events: ['response.created'] })
  const chat = await addChat(server, { kind: 'slack', url: receiver.url })
  await addRule(server, { event: 'response.negative', tell: [chat] })
  receiver.answer = () => 410
  await give()
  await settle()
  await settle()
  expect(box.mails.map(({ to }) => to)).toEqual([['owner@shop.example'], ['owner@shop.example']])
  expect(subjects().toSorted()).toEqual([
    'Shop: Care team is told nothing any more',
    'Shop: webhook CRM was switched off',
  ])
  for (const { headers } of box.mails) expect(headers).not.toHaveProperty('list-unsubscribe')
})

test('tells of an alert and of its end with the scores before and since, never without where they may lie', async () => {
  const chat = await addChat(server, { kind: 'slack', url: receiver.url })
  for (const event of ['alert.raised', 'alert.resolved']) await addRule(server, { event, tell: [chat] })
  for (const [date, recommend] of [
    ['2026-04-20', 9],
    ['2026-05-02', 2],
    ['2026-05-08', 10],
  ] as const) {
    server.clock.now = Date.parse(`${date}T10:00:00Z`)
    for (let count = 0; count < 5; count++) await give({ answers: { recommend, why: 'Because.' } })
  }
  const { store, directories } = server.app.deps
  const { site, touchpoints } = await directories.get('shop')
  const of = {
    ...{ site_id: site.id, touchpoint_id: touchpoints.get('account')?.id as number, metric: 'nps' },
    ...{ scale_min: 0, scale_max: 10 },
  }
  const [since, ended] = [parseDay('2026-05-01') as number, parseDay('2026-05-07') as number]
  const raised = { ...of, kind: 'fall', since, day: since + 2, reason: 'null', raised_at: server.clock.now }
  const state = JSON.stringify(newDetector)
  const row = { ...of, day: since + 2, state }
  await store.advanceDetector({ row, from: null, found: [{ raised }], at: server.clock.now })
  await settle()
  server.clock.now = Date.parse('2026-05-10T10:00:00Z')
  const later = { row: { ...row, day: ended + 1 }, from: since + 2, found: [{ ended }] }
  await store.advanceDetector({ ...later, at: server.clock.now })
  await settle()
  expect([slackText(0), slackText(1)]).toEqual([
    'Shop: Account: NPS has fallen',
    'Shop: Account: NPS is as it was before',
  ])
  const bodies = receiver.received.map(({ body }) => body.replaceAll('\u00A0', ' '))
  for (const words of ['+100, between', '-100, between', '(5 answers)', 'May 1, 2026', 'touchpoints/account'])
    expect(bodies[0]).toContain(words)
  expect(bodies[1]).toContain('May 1, 2026 to May 7, 2026')
  expect(bodies[1]?.match(/\+100, between/g)).toHaveLength(2)
})

test('tells that a happy answer is not assigned only where a rule asks for such', async () => {
  const [chief, other] = [
    await addPerson(server, 'chief@shop.example'),
    await addPerson(server, 'other@shop.example'),
  ]
  const after = (person: string) => ({ escalation: { after_minutes: 60, tell: [person] } })
  await addRule(server, { event: 'response.created', ...after(chief) })
  await addRule(server, { event: 'response.negative', ...after(other) })
  const id = await give()
  await settle()
  await server.answer(npsAnswer({ id, revision: 2, answers: { recommend: 10 } }))
  server.clock.now += 61 * minute
  await settle()
  expect(box.mails.map(({ to }) => to)).toEqual([['chief@shop.example']])
})

test('tells of a week by a mail that can be ended by itself', async () => {
  const monday = Date.parse('2026-05-11T06:00:00Z')
  await addPerson(server, 'care@shop.example', { digest_at: monday })
  await give()
  server.clock.now = monday
  const onError = (error: unknown) => {
    throw error
  }
  await tellWeeks(server.app.deps, { isOver: () => false, onError })
  await settle()
  const [mail] = box.mails
  expect(mail?.headers.subject).toContain('What_changed')
  expect(mail?.headers['list-unsubscribe']).toMatch(
    /^<https:\/\/feedback\.shop\.example\/unsubscribe\/\d+\.[\w-]+\.[\w-]{32}\/digest>$/,
  )
  expect(plainTextOf(mail?.raw ?? '')).toContain('1 unhappy answer is not assigned yet')
})

test('drops what is for people where this server sends no mail', async () => {
  const bare = await openTestServer()
  await addNpsSurvey(bare)
  const person = await addPerson(bare, 'care@shop.example')
  await addRule(bare, { event: 'response.negative', tell: [person] })
  await bare.answer(npsAnswer({ id: freshId(), answers: { recommend: 0, why: 'Because.' } }))
  await bare.app.deps.dispatcher.settle()
  expect(await bare.rows('select state, attempts from delivery')).toEqual([{ state: 3, attempts: 0 }])
  await bare.close()
})
