import { createServer, type RequestListener, type Server } from 'node:http'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { ask, Unanswered } from '../src/doctor/ask.ts'
import { checkClock } from '../src/doctor/check-clock.ts'
import { checkReady } from '../src/doctor/check-ready.ts'
import { realClock } from '../src/doctor/clock.ts'
import { findServer } from '../src/doctor/find-server.ts'
import { whyUnanswered } from '../src/doctor/why-unanswered.ts'
import type { Asking } from '../src/doctor/world.ts'
import { openTestServer, type TestServer } from './support/test-server.ts'

const asking: Asking = { fetch, clock: realClock, patienceMs: 10_000 }
const running = new Set<Server>()
let touchline: TestServer
let url: URL
beforeAll(async () => {
  touchline = await openTestServer()
  url = new URL(`${await touchline.app.listen({ port: 0, host: '127.0.0.1' })}/`)
})
afterAll(async () => await touchline.close())
afterEach(() => {
  for (const server of running) server.closeAllConnections()
  for (const server of running) server.close()
  running.clear()
})

async function listen(handler: RequestListener): Promise<URL> {
  const server = createServer(handler).listen(0, '127.0.0.1')
  running.add(server)
  await new Promise(resolve => server.once('listening', resolve))
  return new URL(`http://127.0.0.1:${(server.address() as { port: number }).port}/`)
}
const replying =
  (status: number, body = '', headers = {}): RequestListener =>
  (_, reply) =>
    void reply.writeHead(status, headers).end(body)

/** Names of the web that lead to servers of this test. */
const named = (names: Record<string, URL>): Asking => ({
  ...asking,
  fetch: (address, options) => {
    const url = new URL(String(address))
    const { host } = names[url.hostname] ?? url
    return fetch(`http://${host}${url.pathname}`, options)
  },
})

test('finds a real server at its address, ready and with the right clock', async () => {
  const { findings, server } = await findServer(url, asking)
  expect(findings).toEqual([
    {
      name: 'address',
      state: 'fine',
      told: expect.stringMatching(`Touchline answers at ${url.origin} after \\d+ ms\\.`),
    },
    { name: 'https', state: 'fine', told: 'The way to the server stays on this machine.' },
  ])
  expect(server?.base.href).toBe(url.href)
  expect(await checkReady(url, asking)).toMatchObject({ name: 'ready', state: 'fine' })
  expect(server && checkClock(server.livez)).toMatchObject({ name: 'clock', state: 'fine' })
})

test('warns of http where others could listen, and is content with https', async () => {
  const world = named({ 'surveys.example': url })
  const { findings } = await findServer(new URL('http://surveys.example/'), world)
  expect(findings[1]).toMatchObject({
    name: 'https',
    state: 'warning',
    told: expect.stringContaining('reached by http'),
  })
  const encrypted = await findServer(new URL('https://surveys.example/'), world)
  expect(encrypted.findings[1]).toMatchObject({ name: 'https', state: 'fine' })
})

test('names where an address redirects to, and goes on there', async () => {
  const moved = await listen(
    (request, reply) => void reply.writeHead(301, { location: `${url.origin}${request.url}` }).end(),
  )
  const { findings, server } = await findServer(moved, asking)
  expect(findings[0]).toMatchObject({
    state: 'warning',
    told: `${moved.origin} redirects to ${url.origin}; name that in the script tag, because browsers lose answers on the way.`,
  })
  expect(server?.base.href).toBe(url.href)
})

test.each([
  [replying(200, '<h1>It works!</h1>'), /answers, but not as Touchline does \(\/livez gave 200\)/],
  [replying(404), /not as Touchline does \(\/livez gave 404\)/],
  [replying(500, '{"status":"ok"}'), /not as Touchline does \(\/livez gave 500\)/],
  [replying(502), /answers with 502: the proxy does not reach Touchline/],
  [
    ((request, reply) => void reply.writeHead(302, { location: request.url }).end()) as RequestListener,
    /redirects more than 5 times/,
  ],
  [replying(302, '', { location: 'ftp://x/' }), /redirects to ftp:, which is no address of the web/],
  [replying(302, '', { location: 'http://[' }), /redirects to something that is no address/],
  [(request => void request.socket.destroy()) as RequestListener, /hung up/],
])('says what answers instead (%#)', async (handler, told) => {
  const { findings, server } = await findServer(await listen(handler), asking)
  expect(findings).toEqual([{ name: 'address', state: 'fault', told: expect.stringMatching(told) }])
  expect(server).toBeUndefined()
})

test('gives up on a server that never answers, or never ends', async () => {
  const silent = await listen(() => {})
  const endless = await listen((_, reply) => void reply.writeHead(200).write('x'))
  for (const url of [silent, endless])
    expect((await findServer(url, { ...asking, patienceMs: 100 })).findings).toMatchObject([
      { name: 'address', state: 'fault', told: expect.stringContaining('does not answer in time') },
    ])
})

test('says why nobody can be asked', async () => {
  const told = async (url: string) => (await findServer(new URL(url), asking)).findings[0]?.told
  const closed = await listen(() => {})
  for (const server of running) server.close()
  expect(await told(closed.href)).toContain(
    'takes no connection; check that the server or its proxy runs there',
  )
  expect(await told('http://127.0.0.1:1/')).toContain('a port that browsers refuse to use')
  const plain = await listen(replying(200))
  expect(await told(`https://${plain.host}/`)).toContain('speaks no TLS at this port')
})

test.each([
  ['ENOTFOUND', 'a name that DNS does not know'],
  ['CERT_HAS_EXPIRED', 'renew it'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'for other names'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'that it has signed itself'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'the whole chain'],
  ['EHOSTUNREACH', 'cannot be reached over the network'],
  ['WHO_KNOWS', 'cannot be asked (WHO_KNOWS)'],
])('tells what %s means', (code, told) => {
  expect(whyUnanswered(new TypeError('fetch failed', { cause: { code } }))).toContain(told)
})

test('warns of a server that takes its time', async () => {
  let time = 0
  const clock = { ...realClock, elapsed: () => (time += 2001) }
  const { findings } = await findServer(url, { ...asking, clock })
  expect(findings[0]).toMatchObject({
    state: 'warning',
    told: expect.stringContaining('after 2001 ms, which is slow'),
  })
})

test('says when a server is not ready', async () => {
  touchline.app.deps.readiness.isStopping = true
  expect(await checkReady(url, asking)).toMatchObject({
    state: 'fault',
    told: expect.stringContaining('is not ready'),
  })
  touchline.app.deps.readiness.isStopping = false
  expect(await checkReady(await listen(replying(403)), asking)).toMatchObject({
    state: 'fault',
    told: expect.stringContaining('/readyz gives 403; let the proxy pass on all paths'),
  })
  expect(await checkReady(new URL('http://127.0.0.1:2/'), asking)).toMatchObject({ state: 'fault' })
})

test.each([
  [0, 'fine', 'agree'],
  [5500, 'fine', 'agree'],
  [5501, 'warning', '5 seconds behind'],
  [-4500, 'fine', 'agree'],
  [-4501, 'warning', '5 seconds ahead of'],
])('judges a clock that is %d ms past the one of the server: %s', (ms, state, told) => {
  const date = Date.parse('2026-05-04T10:00:00Z')
  const headers = new Headers({ date: new Date(date).toUTCString() })
  expect(checkClock({ headers, at: date + ms })).toMatchObject({
    name: 'clock',
    state,
    told: expect.stringContaining(told),
  })
})

test('finds a wrong clock by the reply of a real server', async () => {
  const clock = { ...realClock, now: () => Date.now() - 3_600_000 }
  const livez = await ask(new URL('livez', url), {}, { ...asking, clock })
  expect(checkClock(livez)).toMatchObject({
    state: 'warning',
    told: expect.stringMatching(/3(6\d\d|59\d) seconds ahead/),
  })
})

test('does not take an old reply of a cache for a wrong clock, and judges nothing without a date', () => {
  const at = Date.parse('2026-05-04T10:01:00Z')
  const date = 'Mon, 04 May 2026 10:00:00 GMT'
  expect(checkClock({ headers: new Headers({ date, age: '60' }), at })).toMatchObject({ state: 'fine' })
  expect(checkClock({ headers: new Headers({ date }), at })).toMatchObject({ state: 'warning' })
  expect(checkClock({ headers: new Headers(), at })).toBeUndefined()
})

test('reads no more of a reply than it needs, and follows nothing unless it is told to', async () => {
  const large = await listen(replying(200, 'x'.repeat(1000)))
  expect(await ask(large, { mostBytes: 10 }, asking)).toMatchObject({ body: 'xxxxxxxxxx', isCut: true })
  expect(await ask(large, { mostBytes: 1000 }, asking)).toMatchObject({ isCut: false })
  const endless = await listen((_, reply) => void reply.writeHead(200).write('x'.repeat(1000)))
  expect(await ask(endless, { mostBytes: 10 }, asking)).toMatchObject({ isCut: true })
  const moved = await listen(replying(302, '', { location: '/there' }))
  expect(await ask(moved, {}, asking)).toMatchObject({ status: 302, hops: [] })
  await expect(ask(moved, { redirects: 2 }, asking)).rejects.toThrow(Unanswered)
})
