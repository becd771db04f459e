import { afterEach, beforeEach, expect, test } from 'vitest'
import { recountAll } from './support/recounting.ts'
import { openRuledShop, type RuledShop } from './support/ruled-shop.ts'

const minute = 60_000

let shop: RuledShop
beforeEach(async () => {
  shop = await openRuledShop()
})
afterEach(async () => await shop.close())

test('tells whom a rule names of what it asks for, and nobody of anything else', async () => {
  const { addChat, addRule, settle, give, counts } = shop
  const [care, happy] = [await addChat('care'), await addChat('happy')]
  await addRule({ event: 'response.negative', tell: [care.id] })
  await addRule({ event: 'response.created', bands: ['positive'], tell: [happy.id] })
  await give(2)
  await give(8)
  await give(10)
  await settle()
  expect(counts()).toEqual({ care: 1, happy: 1 })
})

test('holds answers against rules that were kept before rules could say as much, or after they could say more', async () => {
  const { server, addChat, addRule, settle, give, counts } = shop
  const care = await addChat('care')
  const { id, ...made } = await addRule({ event: 'response.negative', tell: [care.id] })
  const keep = async (definition: object) =>
    await server.app.deps.store.updateRule({
      ...{ siteId: 1, id, definition: JSON.stringify(definition), accountIds: [], at: server.clock.now },
    })
  await keep({ name: made.name, event: made.event, tell: made.tell, is_active: true })
  await give(2)
  await settle()
  const escalation = { after_minutes: 5, tell: [care.id], of_tomorrow: true }
  await keep({ ...made, created_at: undefined, updated_at: undefined, of_tomorrow: true, escalation })
  const { id: other } = await addRule({ event: 'response.created', tell: [care.id] })
  const tomorrows = JSON.stringify({ ...made, event: 'response.praised' })
  const { store } = server.app.deps
  await store.updateRule({
    siteId: 1,
    id: other,
    definition: tomorrows,
    accountIds: [],
    at: server.clock.now,
  })
  await give(2)
  await settle()
  expect(counts()).toEqual({ care: 2 })
})

test('holds each condition of a rule against an answer', async () => {
  const { server, ask, addChat, addRule, settle, give, counts } = shop
  await ask('PATCH', '/v1/sites/shop', { dimensions: ['plan'] })
  await recountAll(server.app)
  await ask('POST', '/v1/themes', { key: 'late', name: 'Late', words: { und: ['late'] } })
  await ask('POST', '/v1/touchpoints', { key: 'else', name: 'Else', stage: 'buy', metric: 'nps' })
  const at = async (name: string, condition: object) =>
    await addRule({ event: 'response.created', tell: [(await addChat(name)).id], ...condition })
  await at('here', { touchpoints: ['account'] })
  await at('elsewhere', { touchpoints: ['else'] })
  await at('stage', { stages: ['come-back', 'buy'] })
  await at('otherstage', { stages: ['buy'] })
  await at('theme', { themes: ['late'] })
  await at('plan', { attributes: [{ dimension: 'plan', values: ['business', 'team'] }] })
  await at('all', {
    stages: ['use'],
    themes: ['late'],
    attributes: [{ dimension: 'plan', values: ['team'] }],
  })
  await give(9, { customer: { id: 'c1', traits: { plan: 'business' } } })
  await settle()
  await give(9, { answers: { recommend: 9, why: 'It came late.' } })
  await settle()
  expect(counts()).toEqual({ here: 2, stage: 2, theme: 1, plan: 1 })
})

test('tells whoever several rules tell of one thing once', async () => {
  const { addChat, addRule, settle, give, counts } = shop
  const { id } = await addChat('care')
  await addRule({ event: 'response.negative', tell: [id, id] })
  await addRule({ event: 'response.negative', touchpoints: ['account'], tell: [id] })
  await addRule({ event: 'response.created', tell: [id] })
  await give(1)
  await settle()
  expect(counts()).toEqual({ care: 1 })
})

test('tells whoever looks after the touchpoint', async () => {
  const { ask, addChat, addRule, settle, give, counts } = shop
  await addChat('Care team')
  await ask('PATCH', '/v1/touchpoints/account', { owner: ' care TEAM ' })
  await addRule({ event: 'response.negative', tell_owner: true })
  await give(1)
  await settle()
  expect(counts()).toEqual({ 'Care%20team': 1 })
})

test('tells the deputy later, unless somebody has taken the answer in hand by then', async () => {
  const { server, ask, addChat, addRule, settle, give, counts } = shop
  const [care, deputy] = [await addChat('care'), await addChat('deputy')]
  await addRule({
    event: 'response.negative',
    tell: [care.id],
    escalation: { after_minutes: 60, tell: [deputy.id] },
  })
  const taken = await give(1)
  await settle()
  await give(0)
  await settle()
  await ask('PATCH', `/v1/responses/${taken}`, { handled_by: 'Somebody' })
  server.clock.now += 59 * minute
  await settle()
  expect(counts()).toEqual({ care: 2 })
  server.clock.now += 2 * minute
  await settle()
  expect(counts()).toEqual({ care: 2, deputy: 1 })
})
