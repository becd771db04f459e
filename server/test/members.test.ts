import { newSite } from '@touchline/shared/contract/site.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { invite } from '../src/domain/accounts/invitations.ts'
import { removeAccount } from '../src/domain/accounts/remove-account.ts'
import { createSite } from '../src/domain/manage-sites.ts'
import { accept, openMember, openPersonsBrowser, password } from './support/people.ts'
import { openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await openTestServer()
})
afterEach(async () => await server.close())

const openBrowser = () => openPersonsBrowser(server)
const member = (role: 'viewer' | 'editor' | 'owner', email: string) => openMember(server, role, email)

test.each([
  ['viewer', 403, 403, 403],
  ['editor', 201, 403, 403],
  ['owner', 201, 200, 403],
] as const)('a %s may do what belongs to the role', async (role, add, keys, addSite) => {
  const browser = await member(role, 'somebody@shop.example')
  expect((await browser.send('GET', '/v1/trends')).status).toBe(200)
  const touchpoint = { key: 'support', name: 'Support', stage: 'get-help', metric: 'csat' }
  expect((await browser.send('POST', '/v1/touchpoints', touchpoint)).status).toBe(add)
  expect((await browser.send('GET', '/v1/keys')).status).toBe(keys)
  expect((await browser.send('POST', '/v1/sites', { key: 'blog', name: 'Blog' })).status).toBe(addSite)
})

test('shows a member nothing of other sites, and asks which one is meant', async () => {
  const all = await invite(server.app.deps, null, { role: 'owner' })
  const operator = openBrowser()
  await accept(operator, all.token, 'operator@shop.example')
  await operator.send('POST', '/v1/sites', { key: 'blog', name: 'Blog' })
  const browser = await member('viewer', 'somebody@shop.example')
  expect((await browser.send('GET', '/v1/sites/blog')).status).toBe(403)
  expect((await browser.send('GET', '/v1/trends?site=blog')).status).toBe(403)
  const { body } = await operator.send('POST', '/v1/invitations?site=blog', { role: 'editor' })
  await browser.send('POST', '/v1/invitations/accept', {
    token: body.token,
    email: 'somebody@shop.example',
    password,
  })
  expect((await browser.send('GET', '/v1/trends')).body.errors).toMatchObject([{ field: 'site' }])
  expect((await browser.send('GET', '/v1/trends?site=blog')).status).toBe(200)
})

test('takes a role away at once, and ends other sessions with a new password', async () => {
  const owner = await member('owner', 'owner@shop.example')
  const viewer = await member('viewer', 'viewer@shop.example')
  const { body: members } = await owner.send('GET', '/v1/members')
  expect(members).toMatchObject([
    { email: 'owner@shop.example' },
    { email: 'viewer@shop.example', role: 'viewer' },
  ])
  await owner.send('PATCH', `/v1/members/${members[1].account}`, { role: 'editor' })
  expect((await viewer.send('GET', '/v1/account')).body.sites).toMatchObject([{ role: 'editor' }])
  const elsewhere = openBrowser()
  await elsewhere.send('POST', '/v1/login', { email: 'viewer@shop.example', password })
  const changed = { password: { old: password, new: 'five other words are better' } }
  expect((await viewer.send('PATCH', '/v1/account', changed)).status).toBe(200)
  expect((await viewer.send('GET', '/v1/account')).status).toBe(200)
  expect((await elsewhere.send('GET', '/v1/account')).status).toBe(401)
  await createSite(server.app.deps, newSite.parse({ key: 'blog', name: 'Blog' }))
  const { id } = (await server.app.deps.directories.get('blog')).site
  const other = await invite(server.app.deps, id, { role: 'viewer' })
  const taken = { token: other.token, email: 'viewer@shop.example', password: changed.password.new }
  await viewer.send('POST', '/v1/invitations/accept', taken)
  await owner.send('DELETE', `/v1/members/${members[1].account}`)
  expect((await viewer.send('GET', '/v1/trends?site=shop')).status).toBe(403)
  expect((await viewer.send('GET', '/v1/trends?site=blog')).status).toBe(200)
})

test('forgets an account that may see nothing any more: whoever was removed, and whose site is gone', async () => {
  const owner = await member('owner', 'owner@shop.example')
  const viewer = await member('viewer', 'viewer@shop.example')
  const { body: members } = await owner.send('GET', '/v1/members')
  expect((await owner.send('DELETE', `/v1/members/${members[1].account}`)).status).toBe(204)
  expect((await viewer.send('GET', '/v1/account')).status).toBe(401)
  expect(await server.rows('select email from account')).toEqual([{ email: 'owner@shop.example' }])
  await server.call('POST', '/v1/invitations', { role: 'viewer' })
  expect((await owner.send('DELETE', '/v1/sites/shop')).status).toBe(204)
  for (const table of ['account', 'membership', 'login_session', 'invitation'])
    expect([table, await server.rows(`select * from ${table}`)]).toEqual([table, []])
})

test('keeps the last owner of a site, unless an operator could let somebody in', async () => {
  const owner = await member('owner', 'owner@shop.example')
  const [own] = (await owner.send('GET', '/v1/members')).body
  const demote = () => owner.send('PATCH', `/v1/members/${own.account}`, { role: 'viewer' })
  expect(await demote()).toMatchObject({
    status: 409,
    body: { detail: expect.stringContaining('last owner') },
  })
  expect((await owner.send('DELETE', `/v1/members/${own.account}`)).status).toBe(409)
  expect((await owner.send('PATCH', `/v1/members/${own.account}`, { role: 'owner' })).status).toBe(204)
  const all = await invite(server.app.deps, null, { role: 'owner' })
  await accept(openBrowser(), all.token, 'operator@shop.example')
  expect((await demote()).status).toBe(204)
})

test('leaves one of two owners who remove each other at the same moment', async () => {
  const [ann, bob] = [await member('owner', 'ann@shop.example'), await member('owner', 'bob@shop.example')]
  const [a, b] = (await ann.send('GET', '/v1/members')).body
  await Promise.all([
    ann.send('DELETE', `/v1/members/${b.account}`),
    bob.send('DELETE', `/v1/members/${a.account}`),
  ])
  expect(await server.rows('select role from membership')).toEqual([{ role: 'owner' }])
})

test('removes an operator too, but neither the last one nor the last owner of a site', async () => {
  const { deps } = server.app
  const owner = await member('owner', 'owner@shop.example')
  await expect(removeAccount(deps, 'owner@shop.example')).rejects.toThrow('last owner of the site "shop"')
  const operators = [openBrowser(), openBrowser()]
  for (const [index, browser] of operators.entries())
    await accept(
      browser,
      (await invite(deps, null, { role: 'owner' })).token,
      `operator${index}@shop.example`,
    )
  const offered = { email: 'operator0@shop.example', role: 'owner' } as const
  const { token } = await invite(deps, 1, offered)
  await removeAccount(deps, 'operator0@shop.example')
  expect((await operators[0]?.send('GET', '/v1/account'))?.status).toBe(401)
  expect((await accept(openBrowser(), token, 'operator0@shop.example')).status).toBe(404)
  await expect(removeAccount(deps, 'operator1@shop.example')).rejects.toThrow('"touchline invite"')
  await removeAccount(deps, 'owner@shop.example')
  expect((await owner.send('GET', '/v1/account')).status).toBe(401)
  await expect(removeAccount(deps, 'owner@shop.example')).rejects.toThrow('no account with this address')
  expect(await server.rows('select email from account')).toEqual([{ email: 'operator1@shop.example' }])
})
