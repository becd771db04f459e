import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { blocksOf, runCurl } from './support/run-curl.ts'
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

const watch = async () => {
  const { status, body } = await server.call('GET', '/v1/sites/shop/installation')
  expect(status).toBe(200)
  return body
}
const fetchScript = async (headers: Record<string, string> = {}, remoteAddress = '127.0.0.1') =>
  await server.app.inject({ url: '/w/shop.js', headers, remoteAddress })
const send = async (url: string, payload: object, origin?: string) =>
  await server.app.inject({
    ...{ method: 'POST', url, payload: JSON.stringify(payload) },
    headers: { 'content-type': 'text/plain', ...(origin && { origin }) },
  })
const showing = { site: 'shop', survey: 'account-nps', version: 1 }
const report = (event: string, origin?: string) =>
  send('/v1/impressions', { ...showing, id: freshId(), event }, origin)
const later = () => {
  server.clock.now += 1000
  return new Date(server.clock.now).toISOString()
}

test('has seen nothing at its start, and says since when it watches', async () => {
  const since = new Date(server.clock.now).toISOString()
  const asOf = later()
  expect(await watch()).toEqual({
    ...{ as_of: asOf, since, fetched_at: null, fetched_by: [], shown_at: null, answered_at: null },
    ...{ refused: [], surveys: [{ key: 'account-nps', name: 'NPS', state: 'asking' }] },
  })
})

test('tells whose page has fetched the script, and of its address the origin alone', async () => {
  await fetchScript({ referer: 'https://shop.example/account/4711?token=secret' })
  const first = new Date(server.clock.now).toISOString()
  const second = later()
  await fetchScript({ origin: 'https://www.shop.example:8443', referer: 'https://elsewhere.example/' })
  const { fetched_at, fetched_by } = await watch()
  expect(fetched_at).toBe(second)
  expect(fetched_by).toEqual([
    { origin: 'https://www.shop.example:8443', at: second },
    { origin: 'https://shop.example', at: first },
  ])
})

test.each([
  [{}],
  [{ referer: 'about:blank' }],
  [{ referer: 'https://' }],
  [{ origin: 'null' }],
  [{ referer: `https://${'a'.repeat(300)}.example/` }],
] as Record<string, string>[][])('does not know whose page it was by %j', async headers => {
  await fetchScript(headers)
  expect((await watch()).fetched_by).toMatchObject([{ origin: null }])
})

test('counts a browser that has the script already as one that has fetched it', async () => {
  const { etag } = (await fetchScript()).headers
  const at = later()
  expect((await fetchScript({ 'if-none-match': `${etag}` })).statusCode).toBe(304)
  expect((await watch()).fetched_at).toBe(at)
})

test('keeps a few origins only, and those that were there last', async () => {
  for (const name of ['a', 'b', 'c', 'd', 'e', 'a', 'f', 'g'])
    await fetchScript({ referer: `https://${name}.example/` })
  const names = (await watch()).fetched_by.map(({ origin }: { origin: string }) => origin)
  expect(names).toEqual(['g', 'f', 'a', 'e', 'd'].map(name => `https://${name}.example`))
})

const origins = (sighted: { origin: string }[]) => sighted.map(({ origin }) => origin)

test('keeps the real origins where a program makes up others, from one place and from many', async () => {
  const forge = (count: number, from = '9.9.9.9') =>
    fetchScript({ referer: `https://made-up-${count}.example/` }, from)
  for (let count = 0; count < 5; count++) await forge(count)
  // Whoever sets the site up comes once, from another place.
  await fetchScript({ referer: 'https://shop.example/' }, '8.8.8.8')
  for (let count = 5; count < 30; count++) await forge(count)
  const seen = (await watch()).fetched_by
  expect(origins(seen)).toContain('https://shop.example')
  expect(seen).toHaveLength(5)
  expect(origins(seen)[0]).toBe('https://made-up-29.example')
  // Visitors come from many.
  for (const from of ['8.8.4.4', '1.1.1.1']) await fetchScript({ referer: 'https://shop.example/' }, from)
  for (let count = 30; count < 60; count++) await forge(count, `9.9.${count}.9`)
  expect(origins((await watch()).fetched_by)).toContain('https://shop.example')
})

test('keeps the origins that the site lists before all others', async () => {
  await server.call('PATCH', '/v1/sites/shop', { origins: ['https://shop.example'] })
  await fetchScript({ referer: 'https://shop.example/' }, '8.8.8.8')
  for (let count = 0; count < 30; count++)
    for (const from of ['9.9.1.9', '9.9.2.9'])
      await fetchScript({ referer: `https://made-up-${count}.example/` }, from)
  const seen = origins((await watch()).fetched_by)
  expect([seen[0], seen.at(-1)]).toEqual(['https://made-up-29.example', 'https://shop.example'])
})

test('keeps a refused origin where a program makes up others', async () => {
  await server.call('PATCH', '/v1/sites/shop', { origins: ['https://shop.example'] })
  const refuse = (origin: string, remoteAddress: string) =>
    server.app.inject({
      ...{ method: 'POST', url: '/v1/impressions', remoteAddress },
      payload: JSON.stringify({ ...showing, id: freshId(), event: 'shown' }),
      headers: { 'content-type': 'text/plain', origin },
    })
  await refuse('https://www.shop.example', '8.8.8.8')
  for (let count = 0; count < 30; count++) await refuse(`https://made-up-${count}.example`, '9.9.9.9')
  expect(origins((await watch()).refused)).toContain('https://www.shop.example')
})

test('tells when a survey was shown and when an answer came, and nothing of other events', async () => {
  await report('dismissed')
  expect(await watch()).toMatchObject({ shown_at: null, answered_at: null })
  const shown = later()
  await report('shown', 'https://shop.example')
  const answered = later()
  await server.answer(npsAnswer({ id: freshId() }))
  expect(await watch()).toMatchObject({ shown_at: shown, answered_at: answered })
})

test('tells which origins were refused, until the site lists them', async () => {
  await server.call('PATCH', '/v1/sites/shop', { origins: ['https://shop.example'] })
  const at = later()
  expect((await report('shown', 'https://new.example')).statusCode).toBe(403)
  expect((await send('/v1/answers', npsAnswer({ id: freshId() }), 'null')).statusCode).toBe(403)
  expect((await send('/v1/losses', { site: 'shop', answers: 1 }, 'https://third.example')).statusCode).toBe(
    403,
  )
  expect(await watch()).toMatchObject({
    shown_at: null,
    answered_at: null,
    refused: [
      { origin: 'https://third.example', at },
      { origin: 'null', at },
      { origin: 'https://new.example', at },
    ],
  })
  await server.call('PATCH', '/v1/sites/shop', {
    origins: ['https://shop.example', 'https://new.example', 'https://third.example'],
  })
  expect((await watch()).refused).toEqual([{ origin: 'null', at }])
})

test('says of each live survey whether the script asks it, and nothing of others', async () => {
  const add = async (key: string, targeting: object, status = 'live') =>
    await server.call('POST', '/v1/surveys', {
      ...{ key, name: key, status },
      definition: { ...npsDefinition, targeting },
    })
  await add('soon', { starts_at: '2026-06-01T00:00:00Z' })
  await add('past', { ends_at: '2026-05-01T00:00:00Z' })
  await add('full', { quota: 1 })
  await add('draft', {}, 'draft')
  await server.answer(npsAnswer({ id: freshId(), survey: 'full' }))
  const { surveys } = await watch()
  const states = surveys.map(({ key, state }: { key: string; state: string }) => [key, state])
  expect(Object.fromEntries(states)).toEqual({
    ...{ 'account-nps': 'asking', soon: 'waiting', past: 'over', full: 'quota_reached' },
  })
})

test('tells it to readers of the site, and to nobody without a key', async () => {
  const { body } = await server.call('POST', '/v1/keys', { name: 'reader', scope: 'read' })
  const ask = async (headers: object) =>
    (await server.app.inject({ url: '/v1/sites/shop/installation', headers: { ...headers } })).statusCode
  expect(await ask({ authorization: `Bearer ${body.secret_key}` })).toBe(200)
  expect(await ask({})).toBe(401)
})

test('is asked as the guide asks, and its script tag loads', async () => {
  const guide = readFileSync(new URL('../../docs/installing.md', import.meta.url), 'utf8')
  const [command] = blocksOf(guide, 'sh')
  const { status, body } = await runCurl(server, command as string, { SITE_SECRET: server.key })
  expect([status, body.fetched_at]).toEqual([200, null])
  const [tag] = blocksOf(guide, 'html')
  const [, address] = /src="([^"]+)"/.exec(tag as string) ?? []
  const { pathname } = new URL(address as string)
  expect((await server.app.inject({ url: pathname })).statusCode).toBe(200)
  for (const name of ['fetched_at', 'fetched_by', 'refused', 'shown_at']) expect(body).toHaveProperty(name)
})
