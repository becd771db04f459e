import { createServer, type RequestListener, type Server } from 'node:http'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { checkPage } from '../src/doctor/check-page.ts'
import { realClock } from '../src/doctor/clock.ts'
import { addNpsSurvey, openTestServer, type TestServer } from './support/test-server.ts'

const asking = { fetch, clock: realClock, patienceMs: 10_000 }
const running = new Set<Server>()
let touchline: TestServer
let server: URL
beforeAll(async () => {
  touchline = await openTestServer()
  await addNpsSurvey(touchline)
  server = new URL(`${await touchline.app.listen({ port: 0, host: '127.0.0.1' })}/`)
})
afterEach(() => {
  for (const one of running) one.closeAllConnections()
  for (const one of running) one.close()
  running.clear()
})
afterAll(async () => await touchline.close())

async function listen(handler: RequestListener): Promise<URL> {
  const one = createServer(handler).listen(0, '127.0.0.1')
  running.add(one)
  await new Promise(resolve => one.once('listening', resolve))
  return new URL(`http://127.0.0.1:${(one.address() as { port: number }).port}/`)
}
const serve = (html: string, headers: Record<string, string> = {}) =>
  listen(
    (_, reply) =>
      void reply.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html),
  )
const around = (tags: string) =>
  `<!doctype html><html lang=en><head><title>Shop</title>${tags}</head><body><h1>Hello</h1></body></html>`
const tag = (base = server.href, site = 'shop') => `<script async src="${base}w/${site}.js"></script>`

const check = async (html: string, headers = {}, given: URL | null = server) =>
  await checkPage(await serve(around(html), headers), given ?? undefined, asking)
/** What is not fine, by name. */
const wrong = async (...given: Parameters<typeof check>) =>
  (await check(...given)).filter(({ state }) => state !== 'fine')

test('finds nothing to mend on a page that loads the widget', async () => {
  const findings = await check(tag())
  expect(findings.map(({ name, state }) => `${name} ${state}`)).toEqual([
    'page fine',
    'script-tag fine',
    'loader fine',
    'policy fine',
  ])
  expect(await wrong(tag(), {}, null)).toEqual([])
})

test('finds a page without the tag, and says what to paste', async () => {
  const html = `<!-- ${tag()} --><script src="/other.js"></script>`
  expect(await wrong(html)).toEqual([
    {
      name: 'script-tag',
      state: 'fault',
      told: expect.stringContaining(
        `paste <script async src="${server.href}w/SITE_KEY.js"></script> into it`,
      ),
    },
  ])
  expect((await wrong('', {}, null))[0]?.told).toContain('https://HOST/w/SITE_KEY.js')
})

test('finds more than one tag', async () => {
  expect(await wrong(tag() + tag())).toEqual([
    {
      name: 'script-tags',
      state: 'warning',
      told: expect.stringContaining('has 2 script tags of Touchline'),
    },
  ])
})

test('finds a tag that leads to another host', async () => {
  const nowhere = 'http://127.0.0.1:2/'
  expect(await wrong(tag(nowhere))).toEqual([
    {
      name: 'script-host',
      state: 'fault',
      told: `The script tag loads from http://127.0.0.1:2 and not from ${server.origin}; write src="${server.href}w/shop.js".`,
    },
    { name: 'loader', state: 'fault', told: expect.stringMatching(/^http:\/\/127\.0\.0\.1:2\/w\/shop\.js /) },
  ])
})

test('only warns of another host that serves the script as well, which may be a proxy', async () => {
  const proxy = await listen(async (request, reply) => {
    const passed = await fetch(new URL(request.url ?? '', server))
    const headers = Object.fromEntries(passed.headers)
    delete headers['content-encoding']
    delete headers['content-length']
    reply.writeHead(passed.status, headers).end(await passed.text())
  })
  expect(await wrong(tag(proxy.href))).toEqual([
    {
      name: 'script-host',
      state: 'warning',
      told: expect.stringContaining('unless that is a proxy of yours'),
    },
  ])
})

test('judges the tag of the server when there is another one', async () => {
  const findings = await wrong(tag('http://127.0.0.1:2/') + tag())
  expect(findings.map(({ name }) => name)).toEqual(['script-tags'])
})

test('finds a site that the server does not know', async () => {
  expect(await wrong(tag(server.href, 'shpo'))).toEqual([
    { name: 'loader', state: 'fault', told: expect.stringContaining('the server knows no site "shpo"') },
  ])
})

test('finds a tag without async', async () => {
  expect(await wrong(`<script src="${server.href}w/shop.js"></script>`)).toEqual([
    { name: 'script-tag', state: 'warning', told: expect.stringContaining('lacks async') },
  ])
})

test('finds a policy in a header that forbids the widget, and says what to add', async () => {
  expect(await wrong(tag(), { 'content-security-policy': "script-src 'self'; connect-src *" })).toEqual([
    { name: 'policy', state: 'fault', told: expect.stringContaining(`add ${server.origin} to script-src`) },
  ])
})

test('finds a policy in a meta tag that forbids sending answers', async () => {
  const meta = `<meta http-equiv="Content-Security-Policy" content="script-src *; connect-src &#39;self&#39;">`
  expect(await wrong(meta + tag())).toEqual([
    { name: 'policy', state: 'fault', told: expect.stringContaining(`add ${server.origin} to connect-src`) },
  ])
  expect(await wrong(tag(), { 'content-security-policy-report-only': "default-src 'none'" })).toEqual([])
})

test('finds an http script on an https page', async () => {
  const page = await serve(around('<script async src="http://surveys.example/w/shop.js"></script>'))
  const names: Record<string, string> = { 'shop.example': page.host, 'surveys.example': server.host }
  const far: typeof fetch = (address, options) => {
    const url = new URL(String(address))
    return fetch(`http://${names[url.hostname]}${url.pathname}`, options)
  }
  const findings = await checkPage(new URL('https://shop.example/'), new URL('http://surveys.example/'), {
    ...asking,
    fetch: far,
  })
  expect(findings.filter(({ state }) => state !== 'fine')).toEqual([
    { name: 'script-tag', state: 'fault', told: expect.stringContaining('browsers block it') },
  ])
})

test('follows redirects to the page, five at most', async () => {
  let left = 5
  const page = await listen((_, reply) => {
    if (left-- > 0) return void reply.writeHead(302, { location: `/${left}` }).end()
    reply.writeHead(200, { 'content-type': 'text/html' }).end(around(tag()))
  })
  expect((await checkPage(page, server, asking))[0]).toEqual({
    name: 'page',
    state: 'fine',
    told: `The page was read at ${page.origin}/0.`,
  })
  left = 6
  expect(await checkPage(page, server, asking)).toEqual([
    { name: 'page', state: 'fault', told: `${page.origin} redirects more than 5 times.` },
  ])
})

test.each([
  [404, 'text/html', 'gives 404; name a page that everybody can open'],
  [200, 'application/json', 'is no page of HTML ("application/json")'],
])('finds an address that is no page: %d %s', async (status, type, told) => {
  const page = await listen((_, reply) => void reply.writeHead(status, { 'content-type': type }).end('{}'))
  expect(await checkPage(page, server, asking)).toEqual([
    { name: 'page', state: 'fault', told: expect.stringContaining(told) },
  ])
})

test('says when nobody answers, or not in time, and shows nothing behind the question mark', async () => {
  const closed = await checkPage(new URL('http://127.0.0.1:2/cart?token=hidden'), server, asking)
  expect(closed).toEqual([
    {
      name: 'page',
      state: 'fault',
      told: expect.stringMatching(/^http:\/\/127\.0\.0\.1:2\/cart takes no connection/),
    },
  ])
  const silent = await listen(() => {})
  expect(await checkPage(silent, server, { ...asking, patienceMs: 100 })).toMatchObject([
    { name: 'page', state: 'fault', told: expect.stringContaining('does not answer in time') },
  ])
})

test('reads two megabytes of a page and no more', async () => {
  const filler = 'x'.repeat(2 ** 21)
  expect(await wrong(tag() + filler)).toEqual([])
  expect(await wrong(filler + tag())).toMatchObject([
    { name: 'script-tag', state: 'fault', told: expect.stringContaining('in the first 2 MB of') },
  ])
})
