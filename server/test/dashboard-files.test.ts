import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readDashboardFiles } from '../src/dashboard-files.ts'
import { openTestServer, type TestServer } from './support/test-server.ts'

const dashboard = readDashboardFiles(fileURLToPath(new URL('../../dashboard/dist/', import.meta.url)))

/** One for all tests, and one that has guests. */
const servers: TestServer[] = []
beforeAll(async () => {
  const guests = { door: '/door', email: 'guest@demo.example' }
  for (const options of [{ dashboard }, { dashboard: { ...dashboard, assets: new Map() }, guests }])
    servers.push(await openTestServer(undefined, options))
})
afterAll(async () => {
  for (const server of servers) await server.close()
})

const asking =
  (index: number) =>
  (url: string, headers: Record<string, string> = {}) =>
    (servers[index] as TestServer).app.inject({ url, headers })
const get = asking(0)
const getAsGuest = asking(1)

test.each(['/', '/login', '/invitation', '/setup', '/account', '/sites/shop', '/sites/shop/surveys/nps'])(
  'serves the page at %s, with nothing inline and a policy that allows nothing else',
  async address => {
    const { statusCode, headers, body } = await get(address)
    expect([statusCode, headers['cache-control']]).toEqual([200, 'no-cache'])
    const policy = headers['content-security-policy'] as string
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(body).not.toMatch(/<style|style=|\son\w+=|<script(?![^>]* src=)/)
  },
)

test('shows browsers the page, with its way home, where there is nothing, and tells programs in JSON', async () => {
  const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }
  const [page, shown] = [await get('/', browser), await get('/nothing?at=all', browser)]
  expect([shown.statusCode, shown.body]).toEqual([404, page.body])
  expect(shown.headers['content-security-policy']).toBe(page.headers['content-security-policy'])
  for (const [url, headers] of [
    ['/nothing', {}],
    ['/nothing', { accept: '*/*' }],
    ['/nothing', { accept: 'application/json, text/html;q=0.9' }],
    ...[
      '/v1/nothing',
      '/v1',
      '/w/nothing/at/js',
      '/docs/nothing',
      '/dashboard/nothing.js',
      '/metrics/nothing',
    ].map(at => [at, browser] as const),
  ] as const) {
    const { statusCode, headers: told } = await get(url, headers)
    expect([url, statusCode, told['content-type']]).toEqual([url, 404, 'application/problem+json'])
  }
})

test('serves what the page is made of for ever, compressed, and with its own type', async () => {
  const page = (await get('/')).body
  const [script = ''] = /\/dashboard\/index-[\w-]+\.js/.exec(page) ?? []
  const { headers, rawPayload } = await get(script, { 'accept-encoding': 'gzip, br' })
  expect(headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    'content-encoding': 'br',
    'x-content-type-options': 'nosniff',
  })
  expect(rawPayload.length).toBeLessThan((await get(script)).rawPayload.length / 2)
  expect((await get('/dashboard/not-there.js')).statusCode).toBe(404)
})

test('sends guests to the door that was made for them, also with a session that has ended', async () => {
  expect((await getAsGuest('/')).headers.location).toBe('/door')
  expect((await getAsGuest('/login')).statusCode).toBe(200)
  expect((await getAsGuest('/', { cookie: 'touchline_session=any' })).headers.location).toBe('/door')
})

test('says how to build what is not built', () => {
  expect(() => readDashboardFiles('/nowhere')).toThrow('The dashboard is not built yet; run "npm run build"')
})
