import { afterEach, beforeEach, expect, test } from 'vitest'
import { invite } from '../src/domain/accounts/invitations.ts'
import { pruneAll } from '../src/jobs/prune.ts'
import { accept, openMember, openPersonsBrowser, password } from './support/people.ts'
import { addNpsSurvey, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await openTestServer()
})
afterEach(async () => await server.close())

const openBrowser = () => openPersonsBrowser(server)
const member = (role: 'viewer' | 'editor' | 'owner', email: string) => openMember(server, role, email)

test('signs in and out; the cookie of a session that has ended opens nothing', async () => {
  await member('owner', 'owner@shop.example')
  const browser = openBrowser()
  const signed = await browser.send('POST', '/v1/login', { email: 'Owner@Shop.example', password })
  expect(signed.status).toBe(200)
  expect((await browser.send('GET', '/v1/touchpoints')).status).toBe(200)
  const stolen = browser.cookie()
  expect((await browser.send('POST', '/v1/logout')).status).toBe(204)
  const thief = openBrowser()
  thief.steal(stolen)
  expect((await thief.send('GET', '/v1/touchpoints')).status).toBe(401)
})

test('acts for nobody whose browser was sent here by a page of another site', async () => {
  await addNpsSurvey(server)
  const browser = await member('owner', 'owner@shop.example')
  const forged = await browser.send('DELETE', '/v1/touchpoints/account', undefined, {})
  expect(forged.status).toBe(403)
  expect((await browser.send('GET', '/v1/touchpoints')).body).toHaveLength(1)
})

test('begins a session under a name that nobody could have chosen before', async () => {
  await member('owner', 'owner@shop.example')
  const browser = openBrowser()
  const chosen = 'touchline_session=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'
  browser.steal(chosen)
  expect((await browser.send('POST', '/v1/login', { email: 'owner@shop.example', password })).status).toBe(
    200,
  )
  expect(browser.cookie()).not.toBe(chosen)
  const other = openBrowser()
  other.steal(chosen)
  expect((await other.send('GET', '/v1/account')).status).toBe(401)
})

test('lets no cache keep what somebody has signed in for', async () => {
  const { body } = await server.call('POST', '/v1/invitations', { role: 'owner' })
  const browser = openBrowser()
  const replies = [
    await browser.send('POST', '/v1/invitations/read', { token: body.token }),
    await accept(browser, body.token),
    await browser.send('GET', '/v1/account'),
    await browser.send('GET', '/v1/members'),
    await browser.send('GET', '/v1/trends'),
    await browser.send('POST', '/v1/login', { email: 'owner@shop.example', password: 'wrong' }),
    await browser.send('POST', '/v1/logout'),
  ]
  expect(replies.map(({ caching }) => caching)).toEqual(replies.map(() => 'no-store'))
})

test('removes sessions, invitations and links for a password once they are over', async () => {
  const operator = openBrowser()
  await accept(operator, (await invite(server.app.deps, null, { role: 'owner' })).token)
  await member('viewer', 'viewer@shop.example')
  const [viewer] = (await server.call('GET', '/v1/members')).body
  await operator.send('POST', `/v1/members/${viewer.account}/password-reset?site=shop`)
  await server.call('POST', '/v1/invitations', { role: 'viewer' })
  const { store } = server.app.deps
  const throwIt = {
    onError: (error: unknown) => {
      throw error
    },
  }
  const left = async () =>
    await Promise.all(
      ['login_session', 'invitation', 'password_reset'].map(
        async table => (await server.rows(`select hash from ${table}`)).length,
      ),
    )
  await pruneAll(store, server.clock.now, throwIt)
  expect(await left()).toEqual([2, 1, 1])
  await pruneAll(store, server.clock.now + 86_400_000, throwIt)
  expect(await left()).toEqual([2, 1, 0])
  await pruneAll(store, server.clock.now + 31 * 86_400_000, throwIt)
  expect(await left()).toEqual([0, 0, 0])
})

test('forgets a session after thirty days without a visit', async () => {
  const browser = await member('viewer', 'viewer@shop.example')
  server.clock.now += 29 * 86_400_000
  expect((await browser.send('GET', '/v1/account')).status).toBe(200)
  server.clock.now += 29 * 86_400_000
  expect((await browser.send('GET', '/v1/account')).status).toBe(200)
  server.clock.now += 31 * 86_400_000
  expect((await browser.send('GET', '/v1/account')).status).toBe(401)
})

test('signs nobody out for a page of another site', async () => {
  const browser = await member('owner', 'owner@shop.example')
  expect((await browser.send('POST', '/v1/logout', undefined, {})).status).toBe(403)
  expect((await browser.send('GET', '/v1/account')).status).toBe(200)
})

test('a renewal that comes late brings no session back', async () => {
  const browser = await member('owner', 'owner@shop.example')
  const hash = (await server.rows<{ hash: string }>('select hash from login_session'))[0]?.hash as string
  await browser.send('POST', '/v1/logout')
  await server.app.deps.store.prolongLoginSession({ hash, expires_at: server.clock.now + 1000 })
  expect(await server.rows('select * from login_session')).toEqual([])
})
