import { afterAll, beforeAll, expect, test } from 'vitest'
import { addNpsSurvey, npsDefinition, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
})
afterAll(async () => await server.close())

const preview = async (definition: object, more: object = {}) =>
  await server.call('POST', '/v1/surveys/preview', { key: 'draft', name: 'Draft', definition, ...more })

test('gives what the widget would be given once the survey is live', async () => {
  const { body } = await preview(npsDefinition, { locale: 'de-AT' })
  const definition = { ...npsDefinition, targeting: { priority: 3, pages: { include: ['/a/*'] } } }
  await server.call('POST', '/v1/surveys', { key: 'kept', name: 'Kept', status: 'live', definition })
  const served = (await server.app.inject({ url: '/w/shop/kept.1.de-AT.b.js' })).body
  const file = new Function(served.replace('export default', 'return'))()
  expect({ ...body.file, key: 'kept' }).toEqual(file)
  const { rules } = (await preview(definition)).body
  expect(rules).toEqual({ key: 'draft', version: 1, pages: { include: ['/a/*'] } })
})

test('names the module that the survey needs, which the server has', async () => {
  const plain = (await preview(npsDefinition)).body
  const modal = (await preview({ ...npsDefinition, look: { display: 'modal' } })).body
  for (const [{ script, rules }, ui] of [
    [plain, 'ui'],
    [modal, 'full'],
  ] as const) {
    expect(script).toMatch(new RegExp(`^a/${ui}-`))
    expect(rules.ui ?? 'ui').toBe(ui)
    expect((await server.app.inject({ url: `/w/${script}` })).statusCode).toBe(200)
  }
})

test('says what keeping it would say', async () => {
  const definition = {
    ...npsDefinition,
    look: { accent: '#ffff00' },
    targeting: { trigger: { on: 'exit' }, ask_again_days: 0 },
  }
  const shown = (await preview(definition)).body.notices
  const kept = (await server.call('POST', '/v1/surveys', { key: 'noted', name: 'N', definition })).body
  expect(shown.map(({ text }: { text: string }) => text)).toEqual(kept.notices)
  expect(shown[0].about).toBe('look')
  expect(shown.length).toBeGreaterThan(2)
})

test.each([
  { ...npsDefinition, touchpoint: 'nowhere' },
  { ...npsDefinition, questions: [{ ...npsDefinition.questions[0], text: { en: '' } }] },
  { ...npsDefinition, look: { accent: 'green', display: 'inline' } },
  { ...npsDefinition, targeting: { pages: { include: ['account'] } } },
])('refuses what adding it would refuse, in the same words (%#)', async definition => {
  const { status, body } = await preview(definition)
  const refused = await server.call('POST', '/v1/surveys', { key: 'draft', name: 'Draft', definition })
  expect(status).toBe(refused.status)
  expect(status).toBeGreaterThanOrEqual(400)
  expect(body.errors).toEqual(refused.body.errors)
})

test('counts on from the version that is there, and keeps nothing', async () => {
  const before = await server.call('GET', '/v1/surveys')
  expect((await preview(npsDefinition, { key: 'account-nps' })).body.file.version).toBe(2)
  expect(await server.call('GET', '/v1/surveys')).toEqual(before)
  const acts = (await server.rows<{ act: string }>('select act from audit')).map(({ act }) => act)
  expect(acts).not.toContain('POST /v1/surveys/preview')
})

test('lets whoever may only read look at a survey', async () => {
  const { secret_key: secret } = (await server.call('POST', '/v1/keys', { name: 'reader', scope: 'read' }))
    .body
  const reply = await server.app.inject({
    method: 'POST',
    url: '/v1/surveys/preview',
    headers: { authorization: `Bearer ${secret}` },
    payload: { key: 'draft', name: 'Draft', definition: npsDefinition },
  })
  expect(reply.statusCode).toBe(200)
})
