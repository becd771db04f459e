import { afterEach, beforeEach, expect, test } from 'vitest'
import { type MailingShop, openMailingShop } from './support/mailing-shop.ts'
import { addChat, addPerson, addRule } from './support/telling.ts'
import { npsAnswer } from './support/test-server.ts'

const minute = 60_000

let shop: MailingShop
beforeEach(async () => {
  shop = await openMailingShop()
})
afterEach(async () => await shop.close())

test('says of answers that are not assigned when they were given, though that was in quiet hours', async () => {
  const { server, receiver, settle, give, slackText } = shop
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

test('tells when an answer is not assigned, and not when it is', async () => {
  const { server, settle, give, states, subjects } = shop
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

test('tells that a happy answer is not assigned only where a rule asks for such', async () => {
  const { server, box, settle, give } = shop
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
