import { afterEach, beforeEach, expect, test } from 'vitest'
import { invite } from '../src/domain/accounts/invitations.ts'
import { makePasswordReset } from '../src/domain/accounts/password-resets.ts'
import { accept, openMember, openPersonsBrowser, type PersonsBrowser, password } from './support/people.ts'
import { openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
let viewer: PersonsBrowser
let account: string
beforeEach(async () => {
  server = await openTestServer()
  viewer = await openMember(server, 'viewer', 'viewer@shop.example')
  account = (await viewer.send('GET', '/v1/account')).body.id
})
afterEach(async () => await server.close())

const fresh = 'five other words are better'

async function openOperator() {
  const { token } = await invite(server.app.deps, null, { role: 'owner' })
  const browser = openPersonsBrowser(server)
  await accept(browser, token, 'operator@shop.example')
  return browser
}

const signIn = async (given: string) =>
  (
    await openPersonsBrowser(server).send('POST', '/v1/login', {
      email: 'viewer@shop.example',
      password: given,
    })
  ).status

test('lets an operator make a link that sets a new password once, and ends the sessions before', async () => {
  const operator = await openOperator()
  const made = await operator.send('POST', `/v1/members/${account}/password-reset?site=shop`)
  expect(made).toMatchObject({ status: 201, body: { token: expect.stringMatching(/^[\w-]{32}$/) } })
  const { token } = made.body
  const browser = openPersonsBrowser(server)
  expect((await browser.send('POST', '/v1/password-resets/read', { token })).body).toEqual({
    email: 'viewer@shop.example',
  })
  const used = await browser.send('POST', '/v1/password-resets/use', { token, password: fresh })
  expect(used).toMatchObject({ status: 200, body: { id: account } })
  expect((await browser.send('GET', '/v1/account')).status).toBe(200)
  expect((await viewer.send('GET', '/v1/account')).status).toBe(401)
  expect([await signIn(password), await signIn(fresh)]).toEqual([401, 200])
  const again = { token, password: 'an attempt to use it twice' }
  expect((await browser.send('POST', '/v1/password-resets/use', again)).status).toBe(404)
  expect((await browser.send('POST', '/v1/password-resets/read', { token })).status).toBe(404)
})

test('lets the owner of one site take over nobody', async () => {
  const owner = await openMember(server, 'owner', 'owner@shop.example')
  const path = `/v1/members/${account}/password-reset`
  expect((await owner.send('POST', path)).status).toBe(403)
  expect((await server.call('POST', path)).status).toBe(403)
  expect(await server.rows('select * from password_reset')).toEqual([])
})

test('finds only members of the site that is named', async () => {
  const operator = await openOperator()
  const path = '/v1/members/nobody/password-reset?site=shop'
  expect((await operator.send('POST', path)).status).toBe(404)
})

test('takes no short password, and the link stays as it was', async () => {
  const { token } = await makePasswordReset(server.app.deps, account)
  const use = (given: string) =>
    openPersonsBrowser(server).send('POST', '/v1/password-resets/use', { token, password: given })
  expect((await use('short')).body.errors).toMatchObject([{ field: 'password' }])
  expect((await use(fresh)).status).toBe(200)
})

test('ends a link after a day, and by a newer one', async () => {
  const [old, newer] = [
    await makePasswordReset(server.app.deps, account),
    await makePasswordReset(server.app.deps, account),
  ]
  const read = async ({ token }: { token: string }) =>
    (await openPersonsBrowser(server).send('POST', '/v1/password-resets/read', { token })).status
  expect([await read(old), await read(newer)]).toEqual([404, 200])
  server.clock.now += 86_400_000
  expect(await read(newer)).toBe(404)
})

test('keeps no token, and notes who made a link and who used it', async () => {
  const operator = await openOperator()
  const { id: operatorId } = (await operator.send('GET', '/v1/account')).body
  const { body } = await operator.send('POST', `/v1/members/${account}/password-reset?site=shop`)
  expect(JSON.stringify(await server.rows('select * from password_reset'))).not.toContain(body.token)
  await openPersonsBrowser(server).send('POST', '/v1/password-resets/use', {
    token: body.token,
    password: fresh,
  })
  const acts = await server.rows<{ actor: string; act: string; subject: string | null }>(
    "select actor, act, subject from audit where act like '%password%' order by act",
  )
  expect(acts).toEqual([
    { actor: operatorId, act: 'POST /v1/members/:account/password-reset', subject: account },
    { actor: account, act: 'POST /v1/password-resets/use', subject: null },
  ])
})
