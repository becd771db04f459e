import { afterEach, beforeEach, expect, test } from 'vitest'
import { removeAccount } from '../src/domain/accounts/remove-account.ts'
import { openMember, openPersonsBrowser, password } from './support/people.ts'
import { openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await openTestServer()
})
afterEach(async () => await server.close())

const openBrowser = () => openPersonsBrowser(server)
const member = (role: 'viewer' | 'editor' | 'owner', email: string) => openMember(server, role, email)

test('keeps neither a password nor what a browser holds', async () => {
  const browser = await member('owner', 'owner@shop.example')
  const [account] = await server.rows<{ password: string }>('select password from account')
  expect(account?.password).toMatch(/^argon2id\$19456\$2\$1\$/)
  const kept = JSON.stringify([
    await server.rows('select * from account'),
    await server.rows('select * from login_session'),
  ])
  expect(kept).not.toContain(password)
  expect(kept).not.toContain(browser.cookie()?.split('=')[1])
})

test('says the same to a wrong password and to an unknown address, and lets nobody try for long', async () => {
  await member('owner', 'owner@shop.example')
  const browser = openBrowser()
  const tryIt = (email: string) => browser.send('POST', '/v1/login', { email, password: 'wrong' })
  const [known, unknown] = [await tryIt('owner@shop.example'), await tryIt('nobody@shop.example')]
  expect(known).toEqual({ ...unknown, status: 401 })
  const statuses = []
  for (let count = 0; count < 9; count++) statuses.push((await tryIt('owner@shop.example')).status)
  expect(statuses.at(-1)).toBe(429)
  server.clock.now += 60_000
  expect((await browser.send('POST', '/v1/login', { email: 'owner@shop.example', password })).status).toBe(
    200,
  )
})

test('signs nobody in by a form of another page', async () => {
  await member('owner', 'owner@shop.example')
  const login = JSON.stringify({ email: 'owner@shop.example', password })
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=a']) {
    const headers = { 'content-type': type }
    const reply = await server.app.inject({ method: 'POST', url: '/v1/login', headers, payload: login })
    expect([type, reply.statusCode, reply.headers['set-cookie']]).toEqual([type, 415, undefined])
  }
})

test('sends the cookie only by https where a proxy that is believed says that it is used', async () => {
  const behind = await openTestServer(undefined, { trustProxy: ['127.0.0.1'] })
  await openMember(behind, 'owner', 'owner@shop.example')
  const login = { email: 'owner@shop.example', password }
  const browser = openPersonsBrowser(behind)
  const secure = await browser.send('POST', '/v1/login', login, { 'x-forwarded-proto': 'https' })
  expect(secure.set).toContain('; Secure')
  expect((await openPersonsBrowser(behind).send('POST', '/v1/login', login)).set).not.toContain('Secure')
  await behind.close()
  await member('owner', 'owner@shop.example')
  const believesNobody = await openBrowser().send('POST', '/v1/login', login, {
    'x-forwarded-proto': 'https',
  })
  expect(believesNobody.set).not.toContain('Secure')
})

test('tells whoever signs in at the very moment when the account is removed that it is gone', async () => {
  await member('owner', 'owner@shop.example')
  await member('viewer', 'viewer@shop.example')
  const { store } = server.app.deps
  // While the password is looked at, which takes longer than all else.
  const signingIn = openBrowser().send('POST', '/v1/login', { email: 'viewer@shop.example', password })
  await store.findAccountByEmail('viewer@shop.example')
  await removeAccount({ store }, 'viewer@shop.example')
  const { status, set } = await signingIn
  expect([status, set]).toEqual([401, undefined])
  expect(
    await server.rows('select 1 from login_session where account_id not in (select id from account)'),
  ).toEqual([])
})

test('lets nobody lock an account out from elsewhere, and one place try only so often', async () => {
  await member('owner', 'owner@shop.example')
  const tryFrom = async (remoteAddress: string, tried: string) =>
    (
      await server.app.inject({
        ...{ method: 'POST', url: '/v1/login', remoteAddress },
        payload: { email: 'owner@shop.example', password: tried },
      })
    ).statusCode
  const statuses = []
  for (let count = 0; count < 10; count++) statuses.push(await tryFrom('8.8.8.8', 'wrong'))
  expect(statuses.slice(-2)).toEqual([429, 429])
  expect(await tryFrom('9.9.9.9', password)).toBe(200)
})

test('limits how often the present password is tried for a new one', async () => {
  const browser = await member('owner', 'owner@shop.example')
  const statuses = []
  for (let count = 0; count < 10; count++) {
    const body = { password: { old: 'wrong', new: 'some other four words' } }
    statuses.push((await browser.send('PATCH', '/v1/account', body)).status)
  }
  expect([statuses[0], statuses.at(-1)]).toEqual([400, 429])
})
