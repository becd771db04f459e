import { newSite } from '@touchline/shared/contract/site.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { invite, inviteFirst } from '../src/domain/accounts/invitations.ts'
import { hashOfToken } from '../src/domain/accounts/tokens.ts'
import { createSite } from '../src/domain/manage-sites.ts'
import type { AccountRow } from '../src/store/accounts.ts'
import { accept, openMember, openPersonsBrowser, password } from './support/people.ts'
import { openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await openTestServer()
})
afterEach(async () => await server.close())

const openBrowser = () => openPersonsBrowser(server)
const member = (role: 'viewer' | 'editor' | 'owner', email: string) => openMember(server, role, email)

test('lets the first operator in by a link that works once', async () => {
  const { token } = await invite(server.app.deps, null, { role: 'owner' })
  const browser = openBrowser()
  expect((await browser.send('POST', '/v1/invitations/read', { token })).body).toEqual({
    ...{ site: null, role: 'owner', email: null },
  })
  const { status, body, set } = await accept(browser, token)
  expect([status, body]).toEqual([
    200,
    {
      ...{ id: expect.any(String), email: 'owner@shop.example', name: 'Owner', language: 'en' },
      is_operator: true,
      sites: [{ key: 'shop', name: 'Shop', role: 'owner' }],
    },
  ])
  expect(set).toMatch(/^touchline_session=[\w-]{32}; Path=\/; Expires=.*; HttpOnly; SameSite=Lax$/)
  expect((await browser.send('GET', '/v1/account')).body).toEqual(body)
  const added = await browser.send('POST', '/v1/sites', { key: 'blog', name: 'Blog' })
  // A first key would be shown to nobody.
  expect([added.status, added.body.secret_key]).toEqual([201, null])
  expect((await browser.send('GET', '/v1/keys?site=blog')).body).toEqual([])
  expect((await accept(openBrowser(), token, 'other@shop.example')).status).toBe(404)
})

test('gives an invitation only to whom it is for, for a week, unless it is withdrawn', async () => {
  const { body } = await server.call('POST', '/v1/invitations', { email: 'ann@shop.example', role: 'editor' })
  expect((await accept(openBrowser(), body.token, 'bob@shop.example')).status).toBe(403)
  expect((await server.call('GET', '/v1/invitations')).body).toMatchObject([{ id: body.id, role: 'editor' }])
  expect((await server.call('DELETE', `/v1/invitations/${body.id}`)).status).toBe(204)
  expect((await accept(openBrowser(), body.token, 'ann@shop.example')).status).toBe(404)
  const late = await server.call('POST', '/v1/invitations', { role: 'viewer' })
  server.clock.now += 7 * 86_400_000
  expect((await accept(openBrowser(), late.body.token)).status).toBe(404)
})

test('asks for a password that is long enough, and for the right one of an account that is there', async () => {
  const { body } = await server.call('POST', '/v1/invitations', { role: 'viewer' })
  const take = (given: object) =>
    openBrowser().send('POST', '/v1/invitations/accept', {
      token: body.token,
      email: 'a@shop.example',
      name: 'A',
      ...given,
    })
  expect((await take({ password: 'too short' })).body.errors).toMatchObject([{ field: 'password' }])
  await member('viewer', 'a@shop.example')
  expect((await take({ password: 'not the one of a' })).status).toBe(401)
  expect((await take({ password })).status).toBe(200)
})

test('keeps every invitation of an operator until it is over, and one of a start until there is an account', async () => {
  const starts = [await inviteFirst(server.app.deps), await inviteFirst(server.app.deps)]
  const invited = [
    await invite(server.app.deps, null, { role: 'owner' }),
    await invite(server.app.deps, null, { role: 'owner' }),
  ]
  const read = async ({ token }: { token: string }) =>
    (await openBrowser().send('POST', '/v1/invitations/read', { token })).status
  const statuses = () => Promise.all([...starts, ...invited].map(read))
  expect(await statuses()).toEqual([200, 200, 200, 200])
  // Two who come by the links of two starts at the same moment: one of them is the first.
  const came = await Promise.all(
    starts.map(({ token }, index) => accept(openBrowser(), token, `first${index}@shop.example`)),
  )
  expect(came.map(({ status }) => status).sort()).toEqual([200, 409])
  expect(await statuses()).toEqual([404, 404, 200, 200])
  for (const [index, { token }] of invited.entries())
    expect((await accept(openBrowser(), token, `more${index}@shop.example`)).status).toBe(200)
})

test('takes nothing away from an owner who takes an invitation to look', async () => {
  const browser = await member('owner', 'owner@shop.example')
  const { body } = await browser.send('POST', '/v1/invitations', { role: 'viewer' })
  await accept(browser, body.token)
  expect((await browser.send('GET', '/v1/account')).body.sites).toMatchObject([{ role: 'owner' }])
})

test('keeps the account of whoever takes an invitation to one site while another removes them', async () => {
  const { store, directories } = server.app.deps
  await member('owner', 'owner@shop.example')
  const owner = await store.findAccountByEmail('owner@shop.example')
  await createSite(server.app.deps, newSite.parse({ key: 'blog', name: 'Blog' }))
  const { id: shop } = (await directories.get('shop')).site
  const { id: blog } = (await directories.get('blog')).site
  const outcomes = new Set<string>()
  for (let round = 0; round < 10; round++) {
    const here = await invite(server.app.deps, shop, { role: 'viewer' })
    const email = `person${round}@shop.example`
    const account = { ...(owner as AccountRow), id: `person${round}`, email }
    expect(await store.takeInvitation({ hash: hashOfToken(here.token), account, isNew: true })).toBe('taken')
    const there = await invite(server.app.deps, blog, { role: 'viewer' })
    const [taking] = await Promise.all([
      store.takeInvitation({ hash: hashOfToken(there.token), account, isNew: false }),
      store.deleteMembership({ siteId: shop, accountId: account.id }),
    ])
    const sites = (await store.findAccount(account.id))?.memberships.map(({ key }) => key)
    outcomes.add(`${taking} ${sites}`)
  }
  // Whoever comes second waits for the other, whichever that is.
  expect([...outcomes].filter(one => one !== 'taken blog' && one !== 'no_account undefined')).toEqual([])
})
