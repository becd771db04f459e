import { newSite } from '@touchline/shared/contract/site.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { invite, inviteFirst } from '../src/domain/accounts/invitations.ts'
import { removeAccount } from '../src/domain/accounts/remove-account.ts'
import { hashOfToken } from '../src/domain/accounts/tokens.ts'
import { createSite } from '../src/domain/manage-sites.ts'
import { readAudit } from '../src/domain/privacy/audit.ts'
import { pruneAll } from '../src/jobs/prune.ts'
import type { AccountRow } from '../src/store/accounts.ts'
import { accept, openMember, openPersonsBrowser, password } from './support/people.ts'
import { addNpsSurvey, openTestServer, type TestServer } from './support/test-server.ts'

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

test('acts for nobody whose browser was sent here by a page of another site', async () => {
  await addNpsSurvey(server)
  const browser = await member('owner', 'owner@shop.example')
  const forged = await browser.send('DELETE', '/v1/touchpoints/account', undefined, {})
  expect(forged.status).toBe(403)
  expect((await browser.send('GET', '/v1/touchpoints')).body).toHaveLength(1)
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

test('notes a new password that somebody sets, and nothing else that they change of their account', async () => {
  const owner = await member('owner', 'owner@shop.example')
  await owner.send('PATCH', '/v1/account', { language: 'de' })
  const change = { old: password, new: 'five other words are better' }
  expect((await owner.send('PATCH', '/v1/account', { password: change })).status).toBe(200)
  const { acts } = (await owner.send('GET', '/v1/audit')).body
  expect(acts.filter(({ act }: { act: string }) => act.startsWith('PATCH'))).toMatchObject([
    { actor: 'owner@shop.example', act: 'PATCH /v1/account', subject: null },
  ])
})

test('names who acted in the audit', async () => {
  const owner = await member('owner', 'owner@shop.example')
  await owner.send('POST', '/v1/keys', { name: 'report' })
  expect((await owner.send('GET', '/v1/audit')).body.acts[0]).toMatchObject({
    ...{ actor: 'owner@shop.example', act: 'POST /v1/keys' },
  })
})

test('notes who was invited by whom, who came, and whose role was changed or taken, by their ids', async () => {
  const owner = await member('owner', 'owner@shop.example')
  const invited = { role: 'viewer', email: 'new@shop.example' }
  const { body } = await owner.send('POST', '/v1/invitations', invited)
  await accept(openBrowser(), body.token, 'new@shop.example')
  const [added] = (await owner.send('GET', '/v1/members')).body
  await owner.send('PATCH', `/v1/members/${added.account}`, { role: 'editor' })
  await owner.send('DELETE', `/v1/members/${added.account}`)
  const [actor, subject] = ['owner@shop.example', added.account]
  expect((await owner.send('GET', '/v1/audit?limit=4')).body.acts).toMatchObject([
    { actor, act: 'DELETE /v1/members/:account', subject },
    { actor, act: 'PATCH /v1/members/:account', subject, role: 'editor' },
    { actor: subject, act: 'POST /v1/invitations/accept', subject: null, role: 'viewer' },
    { actor, act: 'POST /v1/invitations', subject: null, role: 'viewer' },
  ])
  // The account of whoever was removed is gone, and its address with it.
  expect(JSON.stringify(await server.rows('select * from audit'))).not.toContain('@')
})

test('notes each sign-in, and of tries that are refused the first, the tenth and so on within an hour', async () => {
  await member('owner', 'owner@shop.example')
  await member('viewer', 'viewer@shop.example')
  const { token } = await inviteFirst({ ...server.app.deps })
  expect((await accept(openBrowser(), token)).status).toBe(404)
  const { store } = server.app.deps
  const viewer = await store.findAccountByEmail('viewer@shop.example')
  const signIn = async (email: string, given: string, remoteAddress: string) => {
    const payload = { email, password: given }
    return (await server.app.inject({ method: 'POST', url: '/v1/login', remoteAddress, payload })).statusCode
  }
  for (let count = 0; count < 12; count++)
    expect(await signIn('viewer@shop.example', 'wrong', `8.8.${count}.8`)).toBe(401)
  expect(await signIn('nobody@shop.example', 'wrong', '9.9.9.9')).toBe(401)
  expect(await signIn('viewer@shop.example', password, '9.9.9.9')).toBe(200)
  server.clock.now += 3_600_000
  await signIn('viewer@shop.example', 'wrong', '8.8.8.8')
  const signIns = async (siteId: number | null) => {
    const { acts } = await readAudit(server.app.deps, siteId, { limit: 100 })
    return acts
      .filter(({ act }) => act.startsWith('POST /v1/login'))
      .map(({ actor, act, subject, times }) => [actor, act, subject, times])
  }
  const refused = (times: number) => ['nobody', 'POST /v1/login refused', viewer?.id, times]
  const { id } = (await server.app.deps.directories.get('shop')).site
  // Nobody who is refused waits until that is noted.
  await expect
    .poll(async () => [await signIns(id), await signIns(null)])
    .toEqual([
      [refused(1), ['viewer@shop.example', 'POST /v1/login', null, null], refused(10), refused(1)],
      [['nobody', 'POST /v1/login refused', null, 1]],
    ])
  expect(JSON.stringify(await server.rows('select * from audit'))).not.toContain('nobody@')
})

test('notes the sign-in of an operator at the installation and at each site', async () => {
  await accept(openBrowser(), (await invite(server.app.deps, null, { role: 'owner' })).token)
  await createSite(server.app.deps, newSite.parse({ key: 'blog', name: 'Blog' }))
  await openBrowser().send('POST', '/v1/login', { email: 'owner@shop.example', password })
  const noted = await server.rows("select site_id from audit where act = 'POST /v1/login' order by site_id")
  expect(noted.map(row => Number((row as { site_id: number }).site_id))).toEqual([0, 1, 2])
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

test('takes nothing away from an owner who takes an invitation to look', async () => {
  const browser = await member('owner', 'owner@shop.example')
  const { body } = await browser.send('POST', '/v1/invitations', { role: 'viewer' })
  await accept(browser, body.token)
  expect((await browser.send('GET', '/v1/account')).body.sites).toMatchObject([{ role: 'owner' }])
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
