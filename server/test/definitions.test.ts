import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  addNpsSurvey,
  freshId,
  npsAnswer,
  npsDefinition,
  openTestServer,
  type TestServer,
} from './support/test-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
})
afterEach(async () => await server.close())

test('reads back a survey with every default filled in', async () => {
  const { body } = await server.call('GET', '/v1/surveys/account-nps')
  expect(body).toMatchObject({ key: 'account-nps', status: 'live', version: 1 })
  expect(body.definition.targeting).toEqual({
    trigger: { on: 'time' },
    traits: [],
    devices: [],
    languages: [],
    priority: 0,
    pages: { include: [], exclude: [] },
    delay_seconds: 5,
    sample_percent: 100,
    ask_again_days: 90,
  })
})

test('makes a new version of a changed definition only', async () => {
  const patch = async (definition: object) =>
    (await server.call('PATCH', '/v1/surveys/account-nps', { definition })).body.version
  expect(await patch(npsDefinition)).toBe(1)
  expect(await patch({ ...npsDefinition, thank_you: 'Thanks!' })).toBe(2)
})

test('tells since when each version has been live, and of a draft that it was not', async () => {
  await server.call('PATCH', '/v1/surveys/account-nps', {
    definition: { ...npsDefinition, thank_you: 'Thanks!' },
  })
  await server.call('POST', '/v1/surveys', { key: 'later', name: 'Later', definition: npsDefinition })
  const { body } = await server.call('GET', '/v1/surveys/account-nps/versions')
  const { created_at, updated_at } = (await server.call('GET', '/v1/surveys/account-nps')).body
  expect(body.map(({ live_at }: { live_at: string }) => live_at)).toEqual([created_at, updated_at])
  expect((await server.call('GET', '/v1/surveys/later/versions')).body[0].live_at).toBeNull()
})

test.each([
  ['draft', 'paused', 400],
  ['live', 'draft', 400],
  ['ended', 'live', 400],
  ['live', 'paused', 200],
])('lets a survey that is %s become %s with status %i', async (from, to, status) => {
  const start = from === 'ended' ? 'live' : from
  await server.call('POST', '/v1/surveys', { key: 's', name: 'S', status: start, definition: npsDefinition })
  if (from === 'ended') await server.call('PATCH', '/v1/surveys/s', { status: 'ended' })
  expect((await server.call('PATCH', '/v1/surveys/s', { status: to })).status).toBe(status)
})

test.each([
  [{ ...npsDefinition, touchpoint: 'nowhere' }, 'definition.touchpoint'],
  [{ ...npsDefinition, thank_you: {} }, 'definition.thank_you'],
  [{ ...npsDefinition, default_locale: 'a\0b' }, 'definition.default_locale'],
  [{ ...npsDefinition, questions: [] }, 'definition.questions'],
  [{ ...npsDefinition, questions: [npsDefinition.questions[1]] }, 'definition.questions.0.type'],
  [
    { ...npsDefinition, questions: [npsDefinition.questions[0], npsDefinition.questions[0]] },
    'definition.questions.1.id',
  ],
  [
    { ...npsDefinition, questions: [{ ...npsDefinition.questions[0], look: 'stars' }] },
    'definition.questions.0.look',
  ],
  [{ ...npsDefinition, targetting: {} }, 'definition.targetting'],
  [
    { ...npsDefinition, targeting: { pages: { include: ['support/*'] } } },
    'definition.targeting.pages.include.0',
  ],
  [{ ...npsDefinition, thank_you: { deutsch: 'Danke' } }, 'definition.thank_you.deutsch'],
])('refuses a definition and names the field (%#)', async (definition, field) => {
  const reply = await server.call('POST', '/v1/surveys', { key: 's', name: 'S', definition })
  expect(reply.status).toBeGreaterThanOrEqual(400)
  expect(reply.status).toBeLessThan(500)
  expect(reply.body.errors[0].field).toBe(field)
})

test('names a misspelt field before the one that is missing because of it', async () => {
  const { body } = await server.call('POST', '/v1/touchpoints', {
    key: 't',
    name: 'T',
    stag: 'buy',
    metric: 'nps',
  })
  expect(body.errors).toEqual([
    { field: 'stag', detail: 'is not a field here; check its spelling, or leave it out' },
    { field: 'stage', detail: 'is missing', because: { code: 'missing', values: {} } },
  ])
  expect(body.detail).toContain('stag: is not a field here')
})

test('says which key is taken', async () => {
  const survey = { key: 'account-nps', name: 'Twin', definition: npsDefinition }
  expect(await server.call('POST', '/v1/surveys', survey)).toMatchObject({
    status: 409,
    body: { code: 'key_taken' },
  })
})

test('changes only what a patch names', async () => {
  const { body } = await server.call('PATCH', '/v1/sites/shop', { name: 'New name' })
  expect(body).toMatchObject({
    name: 'New name',
    time_zone: 'Europe/Berlin',
    pause_days: 30,
    memory: 'after_shown',
  })
  const touchpoint = await server.call('PATCH', '/v1/touchpoints/account', { owner: 'Service desk' })
  expect(touchpoint.body).toEqual({
    key: 'account',
    name: 'Account',
    stage: 'come-back',
    metric: 'nps',
    owner: 'Service desk',
  })
})

test('removes what was never used, and keeps what holds answers', async () => {
  expect((await server.call('DELETE', '/v1/touchpoints/account')).body.detail).toContain(
    'The survey "account-nps" asks',
  )
  await server.call('POST', '/v1/touchpoints', { key: 'spare', name: 'Spare', stage: 'buy', metric: 'ces' })
  expect((await server.call('DELETE', '/v1/touchpoints/spare')).status).toBe(204)
  expect((await server.call('GET', '/v1/touchpoints/spare')).status).toBe(404)
  await server.call('POST', '/v1/touchpoints', { key: 'used', name: 'Used', stage: 'buy', metric: 'nps' })
  await server.answer(npsAnswer({ id: freshId(), touchpoint: 'used' }))
  expect((await server.call('DELETE', '/v1/touchpoints/used')).body.detail).toContain('holds answers')
  for (const url of ['/v1/surveys/account-nps', '/v1/sites/shop'])
    expect((await server.call('DELETE', url)).body).toMatchObject({ status: 409, code: 'in_use' })
})

test('still keeps an answer to what was removed while it was on its way', async () => {
  await server.call('POST', '/v1/touchpoints', { key: 'other', name: 'Other', stage: 'buy', metric: 'nps' })
  const definition = { ...npsDefinition, touchpoint: 'other' }
  await server.call('PATCH', '/v1/surveys/account-nps', { definition })
  expect((await server.call('DELETE', '/v1/touchpoints/account')).status).toBe(204)
  expect((await server.answer(npsAnswer({ id: freshId() }))).status).toBe(202)
  await server.call('POST', '/v1/touchpoints', { key: 'account', name: 'Again', stage: 'buy', metric: 'nps' })
  const { series } = (await server.call('GET', '/v1/trends?touchpoint=account')).body
  expect(series[0]).toMatchObject({ name: 'Again', total: { count: 1 } })
})

test('brings back a removed survey as its next version', async () => {
  expect((await server.call('DELETE', '/v1/surveys/account-nps')).status).toBe(204)
  expect((await server.call('GET', '/v1/surveys')).body).toEqual([])
  expect((await server.app.inject({ url: '/w/shop.js' })).body).not.toContain('account-nps')
  const again = { key: 'account-nps', name: 'Again', status: 'live', definition: npsDefinition }
  expect((await server.call('POST', '/v1/surveys', again)).body).toMatchObject({ version: 2, name: 'Again' })
  expect((await server.answer(npsAnswer({ id: freshId() }))).status).toBe(202)
})

test('never lets a change of the name bring an ended survey back to life', async () => {
  await Promise.all([
    server.call('PATCH', '/v1/surveys/account-nps', { status: 'ended' }),
    server.call('PATCH', '/v1/surveys/account-nps', { name: 'New name' }),
  ])
  expect((await server.call('GET', '/v1/surveys/account-nps')).body).toMatchObject({
    status: 'ended',
    name: 'New name',
  })
})

test('removes a site without answers, with all that defines it', async () => {
  expect((await server.call('DELETE', '/v1/sites/shop')).status).toBe(204)
  expect((await server.call('GET', '/v1/sites/shop')).status).toBe(401)
  expect((await server.answer(npsAnswer({ id: freshId() }))).body.code).toBe('unknown_site')
})
