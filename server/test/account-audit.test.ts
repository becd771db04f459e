import { newSite } from '@touchline/shared/contract/site.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { invite, inviteFirst } from '../src/domain/accounts/invitations.ts'
import { createSite } from '../src/domain/manage-sites.ts'
import { readAudit } from '../src/domain/privacy/audit.ts'
import { accept, openMember, openPersonsBrowser, password } from './support/people.ts'
import { openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await openTestServer()
})
afterEach(async () => await server.close())

const openBrowser = () => openPersonsBrowser(server)
const member = (role: 'viewer' | 'editor' | 'owner', email: string) => openMember(server, role, email)

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
