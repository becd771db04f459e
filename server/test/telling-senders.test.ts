import { parseDay } from '@touchline/shared/calendar.ts'
import { newDetector } from '@touchline/shared/detector/state.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tellWeeks } from '../src/jobs/tell-weeks.ts'
import { hostileTexts } from './support/hostile-texts.ts'
import { plainTextOf } from './support/mail-text.ts'
import { type MailingShop, openMailingShop } from './support/mailing-shop.ts'
import { addChat, addPerson, addRule, setRecipient } from './support/telling.ts'

const hour = 3_600_000
const publicUrl = 'https://feedback.shop.example'

let shop: MailingShop
beforeEach(async () => {
  shop = await openMailingShop()
})
afterEach(async () => await shop.close())

test('tells somebody of an unhappy answer by one mail, with all that helps', async () => {
  const { server, box, settle, give, states } = shop
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
  const { server, receiver, settle, give } = shop
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
  const { server, box, settle, give } = shop
  const person = await addPerson(server, 'care@shop.example', { language: null, time_zone: 'Asia/Tokyo' })
  await server.rows(`update account set language = 'de' where id = '${person}'`)
  await addRule(server, { event: 'response.negative', tell: [person] })
  await give()
  await settle()
  const text = plainTextOf(box.mails[0]?.raw ?? '')
  expect(text).toContain('Unzufriedene Antwort')
  expect(text).toContain('4. Mai 2026 um 19:00')
})

test('lets a hostile comment do nothing on its whole way', { timeout: 60_000 }, async () => {
  const { server, receiver, box, settle, give } = shop
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
  const { server, receiver, box, settle, give, subjects } = shop
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
  const { server, receiver, settle, give, slackText } = shop
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

test('tells of a week by a mail that can be ended by itself', async () => {
  const { server, box, settle, give } = shop
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
