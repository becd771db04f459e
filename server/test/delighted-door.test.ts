import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { delightedRefusal } from '@touchline/shared/contract/delighted/refusal.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { endlessRates } from '../src/domain/collecting/gatekeeper.ts'
import { basic, type DelightedServer, openDelighted } from './support/delighted.ts'

let server: DelightedServer
beforeAll(async () => {
  server = await openDelighted({})
})
afterAll(async () => await server.close())

const get = async (url: string, headers: Record<string, string>, method: 'GET' | 'DELETE' = 'GET') =>
  await server.app.inject({ method, url, headers })

test.each([
  ['Node and Ruby, with a colon', (key: string) => basic(key)],
  ['Python, without', (key: string) => `Basic ${Buffer.from(key).toString('base64')}`],
  ['curl with an empty password', (key: string) => `basic ${Buffer.from(`${key}:`).toString('base64')}`],
  ['our own clients', (key: string) => `Bearer ${key}`],
])('opens with the key as %s sends it', async (_, header) => {
  const reply = await get('/v1/metrics.json', { authorization: header(server.key) })
  expect([reply.statusCode, reply.json().response_count]).toEqual([200, 0])
})

test('has keys that fit into the one line that Ruby makes of them', () => {
  expect(server.key.length).toBeLessThanOrEqual(44)
  expect(Buffer.from(`${server.key}:`).toString('base64').length).toBeLessThanOrEqual(60)
})

test.each([
  [{}, 401],
  [{ authorization: 'Basic !' }, 401],
  [{ authorization: basic('tls_wrong') }, 401],
])('refuses in the form of Delighted whoever has no key: %o', async (headers, status) => {
  const reply = await get('/v1/metrics', headers as Record<string, string>)
  expect(reply.statusCode).toBe(status)
  expect(reply.headers['www-authenticate']).toBe('Basic realm="Touchline"')
  expect(delightedRefusal.parse(reply.json())).toMatchObject({ status, message: 'Unauthorized' })
})

test('lets a key that may only read do nothing else', async () => {
  const { body } = await server.call('POST', '/v1/keys', { name: 'R', scope: 'read' })
  const headers = { authorization: basic(body.secret_key) }
  expect((await get('/v1/people', headers)).statusCode).toBe(200)
  const refused = await server.app.inject({ method: 'POST', url: '/v1/people', headers, payload: {} })
  expect([refused.statusCode, refused.json().message]).toEqual([403, 'Forbidden'])
})

test.each([
  ['/v1/metrics.xml', 'application/json'],
  ['/v1/survey_responses/1.csv', 'application/json'],
  ['/v1/people', 'text/html, application/xml;q=0.9'],
])('refuses every other format: %s for %s', async (url, accept) => {
  const reply = await get(url, { authorization: basic(server.key), accept })
  expect([reply.statusCode, reply.json().status]).toEqual([406, 406])
})

test.each(['*/*', 'application/*', 'text/plain, application/json;q=0.5', 'application/json; charset=utf-8'])(
  'replies in JSON to whoever accepts %s',
  async accept => {
    const reply = await get('/v1/bounces.json', { authorization: basic(server.key), accept })
    expect([reply.statusCode, reply.body]).toEqual([200, '[]'])
  },
)

test('says of each field what is wrong with it, with 422', async () => {
  const { status, body } = await server.ask('POST', '/people', { email: 'nobody', phone_number: '123' })
  expect(status).toBe(422)
  expect(body).toMatchObject({
    status: 422,
    message: 'Unprocessable Entity',
    errors: { email: ['is invalid'], phone_number: [expect.stringContaining('E.164')] },
  })
  const cut = await server.app.inject({
    method: 'POST',
    url: '/v1/people',
    headers: { authorization: basic(server.key), 'content-type': 'application/json' },
    payload: '{"email":',
  })
  expect([cut.statusCode, cut.json().errors]).toEqual([422, { body: [expect.stringContaining('JSON')] }])
})

test.each(['metrics', 'survey_responses'])('refuses a saved filter that is not there: %s', async path => {
  const { status, body } = await server.ask('GET', `/${path}?trend=42`)
  expect([status, body.errors]).toEqual([422, { trend: [expect.any(String)] }])
})

test('takes the empty JSON bodies that Node and Ruby send, and the {} of Python', async () => {
  const headers = { authorization: basic(server.key), 'content-type': 'application/json' }
  expect((await get('/v1/metrics', headers)).statusCode).toBe(200)
  expect((await get('/v1/people/email%3Aa%40b.example', headers, 'DELETE')).json()).toEqual({ ok: true })
  for (const method of ['GET', 'DELETE'] as const) {
    const url = method === 'GET' ? '/v1/people' : '/v1/people/a%40b.example/survey_requests/pending'
    const reply = await server.app.inject({ method, url, headers, payload: '{}' })
    expect([method, reply.statusCode]).toEqual([method, 200])
  }
})

test('reads the forms that the PHP client sends, and none of a page', async () => {
  const form = {
    method: 'POST' as const,
    url: '/v1/people',
    payload: 'email=php%40b.example&send=false&properties[plan]=pro&properties%5Bcity%5D=K%C3%B6ln&name=P',
  }
  const headers = {
    authorization: basic(server.key),
    'content-type': 'application/x-www-form-urlencoded',
  }
  const reply = await server.app.inject({ ...form, headers })
  expect(reply.json()).toMatchObject({
    email: 'php@b.example',
    name: 'P',
    properties: { plan: 'pro', city: 'Köln' },
    survey_scheduled_at: null,
  })
  const page = await server.app.inject({ ...form, headers: { ...headers, origin: 'https://evil.example' } })
  expect(page.statusCode).toBe(403)
})

test.each([
  ['GET', '/autopilot/email'],
  ['GET', '/autopilot/sms.json'],
  ['GET', '/autopilot/email/memberships'],
  ['POST', '/autopilot/sms/memberships'],
  ['DELETE', '/autopilot/email/memberships?person_email=a%40b.example'],
  ['DELETE', '/autopilot/email/memberships.json'],
] as const)('says that there is no Autopilot: %s %s', async (method, path) => {
  const { status, body } = await server.ask(method, path)
  expect([status, body.message]).toEqual([403, 'Forbidden'])
})

test('refuses what comes too fast with one key, and says when to come back', async () => {
  const rates = { ...endlessRates, key: { perSecond: 0.1, burst: 2 } }
  const slow = await openDelighted({ rates })
  const replies = []
  for (let count = 0; count < 3; count++) replies.push(await slow.ask('GET', '/metrics'))
  expect(replies.map(({ status }) => status)).toEqual([200, 200, 429])
  expect(replies[2]?.headers['retry-after']).toBe('10')
  expect(replies[2]?.body).toMatchObject({ status: 429, message: 'Too Many Requests' })
  slow.clock.now += 10_000
  expect((await slow.ask('GET', '/metrics')).status).toBe(200)
  await slow.close()
})

test('says when to come back where the database cannot be used', async () => {
  const broken = await openDelighted({})
  await broken.app.deps.store.close()
  const { status, headers, body } = await broken.ask('GET', '/people')
  expect([status, body.message]).toEqual([503, 'Service Unavailable'])
  expect(headers['retry-after']).toMatch(/^\d+$/)
  await broken.app.close()
  rmSync(dirname(broken.file), { recursive: true })
})

test('leaves the refusals of the rest of the API as they are', async () => {
  const { headers, statusCode } = await get('/v1/surveys', { authorization: basic(server.key) })
  expect([statusCode, headers['content-type']]).toEqual([401, 'application/problem+json'])
  expect(headers['www-authenticate']).toBe('Bearer')
})
