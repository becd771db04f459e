import { newSite } from '@touchline/shared/contract/site.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createSite } from '../src/domain/manage-sites.ts'
import { addNpsSurvey, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
})
afterEach(async () => await server.close())

const statusWith = async (key: string, method: 'GET' | 'PATCH' = 'GET', url = '/v1/surveys') => {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  const payload = method === 'PATCH' ? '{}' : undefined
  return (await server.app.inject({ method, url, headers, ...(payload && { payload }) })).statusCode
}
const make = async (body: object) => (await server.call('POST', '/v1/keys', body)).body

test('makes a key with a scope, which works at once and can be read only then', async () => {
  const { secret_key, ...shown } = await make({ name: 'Reports' })
  expect(secret_key).toMatch(/^tls_[\w-]{40}$/)
  expect(shown).toEqual({
    prefix: secret_key.slice(0, 12),
    name: 'Reports',
    scope: 'read',
    survey: null,
    created_at: '2026-05-04T10:00:00.000Z',
    last_used_at: null,
  })
  expect(await statusWith(secret_key)).toBe(200)
  expect(await statusWith(secret_key, 'PATCH', '/v1/surveys/account-nps')).toBe(403)
  expect(await statusWith(secret_key, 'GET', '/v1/keys')).toBe(403)
  expect((await server.call('GET', '/v1/keys')).body).toHaveLength(2)
  expect(JSON.stringify((await server.call('GET', '/v1/keys')).body)).not.toContain(secret_key)
})

test('a revoked key opens nothing from then on', async () => {
  const { secret_key, prefix } = await make({ name: 'Leaked', scope: 'admin' })
  expect((await server.call('DELETE', `/v1/keys/${prefix}`)).status).toBe(204)
  expect(await statusWith(secret_key)).toBe(401)
  expect((await server.call('DELETE', `/v1/keys/${prefix}`)).body).toMatchObject({ code: 'not_found' })
})

test('does not revoke the key that asks', async () => {
  const reply = await server.call('DELETE', `/v1/keys/${server.key.slice(0, 12)}`)
  expect(reply.body).toMatchObject({ status: 409, code: 'in_use' })
  expect((await server.call('GET', '/v1/keys')).status).toBe(200)
})

test('tells when a key was used last, to the minute', async () => {
  const { secret_key, prefix } = await make({ name: 'Reports' })
  const lastUse = async () => {
    const { body } = await server.call('GET', '/v1/keys')
    return body.find((key: { prefix: string }) => key.prefix === prefix).last_used_at
  }
  await statusWith(secret_key)
  await expect.poll(lastUse).toBe('2026-05-04T10:00:00.000Z')
  server.clock.now += 59_000
  await statusWith(secret_key)
  expect(await lastUse()).toBe('2026-05-04T10:00:00.000Z')
  server.clock.now += 1000
  await statusWith(secret_key)
  await expect.poll(lastUse).toBe('2026-05-04T10:01:00.000Z')
})

test('neither shows nor revokes the keys of another site', async () => {
  const { store } = server.app.deps
  const site = { key: 'other', name: 'Other' }
  const { secret_key } = await createSite(server.app.deps, newSite.parse(site))
  expect((await server.call('GET', '/v1/keys')).body).toHaveLength(1)
  expect((await server.call('DELETE', `/v1/keys/${secret_key.slice(0, 12)}`)).status).toBe(404)
  expect(await store.findApiKey(secret_key.slice(0, 12))).toBeDefined()
})
