import { afterEach, beforeEach, expect, test } from 'vitest'
import { type MailingShop, openMailingShop } from './support/mailing-shop.ts'
import { addChat, addPerson, addRule, setRecipient } from './support/telling.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer } from './support/test-server.ts'

const hour = 3_600_000

let shop: MailingShop
beforeEach(async () => {
  shop = await openMailingShop()
})
afterEach(async () => await shop.close())

test('tells nothing of what was erased, or is not so any more, since', async () => {
  const { server, receiver, settle, give, states } = shop
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
  const { server, box, settle, give, states } = shop
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
