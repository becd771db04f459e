import { createServer, type IncomingMessage, type Server } from 'node:http'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { checkLoader } from '../src/doctor/check-loader.ts'
import { checkPreflight } from '../src/doctor/check-preflight.ts'
import { checkRefusal } from '../src/doctor/check-refusal.ts'
import { realClock } from '../src/doctor/clock.ts'
import { addNpsSurvey, openTestServer, type TestServer } from './support/test-server.ts'

const asking = { fetch, clock: realClock, patienceMs: 10_000 }
const running = new Set<Server>()
let touchline: TestServer
let origin: string
beforeAll(async () => {
  touchline = await openTestServer()
  await addNpsSurvey(touchline)
  origin = await touchline.app.listen({ port: 0, host: '127.0.0.1' })
})
afterEach(() => {
  for (const server of running) server.closeAllConnections()
  for (const server of running) server.close()
  running.clear()
})
afterAll(async () => await touchline.close())

interface Passed {
  status: number
  headers: Headers
  body: string
}

/** A proxy in front of the real server, which changes what it passes on. */
async function proxy(change: (passed: Passed, request: IncomingMessage) => void): Promise<URL> {
  const server = createServer(async (request, reply) => {
    const headers = Object.entries(request.headers).filter(
      ([name]) => !/^(host|connection|content-length|transfer-encoding|accept-encoding)$/.test(name),
    )
    const { method = 'GET' } = request
    const passed = await fetch(origin + request.url, {
      method,
      headers: headers as [string, string][],
      redirect: 'manual',
    })
    const out = { status: passed.status, headers: new Headers(passed.headers), body: await passed.text() }
    for (const name of ['content-encoding', 'content-length', 'connection', 'transfer-encoding'])
      out.headers.delete(name)
    change(out, request)
    reply.writeHead(out.status, Object.fromEntries(out.headers)).end(out.body)
  }).listen(0, '127.0.0.1')
  running.add(server)
  await new Promise(resolve => server.once('listening', resolve))
  return new URL(`http://127.0.0.1:${(server.address() as { port: number }).port}/`)
}
const without = (name: string) => (passed: Passed) => void passed.headers.delete(name)
const withHeader = (name: string, value: string) => (passed: Passed) => void passed.headers.set(name, value)
const replaced =
  (status: number, body = '<h1>Blocked</h1>') =>
  (passed: Passed) => {
    passed.status = status
    passed.body = body
    passed.headers = new Headers({ 'content-type': 'text/html' })
  }
const allowOrigin = 'access-control-allow-origin'

test('finds nothing to mend in what the real server says to pages of other sites, and leaves no answer', async () => {
  const base = new URL(`${origin}/`)
  expect(await checkPreflight(base, asking)).toMatchObject({ name: 'preflight', state: 'fine' })
  expect(await checkRefusal(base, asking)).toMatchObject({ name: 'answers', state: 'fine' })
  expect(await checkLoader(base, 'shop', asking)).toEqual({
    name: 'loader',
    state: 'fine',
    told: `Pages of other sites may load ${origin}/w/shop.js.`,
  })
  expect(await checkLoader(base, undefined, asking)).toMatchObject({ name: 'loader', state: 'fine' })
  expect(await touchline.keptIds()).toEqual([])
})

test.each([
  ['lacks its header', without(allowOrigin), 'lacks access-control-allow-origin'],
  ['is refused', replaced(405), 'gives 405; let the proxy pass on OPTIONS'],
  ['allows other methods', withHeader('access-control-allow-methods', 'GET'), 'does not allow POST'],
  [
    'allows other headers',
    withHeader('access-control-allow-headers', 'x-other'),
    'does not allow the header content-type',
  ],
])('warns of a preflight that %s', async (_, change, told) => {
  expect(await checkPreflight(await proxy(change), asking)).toEqual({
    name: 'preflight',
    state: 'warning',
    told: expect.stringContaining(told),
  })
})

test.each([
  [
    'lacks its header',
    without(allowOrigin),
    'fault',
    'lacks access-control-allow-origin; let the proxy pass on',
  ],
  [
    'has it twice',
    withHeader(allowOrigin, '*, *'),
    'fault',
    'has access-control-allow-origin twice ("*, *")',
  ],
  [
    'is for one other site',
    withHeader(allowOrigin, 'https://shop.example'),
    'fault',
    'shuts out pages of other sites',
  ],
  ['comes from a firewall', replaced(403), 'fault', 'gives 403 from something in front of Touchline'],
  ['is taken by something else', replaced(200), 'fault', 'gives 200 from something in front of Touchline'],
  [
    'hides when to come back',
    without('access-control-expose-headers'),
    'warning',
    'does not let pages read Retry-After',
  ],
  [
    'is a fault',
    (passed: Passed) => {
      passed.status = 500
    },
    'fault',
    'gives 500: the server takes no answers',
  ],
] as const)('finds a refusal that %s', async (_, change, state, told) => {
  expect(await checkRefusal(await proxy(change), asking)).toEqual({
    name: 'answers',
    state,
    told: expect.stringContaining(told),
  })
})

const resourcePolicy = 'cross-origin-resource-policy'
test.each([
  ['lacks its header', without(allowOrigin), 'fault', 'lacks access-control-allow-origin'],
  ['has it twice', withHeader(allowOrigin, '*, *'), 'fault', 'twice'],
  [
    'is kept for its own site',
    withHeader(resourcePolicy, 'same-origin'),
    'fault',
    'has cross-origin-resource-policy "same-origin"',
  ],
  [
    'says nothing of isolated pages',
    without(resourcePolicy),
    'warning',
    'pages that are isolated (COEP) cannot load it',
  ],
  ['is not passed on', replaced(404), 'fault', 'gives 404; let the proxy pass on /w/'],
  ['is a page', replaced(200), 'fault', 'is no script'],
  [
    'has moved',
    (passed: Passed) => {
      passed.status = 308
      passed.headers.set('location', 'https://surveys.example/w/shop.js')
    },
    'fault',
    'redirects to https://surveys.example/w/shop.js',
  ],
] as const)('finds a script that %s', async (_, change, state, told) => {
  expect(await checkLoader(await proxy(change), 'shop', asking)).toEqual({
    name: 'loader',
    state,
    told: expect.stringContaining(told),
  })
})

test('finds a site that the server does not know', async () => {
  expect(await checkLoader(new URL(`${origin}/`), 'shpo', asking)).toMatchObject({
    state: 'fault',
    told: expect.stringContaining('the server knows no site "shpo"; check the key in the script tag'),
  })
})

test('looks at the refusal where no site is known', async () => {
  expect(await checkLoader(await proxy(without(allowOrigin)), undefined, asking)).toMatchObject({
    state: 'fault',
  })
  expect(await checkLoader(await proxy(replaced(404)), undefined, asking)).toMatchObject({ state: 'fault' })
})

test('says of each when nobody answers', async () => {
  const nowhere = new URL('http://127.0.0.1:2/')
  const findings = [
    await checkPreflight(nowhere, asking),
    await checkRefusal(nowhere, asking),
    await checkLoader(nowhere, 'shop', asking),
  ]
  expect(findings.map(({ state }) => state)).toEqual(['warning', 'fault', 'fault'])
})
