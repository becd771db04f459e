import { afterEach, beforeEach, expect, test } from 'vitest'
import { freshId, npsAnswer, npsDefinition, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await openTestServer()
  await server.call('POST', '/v1/touchpoints', {
    key: 'account',
    name: 'Account',
    stage: 'come-back',
    metric: 'nps',
  })
})
afterEach(async () => await server.close())

const add = async (key: string, targeting: object, look: object = {}) => {
  const definition = { ...npsDefinition, targeting, look }
  expect(
    (await server.call('POST', '/v1/surveys', { key, name: key, status: 'live', definition })).status,
  ).toBe(201)
}
/** The configuration in the loader: the one object literal that names the site. */
const baked = async () => {
  const { body } = await server.app.inject({ url: '/w/shop.js' })
  const start = body.indexOf('{site:"shop"')
  for (let end = body.indexOf('}', start); end > 0; end = body.indexOf('}', end + 1))
    try {
      return { body, config: new Function(`return ${body.slice(start, end + 1)}`)() }
    } catch {}
  throw new Error('there is no configuration in the loader')
}

test('bakes only what differs from the defaults, and then takes the lean loader', async () => {
  await add('plain', {})
  await add('pages', { pages: { include: ['/a'] }, delay_seconds: 9 })
  const { body, config } = await baked()
  expect(config.surveys).toEqual([
    { key: 'plain', version: 1 },
    { key: 'pages', version: 1, pages: { include: ['/a'] }, delay_seconds: 9 },
  ])
  const { lean } = server.app.deps.widget.loaders
  expect(body.length).toBeLessThan(lean.length + JSON.stringify(config).length)
})

test('takes the full loader as soon as one survey needs more', async () => {
  await add('scroll', { trigger: { on: 'scroll', percent: 50 } })
  const { body, config } = await baked()
  expect(config.surveys[0].trigger).toEqual({ on: 'scroll', percent: 50 })
  expect(body.length).toBeGreaterThan(server.app.deps.widget.loaders.full.length)
})

test('puts first what goes first, and says how a feedback button opens', async () => {
  await add('second', {})
  await add('first', { priority: 5 }, { display: 'tab' })
  await add('own', { priority: -1 }, { display: 'tab', element: '#feedback' })
  expect((await baked()).config.surveys).toEqual([
    { key: 'first', version: 1, ui: 'full', tab: true },
    { key: 'second', version: 1 },
    { key: 'own', version: 1, ui: 'full', tab: '#feedback' },
  ])
})

test('shows a survey no longer once it has its quota or is over, and still keeps what comes', async () => {
  await add('account-nps', { quota: 2, ends_at: '2026-06-01T00:00:00Z' })
  const keys = async () => (await baked()).config.surveys.map((survey: { key: string }) => survey.key)
  await server.answer(npsAnswer({ id: freshId() }))
  server.clock.now += 10_000
  expect(await keys()).toEqual(['account-nps'])
  await server.answer(npsAnswer({ id: freshId() }))
  server.clock.now += 10_000
  expect(await keys()).toEqual([])
  expect((await server.answer(npsAnswer({ id: freshId() }))).status).toBe(202)
  const definition = { ...npsDefinition, targeting: { ends_at: '2026-06-01T00:00:00Z' } }
  await server.call('PATCH', '/v1/surveys/account-nps', { definition })
  expect(await keys()).toEqual(['account-nps'])
  server.clock.now = Date.parse('2026-06-01T00:00:00Z')
  expect(await keys()).toEqual([])
})

test('writes the configuration as JavaScript, whatever texts it holds', async () => {
  const selector = '[title="a\\"b\\":c"] > "x":'
  await add('odd', { trigger: { on: 'click', selector }, query: { 'utm-source': '"y":' } })
  expect((await baked()).config.surveys[0]).toMatchObject({
    trigger: { selector },
    query: { 'utm-source': '"y":' },
  })
})
