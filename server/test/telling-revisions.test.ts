import { afterEach, beforeEach, expect, test } from 'vitest'
import { openRuledShop, type RuledShop } from './support/ruled-shop.ts'

const minute = 60_000

let shop: RuledShop
beforeEach(async () => {
  shop = await openRuledShop()
})
afterEach(async () => await shop.close())

test('tells an unhappy answer once and with its words, though the widget sends those after the rating', async () => {
  const { server, receiver, ask, addChat, addRule, settle, rate, add, counts } = shop
  const care = await addChat('care')
  await addRule({ event: 'response.negative', tell: [care.id] })
  await addRule({ event: 'response.created', tell: [care.id] })
  const url = `${receiver.url}/program`
  await ask('POST', '/v1/webhooks', { url, events: ['response.created', 'response.negative'] })
  const id = await rate(1)
  await settle()
  expect(counts()).toEqual({ program: 2 })
  server.clock.now += 20_000
  await settle()
  await add(id, { recommend: 1, why: 'The parcel was wet.' })
  await settle()
  expect(counts()).toEqual({ program: 2, care: 1 })
  expect(receiver.received.at(-1)?.body).toContain('The parcel was wet.')
  server.clock.now += 10 * minute
  await add(id, { recommend: 1, why: 'The parcel was wet, all of it.' }, 3)
  await settle()
  expect(counts()).toEqual({ program: 2, care: 1 })
})

test('waits a minute at most for what may be added to a rating', async () => {
  const { server, addChat, addRule, settle, rate, counts } = shop
  const care = await addChat('care')
  await addRule({
    event: 'response.negative',
    tell: [care.id],
    escalation: { after_minutes: 5, tell: [care.id] },
  })
  await rate(1)
  server.clock.now += minute - 1
  await settle()
  expect(counts()).toEqual({})
  server.clock.now += 1
  await settle()
  expect(counts()).toEqual({ care: 1 })
  server.clock.now += 4 * minute
  await settle()
  expect(counts()).toEqual({ care: 2 })
})

test('holds what is said later against the themes of rules, and what is changed otherwise against none', async () => {
  const { server, ask, addChat, addRule, settle, rate, add, counts } = shop
  await ask('POST', '/v1/themes', { key: 'late', name: 'Late', words: { und: ['late'] } })
  const [late, all] = [await addChat('late'), await addChat('all')]
  await addRule({ event: 'response.negative', themes: ['late'], tell: [late.id] })
  await addRule({ event: 'response.created', themes: ['late'], tell: [late.id] })
  await addRule({ event: 'response.created', tell: [all.id] })
  const [early, slow, other] = [await rate(1), await rate(9), await rate(9)]
  server.clock.now += 20_000
  await add(early, { recommend: 1, why: 'It came late.' })
  await settle()
  expect(counts()).toMatchObject({ late: 1 })
  server.clock.now += 5 * minute
  await settle()
  await add(slow, { recommend: 9, why: 'Late, but well.' })
  await ask('POST', `/v1/responses/${other}/notes`, { text: 'late' })
  await settle()
  expect(counts()).toEqual({ late: 2, all: 2 })
  await addRule({ event: 'response.created', tell: [(await addChat('new')).id] })
  server.clock.now += 2 * 60 * minute
  await add(slow, { recommend: 9, why: 'Late, but very well.' }, 3)
  await settle()
  expect(counts()).toEqual({ late: 2, all: 2 })
})

test('waits only for questions that are asked', async () => {
  const { server, ask, addChat, addRule, settle, give, counts } = shop
  const care = await addChat('care')
  await addRule({ event: 'response.created', tell: [care.id] })
  const text = 'What?'
  const questions = [
    { id: 'help', type: 'rating', metric: 'csat', text },
    { id: 'contact', type: 'email', text, ask_if: { question: 'help', bands: ['negative'] } },
  ]
  const definition = { kind: 'transactional', touchpoint: 'account', questions }
  await ask('POST', '/v1/surveys', { key: 'help', name: 'Help', status: 'live', definition })
  const helped = async (help: number) => await give(0, { survey: 'help', answers: { help } })
  await helped(5)
  await helped(1)
  await settle()
  expect(counts()).toEqual({ care: 1 })
  server.clock.now += minute
  await settle()
  expect(counts()).toEqual({ care: 2 })
})
