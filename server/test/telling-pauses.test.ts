import { afterEach, beforeEach, expect, test } from 'vitest'
import { type MailingShop, openMailingShop } from './support/mailing-shop.ts'
import { addChat, addPerson, addRule, readRecipient, sendTest } from './support/telling.ts'

const [minute, day] = [60_000, 86_400_000]

let shop: MailingShop
beforeEach(async () => {
  shop = await openMailingShop()
})
afterEach(async () => await shop.close())

test('sums up what comes while somebody is left in peace, and tells one that comes alone in full', async () => {
  const { server, receiver, settle, give, states, slackText } = shop
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
  const { server, box, settle, give, subjects } = shop
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

test('sends a test at once, in quiet hours and while somebody is left in peace', async () => {
  const { server, receiver, settle, give } = shop
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
