import { type Recipient, type RecipientList, recipientList } from '@touchline/shared/contract/recipient.ts'
import type { Rule } from '@touchline/shared/contract/rule.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { invite } from '../src/domain/accounts/invitations.ts'
import { removeAccount } from '../src/domain/accounts/remove-account.ts'
import { accept, openMember, openPersonsBrowser, type PersonsBrowser } from './support/people.ts'
import { recountAll } from './support/recounting.ts'
import { openRuledShop, type RuledShop } from './support/ruled-shop.ts'
import { addPerson, sendTest } from './support/telling.ts'

const minute = 60_000

let shop: RuledShop
beforeEach(async () => {
  shop = await openRuledShop()
})
afterEach(async () => await shop.close())

test('lets everybody say how they are told, and only owners where answers are sent', async () => {
  const { server, receiver, ask, addChat } = shop
  const { body } = await server.call('POST', '/v1/invitations', { role: 'viewer' })
  const person = openPersonsBrowser(server)
  const me = (await accept(person, body.token, 'viewer@shop.example')).body
  await addChat('care')
  const all: RecipientList = await ask('GET', '/v1/recipients')
  expect(recipientList.strict().parse(all)).toEqual(all)
  expect(all).toMatchObject({ sends_mail: false, tells_public_address: false })
  expect(all.recipients.map(({ kind, name }) => [kind, name])).toEqual([
    ['mail', me.name],
    ['slack', 'care'],
  ])
  const [, chat] = all.recipients as [Recipient, Recipient]
  expect(JSON.stringify(all)).not.toContain(receiver.url)
  const seen = await person.send('GET', '/v1/recipients?site=shop')
  expect(seen.body.recipients).toHaveLength(1)
  const quiet = { from: '20:00', to: '08:00', days_off: ['saturday', 'sunday'] }
  const patch = async (id: string, change: object) =>
    await person.send('PATCH', `/v1/recipients/${id}?site=shop`, change)
  expect((await patch(me.id, { quiet, digest: true })).body).toMatchObject({ quiet, digest: true })
  expect((await patch(chat.id, { digest: true })).status).toBe(403)
  expect((await person.send('POST', '/v1/recipients?site=shop', {})).status).toBe(403)
  expect((await person.send('POST', '/v1/rules?site=shop', {})).status).toBe(403)
  const editor = await openMember(server, 'editor', 'editor@shop.example')
  const change = async (body: object) =>
    (await editor.send('PATCH', `/v1/recipients/${chat.id}?site=shop`, body)).status
  expect([await change({ name: 'Care' }), await change({ url: `${receiver.url}/new` })]).toEqual([200, 403])
})

test('tells mail addresses to owners and to themselves alone', async () => {
  const { server, receiver, addChat } = shop
  const open = async (role: 'editor' | 'owner') => await openMember(server, role, `${role}@shop.example`)
  const [editor, owner] = [await open('editor'), await open('owner')]
  const { id } = (await owner.send('GET', '/v1/account')).body
  await addChat('care')
  const seen = async (person: PersonsBrowser) => {
    const { recipients } = (await person.send('GET', '/v1/recipients?site=shop')).body as RecipientList
    return recipients.map(({ address }) => address).sort()
  }
  const host = new URL(receiver.url).host
  expect(await seen(owner)).toEqual([host, 'editor@shop.example', 'owner@shop.example'].sort())
  expect(await seen(editor)).toEqual([host, 'editor@shop.example', null].sort())
  const path = `/v1/recipients/${id}?site=shop`
  expect((await editor.send('GET', path)).body.address).toBeNull()
  expect((await editor.send('PATCH', path, { bundle_minutes: 5 })).body.address).toBeNull()
})

test('follows the account in language and the site in time, until something else is said', async () => {
  const { server, ask, addChat } = shop
  const viewer = await openMember(server, 'viewer', 'viewer@shop.example')
  const { id } = (await viewer.send('GET', '/v1/account')).body
  const path = `/v1/recipients/${id}`
  await ask('PATCH', path, { language: 'cs', time_zone: 'Asia/Tehran' })
  expect(await ask('GET', path)).toMatchObject({ in_force: { language: 'cs', time_zone: 'Asia/Tehran' } })
  await ask('PATCH', path, { language: null, time_zone: null })
  await server.rows(`update account set language = 'fa'`)
  await ask('PATCH', '/v1/sites/shop', { time_zone: 'Europe/Lisbon' })
  await recountAll(server.app)
  expect(await ask('GET', path)).toMatchObject({
    ...{ language: null, time_zone: null },
    in_force: { language: 'fa', time_zone: 'Europe/Lisbon' },
  })
  const chat = await addChat('care')
  expect(chat).toMatchObject({ language: 'en', time_zone: null })
  expect((await server.call('PATCH', `/v1/recipients/${chat.id}`, { language: null })).status).toBe(400)
  const days_off = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
  const quiet = { from: '20:00', to: '08:00', days_off }
  expect((await server.call('PATCH', path, { quiet })).body.errors).toMatchObject([
    { field: 'quiet.days_off' },
  ])
})

test('drops what waits when a chat is switched off, and begins anew when it is on again', async () => {
  const { server, ask, addChat, addRule, settle, give, counts } = shop
  const { id } = await addChat('care', { quiet: { from: '00:00', to: '23:59' } })
  await addRule({ event: 'response.created', tell: [id], escalation: { after_minutes: 60, tell: [id] } })
  const set = async (is_active: boolean) => await ask('PATCH', `/v1/recipients/${id}`, { is_active })
  const states = async () =>
    (await server.rows<{ state: number }>('select state from delivery order by seq, event')).map(
      row => row.state,
    )
  await give(9)
  await settle()
  expect(await states()).toEqual([0, 0])
  await set(false)
  expect(await states()).toEqual([3, 3])
  await ask('POST', '/v1/deliveries/replay', { receiver: id, state: ['dropped'] })
  await give(9)
  await settle()
  expect(await states()).toEqual([0, 0])
  await ask('PATCH', `/v1/recipients/${id}`, { is_active: true, quiet: null })
  expect(await states()).toEqual([3, 3])
  await give(9)
  server.clock.now += 30 * minute
  await settle()
  expect(counts()).toEqual({ care: 1 })
})

test('tells somebody who has left nothing more, and keeps nothing of what was for them', async () => {
  const { server, ask, addChat, addRule, settle, give, counts } = shop
  const { body } = await server.call('POST', '/v1/invitations', { role: 'viewer' })
  const me = (await accept(openPersonsBrowser(server), body.token, 'viewer@shop.example')).body
  const { id } = await addChat('care')
  const made = await addRule({ event: 'response.negative', tell: [me.id, id] })
  const other = await addPerson(server, 'other@shop.example')
  for (const to of [me.id, other]) {
    await ask('PATCH', `/v1/recipients/${to}`, { digest: true })
    await sendTest(server, to)
  }
  expect((await server.call('DELETE', `/v1/members/${me.id}`)).status).toBe(204)
  const receivers = async () =>
    (await server.rows<{ id: string }>('select destination_id as id from delivery')).map(row => row.id)
  expect(await receivers()).toEqual([other])
  await invite(server.app.deps, null, { role: 'owner' }).then(({ token }) =>
    accept(openPersonsBrowser(server), token, 'operator@shop.example'),
  )
  await removeAccount(server.app.deps, 'other@shop.example')
  expect(await receivers()).toEqual([])
  expect(await server.rows(`select id from destination where kind = 'mail'`)).toEqual([])
  await give(1)
  await settle()
  expect(counts()).toEqual({ care: 1 })
  expect(
    (await server.rows<{ destination_id: string }>('select destination_id from delivery')).map(
      row => row.destination_id,
    ),
  ).toEqual([id])
  expect((await ask<Rule>('GET', `/v1/rules/${made.id}`)).tell).toEqual([me.id, id])
})
