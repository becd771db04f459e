import { type DryRunReply, dryRunReply, type Rule, rule } from '@touchline/shared/contract/rule.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openRuledShop, type RuledShop } from './support/ruled-shop.ts'

const minute = 60_000

let shop: RuledShop
beforeEach(async () => {
  shop = await openRuledShop()
})
afterEach(async () => await shop.close())

test('tells nobody of what happened before a rule was made, while it rests, or after it is gone', async () => {
  const { server, ask, addChat, addRule, settle, give, counts } = shop
  const { id } = await addChat('care')
  await give(1)
  const made = await addRule({ event: 'response.negative', tell: [id] })
  await settle()
  await ask('PATCH', `/v1/rules/${made.id}`, { is_active: false })
  await give(1)
  await settle()
  await ask('PATCH', `/v1/rules/${made.id}`, { is_active: true })
  await settle()
  expect(counts()).toEqual({})
  await give(1)
  await settle()
  expect((await server.call('DELETE', `/v1/rules/${made.id}`)).status).toBe(204)
  await give(1)
  await settle()
  expect(counts()).toEqual({ care: 1 })
})

test('counts beforehand how many messages rules would have made of the last days', async () => {
  const { server, ask, addChat, settle, give, counts } = shop
  const night = { from: '22:00', to: '06:00' }
  const [care, deputy] = [
    await addChat('care', { bundle_minutes: 30, quiet: night, time_zone: 'UTC' }),
    await addChat('deputy'),
  ]
  // Two within half an hour, one at night and one half an hour later, and a happy one.
  const day = Date.parse('2026-05-04T10:00:00Z')
  for (const [hours, recommend] of [
    ...([
      [0, 1],
      [0.2, 2],
      [13, 0],
      [13.5, 1],
      [14, 10],
    ] as const),
  ]) {
    server.clock.now = day + hours * 60 * minute
    await give(recommend)
  }
  server.clock.now = day + 48 * 60 * minute
  const given = {
    event: 'response.negative',
    tell: [care.id],
    escalation: { after_minutes: 120, tell: [deputy.id] },
  }
  const tried: DryRunReply = await ask('POST', '/v1/rules/dry-run', { rules: [given] })
  expect(dryRunReply.strict().parse(tried)).toEqual(tried)
  expect(tried).toMatchObject({ days: 30, looked_at: 5, is_cut: false, rules: [{ told: 4 }] })
  const of = (id: string) => tried.recipients.find(({ recipient }) => recipient === id)
  expect(of(care.id)).toMatchObject({ told: 4, messages: 3, busiest_day: { day: '2026-05-04', messages: 2 } })
  expect(of(deputy.id)).toMatchObject({ told: 4, messages: 4 })
  const others = { event: 'response.created', tell: [care.id, deputy.id], bands: ['positive'] }
  const twice: DryRunReply = await ask('POST', '/v1/rules/dry-run', { rules: [given, given, others] })
  expect(twice.rules).toEqual([{ told: 4 }, { told: 4 }, { told: 1 }])
  expect(twice.recipients.map(({ told }) => told)).toEqual([5, 5])
  await settle()
  expect(counts()).toEqual({})
  expect(await ask('POST', '/v1/rules/dry-run', {})).toMatchObject({ recipients: [], rules: [] })
})

test('refuses rules that name nobody, or what the site has not', async () => {
  const { server, addChat, addRule } = shop
  const { id } = await addChat('care')
  const refuse = async (given: object, field: string) => {
    const { status, body } = await server.call('POST', '/v1/rules', { tell: [id], ...given })
    expect([status, body.errors?.[0]?.field], JSON.stringify(body)).toEqual([400, field])
  }
  await refuse({ event: 'response.negative', tell: [] }, 'tell')
  await refuse({ event: 'response.negative', tell: ['nobody'] }, 'tell')
  await refuse({ event: 'response.negative', touchpoints: ['nowhere'] }, 'touchpoints')
  await refuse({ event: 'response.negative', stages: ['nowhere'] }, 'stages')
  await refuse({ event: 'response.negative', themes: ['nothing'] }, 'themes')
  await refuse({ event: 'response.negative', attributes: [{ dimension: 'x', values: ['y'] }] }, 'attributes')
  await refuse({ event: 'response.negative', bands: ['negative'] }, 'bands')
  const escalation = { after_minutes: 5, tell: [id] }
  await refuse({ event: 'alert.raised', escalation }, 'escalation')
  await refuse({ event: 'response.negative', escalation: { ...escalation, tell: ['x'] } }, 'escalation.tell')
  const made = await addRule({ event: 'alert.raised', tell: [id] })
  expect(rule.strict().parse(made)).toEqual(made)
  expect((await server.call('PATCH', `/v1/rules/${made.id}`, { escalation })).status).toBe(400)
})

test('lets a rule be changed, tried and paused that names what is not there any more', async () => {
  const { server, ask, addChat, addRule } = shop
  const [care, gone] = [await addChat('care'), await addChat('gone')]
  await ask('POST', '/v1/themes', { key: 'late', name: 'Late', words: { und: ['late'] } })
  const tell = [care.id, gone.id]
  const made = await addRule({ event: 'response.negative', themes: ['late'], tell })
  for (const path of [`/v1/recipients/${gone.id}`, '/v1/themes/late'])
    expect((await server.call('DELETE', path)).status).toBe(204)
  const path = `/v1/rules/${made.id}`
  expect(await ask('PATCH', path, { name: 'Late', is_active: false })).toMatchObject({
    tell,
    is_active: false,
  })
  await ask('PATCH', path, { tell: [gone.id] })
  const { id: _, created_at, updated_at, ...rule } = await ask<Rule>('GET', path)
  await ask('POST', '/v1/rules/dry-run', { rules: [rule] })
  expect((await server.call('PATCH', path, { tell: [gone.id, 'nobody'] })).status).toBe(400)
  expect((await server.call('POST', '/v1/rules', rule)).status).toBe(400)
})
