import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeApiKey } from '../src/domain/api-keys.ts'
import { addNpsSurvey, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
let installationKey: string
let otherKey: string
beforeAll(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
  const { secret, row } = makeApiKey('installation', 'admin', 0)
  await server.app.deps.store.insertApiKey({ ...row, site_id: null })
  installationKey = secret
  otherKey = (await ask(installationKey, 'POST', '/v1/sites', { key: 'other', name: 'Other' })).json()
    .secret_key
})
afterAll(async () => await server.close())

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'
const ask = async (key: string | undefined, method: Method, url: string, body?: object) =>
  await server.app.inject({
    method,
    url,
    headers: {
      ...(key && { authorization: `Bearer ${key}` }),
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { payload: JSON.stringify(body) }),
  })

const guarded: [Method, string][] = [
  ['GET', '/v1/sites'],
  ['GET', '/v1/sites/shop'],
  ['PATCH', '/v1/sites/shop'],
  ['DELETE', '/v1/sites/shop'],
  ['GET', '/v1/touchpoints'],
  ['GET', '/v1/touchpoints/account'],
  ['PATCH', '/v1/touchpoints/account'],
  ['DELETE', '/v1/touchpoints/account'],
  ['GET', '/v1/surveys'],
  ['GET', '/v1/surveys/account-nps'],
  ['PATCH', '/v1/surveys/account-nps'],
  ['DELETE', '/v1/surveys/account-nps'],
  ['GET', '/v1/keys'],
  ['DELETE', '/v1/keys/tls_abcdefgh'],
  ['GET', '/v1/trends'],
  ['GET', '/v1/live'],
]
const bodyOf = (method: Method) => (method === 'PATCH' ? {} : undefined)

test.each(guarded)('%s %s opens to no one without a key, nor to a wrong one', async (method, url) => {
  expect((await ask(undefined, method, url, bodyOf(method))).statusCode).toBe(401)
  const wrong = `${server.key.slice(0, -1)}${server.key.endsWith('A') ? 'B' : 'A'}`
  if (method === 'PATCH') expect((await ask(undefined, method, url, { nonsense: true })).statusCode).toBe(401)
  expect((await ask(wrong, method, url, bodyOf(method))).json()).toMatchObject({
    status: 401,
    code: 'unauthorized',
  })
})

test.each(guarded.filter(([, url]) => url.split('/').length === 4))(
  '%s %s does not open to another site',
  async (method, url) => {
    const reply = await ask(otherKey, method, url, bodyOf(method))
    expect([403, 404]).toContain(reply.statusCode)
  },
)

test("shows a site's key only its own site", async () => {
  expect((await ask(otherKey, 'GET', '/v1/sites')).json().map((site: { key: string }) => site.key)).toEqual([
    'other',
  ])
  expect((await ask(otherKey, 'GET', '/v1/surveys')).json()).toEqual([])
  expect((await ask(otherKey, 'GET', '/v1/surveys?site=shop')).statusCode).toBe(403)
})

test("lets only the installation's key add sites, and makes it name the site elsewhere", async () => {
  expect((await ask(otherKey, 'POST', '/v1/sites', { key: 'third', name: 'Third' })).statusCode).toBe(403)
  expect((await ask(installationKey, 'GET', '/v1/sites')).json()).toHaveLength(2)
  expect((await ask(installationKey, 'GET', '/v1/surveys')).json().errors[0].field).toBe('site')
  expect((await ask(installationKey, 'GET', '/v1/surveys?site=shop')).json()).toHaveLength(1)
})

test('lets a key that may read change nothing', async () => {
  const { secret, row } = makeApiKey('reader', 'read', 0)
  const { site } = await server.app.deps.directories.get('shop')
  await server.app.deps.store.insertApiKey({ ...row, site_id: site.id })
  expect((await ask(secret, 'GET', '/v1/trends')).statusCode).toBe(200)
  expect((await ask(secret, 'PATCH', '/v1/surveys/account-nps', {})).json()).toMatchObject({
    code: 'forbidden',
  })
})

test('makes keys of 44 characters, which every old client can carry, and keeps only their hash', async () => {
  expect(server.key).toMatch(/^tls_[\w-]{40}$/)
  const { readFileSync } = await import('node:fs')
  for (const end of ['', '-wal'])
    expect(readFileSync(server.file + end).includes(server.key.slice(12))).toBe(false)
})
