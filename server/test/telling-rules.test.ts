import type { Recipient, RecipientList } from '@touchline/shared/contract/recipient.ts'
import { recipientList } from '@touchline/shared/contract/recipient.ts'
import { type DryRunReply, dryRunReply, type Rule, rule } from '@touchline/shared/contract/rule.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { invite } from '../src/domain/accounts/invitations.ts'
import { removeAccount } from '../src/domain/accounts/remove-account.ts'
import { accept, openMember, openPersonsBrowser, type PersonsBrowser } from './support/people.ts'
import { openReceiver, type Receiver } from './support/receiver.ts'
import { recountAll } from './support/recounting.ts'
import { addPerson, sendTest } from './support/telling.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

const secrets = ['thirty-two letters are enough for it']
const minute = 60_000

let server: TestServer
let receiver: Receiver
beforeEach(async () => {
  server = await openTestServer(undefined, { secrets, ownNetworks: ['127.0.0.0/8'] })
  receiver = await openReceiver()
  receiver.answer = () => 200
  await addNpsSurvey(server)
})
afterEach(async () => {
  await server.close()
  await receiver.close()
})

async function ask<Body>(method: 'GET' | 'POST' | 'PATCH', path: string, body?: object): Promise<Body> {
  const reply = await server.call(method, path, body)
  expect(reply.status, JSON.stringify(reply.body)).toBeLessThan(300)
  return reply.body
}

/** A chat whose messages can be told from those of others by the path that they were sent to. */
const addChat = async (name: string, given: object = {}): Promise<Recipient> =>
  await ask('POST', '/v1/recipients', {
    ...{ kind: 'slack', name, url: `${receiver.url}/${name}`, bundle_minutes: 0, ...given },
  })
const addRule = async (given: object): Promise<Rule> => await ask('POST', '/v1/rules', given)

const settle = async () => await server.app.deps.dispatcher.settle()
/** One that is complete, so that nothing is waited for. */
const give = async (recommend: number, given: object = {}) => {
  const id = freshId()
  const answers = { recommend, why: 'Because.' }
  expect((await server.answer(npsAnswer({ id, answers, ...given }))).status).toBe(202)
  return id
}
/** As the widget does: the rating at once, and what is said to it with a later revision. */
const rate = async (recommend: number) => await give(recommend, { answers: { recommend } })
const add = async (
  id: string,
  answers: NonNullable<Parameters<typeof npsAnswer>[0]['answers']>,
  revision = 2,
) => expect((await server.answer(npsAnswer({ id, answers, revision }))).status).toBe(202)
/** How many messages each chat has got. */
const counts = () => {
  const names = receiver.received.map(({ path }) => path.split('/').at(-1) as string)
  return Object.fromEntries([...Map.groupBy(names, name => name)].map(([name, all]) => [name, all.length]))
}

test('tells whom a rule names of what it asks for, and nobody of anything else', async () => {
  const [care, happy] = [await addChat('care'), await addChat('happy')]
  await addRule({ event: 'response.negative', tell: [care.id] })
  await addRule({ event: 'response.created', bands: ['positive'], tell: [happy.id] })
  await give(2)
  await give(8)
  await give(10)
  await settle()
  expect(counts()).toEqual({ care: 1, happy: 1 })
})

test('holds answers against rules that were kept before rules could say as much, or after they could say more', async () => {
  const care = await addChat('care')
  const { id, ...made } = await addRule({ event: 'response.negative', tell: [care.id] })
  const keep = async (definition: object) =>
    await server.app.deps.store.updateRule({
      ...{ siteId: 1, id, definition: JSON.stringify(definition), accountIds: [], at: server.clock.now },
    })
  await keep({ name: made.name, event: made.event, tell: made.tell, is_active: true })
  await give(2)
  await settle()
  const escalation = { after_minutes: 5, tell: [care.id], of_tomorrow: true }
  await keep({ ...made, created_at: undefined, updated_at: undefined, of_tomorrow: true, escalation })
  const { id: other } = await addRule({ event: 'response.created', tell: [care.id] })
  const tomorrows = JSON.stringify({ ...made, event: 'response.praised' })
  const { store } = server.app.deps
  await store.updateRule({
    siteId: 1,
    id: other,
    definition: tomorrows,
    accountIds: [],
    at: server.clock.now,
  })
  await give(2)
  await settle()
  expect(counts()).toEqual({ care: 2 })
})

test('holds each condition of a rule against an answer', async () => {
  const shop = (change: object) => ask('PATCH', '/v1/sites/shop', change)
  await shop({ dimensions: ['plan'] })
  await recountAll(server.app)
  await ask('POST', '/v1/themes', { key: 'late', name: 'Late', words: { und: ['late'] } })
  await ask('POST', '/v1/touchpoints', { key: 'else', name: 'Else', stage: 'buy', metric: 'nps' })
  const at = async (name: string, condition: object) =>
    await addRule({ event: 'response.created', tell: [(await addChat(name)).id], ...condition })
  await at('here', { touchpoints: ['account'] })
  await at('elsewhere', { touchpoints: ['else'] })
  await at('stage', { stages: ['come-back', 'buy'] })
  await at('otherstage', { stages: ['buy'] })
  await at('theme', { themes: ['late'] })
  await at('plan', { attributes: [{ dimension: 'plan', values: ['business', 'team'] }] })
  await at('all', {
    stages: ['use'],
    themes: ['late'],
    attributes: [{ dimension: 'plan', values: ['team'] }],
  })
  await give(9, { customer: { id: 'c1', traits: { plan: 'business' } } })
  await settle()
  await give(9, { answers: { recommend: 9, why: 'It came late.' } })
  await settle()
  expect(counts()).toEqual({ here: 2, stage: 2, theme: 1, plan: 1 })
})

test('tells an unhappy answer once and with its words, though the widget sends those after the rating', async () => {
  const care = await addChat('care')
  await addRule({ event: 'response.negative', tell: [care.id] })
  await addRule({ event: 'response.created', tell: [care.id] })
  const url = `${receiver.url}/program`
  await ask('POST', '/v1/webhooks', { url, events: ['response.created', 'response.negative'] })
  const id = await rate(1)
  await settle()
  expect(counts()).toEqual({ program: 2 })
  server.clock.now += 20_000
  await settle()
  await add(id, { recommend: 1, why: 'The parcel was wet.' })
  await settle()
  expect(counts()).toEqual({ program: 2, care: 1 })
  expect(receiver.received.at(-1)?.body).toContain('The parcel was wet.')
  server.clock.now += 10 * minute
  await add(id, { recommend: 1, why: 'The parcel was wet, all of it.' }, 3)
  await settle()
  expect(counts()).toEqual({ program: 2, care: 1 })
})

test('waits a minute at most for what may be added to a rating', async () => {
  const care = await addChat('care')
  await addRule({
    event: 'response.negative',
    tell: [care.id],
    escalation: { after_minutes: 5, tell: [care.id] },
  })
  await rate(1)
  server.clock.now += minute - 1
  await settle()
  expect(counts()).toEqual({})
  server.clock.now += 1
  await settle()
  expect(counts()).toEqual({ care: 1 })
  server.clock.now += 4 * minute
  await settle()
  expect(counts()).toEqual({ care: 2 })
})

test('holds what is said later against the themes of rules, and what is changed otherwise against none', async () => {
  await ask('POST', '/v1/themes', { key: 'late', name: 'Late', words: { und: ['late'] } })
  const [late, all] = [await addChat('late'), await addChat('all')]
  await addRule({ event: 'response.negative', themes: ['late'], tell: [late.id] })
  await addRule({ event: 'response.created', themes: ['late'], tell: [late.id] })
  await addRule({ event: 'response.created', tell: [all.id] })
  const [early, slow, other] = [await rate(1), await rate(9), await rate(9)]
  server.clock.now += 20_000
  await add(early, { recommend: 1, why: 'It came late.' })
  await settle()
  expect(counts()).toMatchObject({ late: 1 })
  server.clock.now += 5 * minute
  await settle()
  await add(slow, { recommend: 9, why: 'Late, but well.' })
  await ask('POST', `/v1/responses/${other}/notes`, { text: 'late' })
  await settle()
  expect(counts()).toEqual({ late: 2, all: 2 })
  await addRule({ event: 'response.created', tell: [(await addChat('new')).id] })
  server.clock.now += 2 * 60 * minute
  await add(slow, { recommend: 9, why: 'Late, but very well.' }, 3)
  await settle()
  expect(counts()).toEqual({ late: 2, all: 2 })
})

test('waits only for questions that are asked', async () => {
  const care = await addChat('care')
  await addRule({ event: 'response.created', tell: [care.id] })
  const text = 'What?'
  const questions = [
    { id: 'help', type: 'rating', metric: 'csat', text },
    { id: 'contact', type: 'email', text, ask_if: { question: 'help', bands: ['negative'] } },
  ]
  const definition = { kind: 'transactional', touchpoint: 'account', questions }
  await ask('POST', '/v1/surveys', { key: 'help', name: 'Help', status: 'live', definition })
  const helped = async (help: number) => await give(0, { survey: 'help', answers: { help } })
  await helped(5)
  await helped(1)
  await settle()
  expect(counts()).toEqual({ care: 1 })
  server.clock.now += minute
  await settle()
  expect(counts()).toEqual({ care: 2 })
})

test('tells whoever several rules tell of one thing once', async () => {
  const { id } = await addChat('care')
  await addRule({ event: 'response.negative', tell: [id, id] })
  await addRule({ event: 'response.negative', touchpoints: ['account'], tell: [id] })
  await addRule({ event: 'response.created', tell: [id] })
  await give(1)
  await settle()
  expect(counts()).toEqual({ care: 1 })
})

test('tells nobody of what happened before a rule was made, while it rests, or after it is gone', async () => {
  const { id } = await addChat('care')
  await give(1)
  const made = await addRule({ event: 'response.negative', tell: [id] })
  await settle()
  await ask('PATCH', `/v1/rules/${made.id}`, { is_active: false })
  await give(1)
  await settle()
  await ask('PATCH', `/v1/rules/${made.id}`, { is_active: true })
  await settle()
  expect(counts()).toEqual({})
  await give(1)
  await settle()
  expect((await server.call('DELETE', `/v1/rules/${made.id}`)).status).toBe(204)
  await give(1)
  await settle()
  expect(counts()).toEqual({ care: 1 })
})

test('tells whoever looks after the touchpoint', async () => {
  await addChat('Care team')
  await ask('PATCH', '/v1/touchpoints/account', { owner: ' care TEAM ' })
  await addRule({ event: 'response.negative', tell_owner: true })
  await give(1)
  await settle()
  expect(counts()).toEqual({ 'Care%20team': 1 })
})

test('tells the deputy later, unless somebody has taken the answer in hand by then', async () => {
  const [care, deputy] = [await addChat('care'), await addChat('deputy')]
  await addRule({
    event: 'response.negative',
    tell: [care.id],
    escalation: { after_minutes: 60, tell: [deputy.id] },
  })
  const taken = await give(1)
  await settle()
  await give(0)
  await settle()
  await ask('PATCH', `/v1/responses/${taken}`, { handled_by: 'Somebody' })
  server.clock.now += 59 * minute
  await settle()
  expect(counts()).toEqual({ care: 2 })
  server.clock.now += 2 * minute
  await settle()
  expect(counts()).toEqual({ care: 2, deputy: 1 })
})

test('counts beforehand how many messages rules would have made of the last days', async () => {
  const night = { from: '22:00', to: '06:00' }
  const [care, deputy] = [
    await addChat('care', { bundle_minutes: 30, quiet: night, time_zone: 'UTC' }),
    await addChat('deputy'),
  ]
  // Two within half an hour, one at night and one half an hour later, and a happy one.
  const day = Date.parse('2026-05-04T10:00:00Z')
  for (const [hours, recommend] of [
    ...([
      [0, 1],
      [0.2, 2],
      [13, 0],
      [13.5, 1],
      [14, 10],
    ] as const),
  ]) {
    server.clock.now = day + hours * 60 * minute
    await give(recommend)
  }
  server.clock.now = day + 48 * 60 * minute
  const given = {
    event: 'response.negative',
    tell: [care.id],
    escalation: { after_minutes: 120, tell: [deputy.id] },
  }
  const tried: DryRunReply = await ask('POST', '/v1/rules/dry-run', { rules: [given] })
  expect(dryRunReply.strict().parse(tried)).toEqual(tried)
  expect(tried).toMatchObject({ days: 30, looked_at: 5, is_cut: false, rules: [{ told: 4 }] })
  const of = (id: string) => tried.recipients.find(({ recipient }) => recipient === id)
  expect(of(care.id)).toMatchObject({ told: 4, messages: 3, busiest_day: { day: '2026-05-04', messages: 2 } })
  expect(of(deputy.id)).toMatchObject({ told: 4, messages: 4 })
  const others = { event: 'response.created', tell: [care.id, deputy.id], bands: ['positive'] }
  const twice: DryRunReply = await ask('POST', '/v1/rules/dry-run', { rules: [given, given, others] })
  expect(twice.rules).toEqual([{ told: 4 }, { told: 4 }, { told: 1 }])
  expect(twice.recipients.map(({ told }) => told)).toEqual([5, 5])
  await settle()
  expect(counts()).toEqual({})
  expect(await ask('POST', '/v1/rules/dry-run', {})).toMatchObject({ recipients: [], rules: [] })
})

test('refuses rules that name nobody, or what the site has not', async () => {
  const { id } = await addChat('care')
  const refuse = async (given: object, field: string) => {
    const { status, body } = await server.call('POST', '/v1/rules', { tell: [id], ...given })
    expect([status, body.errors?.[0]?.field], JSON.stringify(body)).toEqual([400, field])
  }
  await refuse({ event: 'response.negative', tell: [] }, 'tell')
  await refuse({ event: 'response.negative', tell: ['nobody'] }, 'tell')
  await refuse({ event: 'response.negative', touchpoints: ['nowhere'] }, 'touchpoints')
  await refuse({ event: 'response.negative', stages: ['nowhere'] }, 'stages')
  await refuse({ event: 'response.negative', themes: ['nothing'] }, 'themes')
  await refuse({ event: 'response.negative', attributes: [{ dimension: 'x', values: ['y'] }] }, 'attributes')
  await refuse({ event: 'response.negative', bands: ['negative'] }, 'bands')
  const escalation = { after_minutes: 5, tell: [id] }
  await refuse({ event: 'alert.raised', escalation }, 'escalation')
  await refuse({ event: 'response.negative', escalation: { ...escalation, tell: ['x'] } }, 'escalation.tell')
  const made = await addRule({ event: 'alert.raised', tell: [id] })
  expect(rule.strict().parse(made)).toEqual(made)
  expect((await server.call('PATCH', `/v1/rules/${made.id}`, { escalation })).status).toBe(400)
})

test('lets everybody say how they are told, and only owners where answers are sent', async () => {
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
})

test('tells mail addresses to owners and to themselves alone', async () => {
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

test('lets a rule be changed, tried and paused that names what is not there any more', async () => {
  const [care, gone] = [await addChat('care'), await addChat('gone')]
  await ask('POST', '/v1/themes', { key: 'late', name: 'Late', words: { und: ['late'] } })
  const tell = [care.id, gone.id]
  const made = await addRule({ event: 'response.negative', themes: ['late'], tell })
  for (const path of [`/v1/recipients/${gone.id}`, '/v1/themes/late'])
    expect((await server.call('DELETE', path)).status).toBe(204)
  const path = `/v1/rules/${made.id}`
  expect(await ask('PATCH', path, { name: 'Late', is_active: false })).toMatchObject({
    tell,
    is_active: false,
  })
  await ask('PATCH', path, { tell: [gone.id] })
  const { id: _, created_at, updated_at, ...rule } = await ask<Rule>('GET', path)
  await ask('POST', '/v1/rules/dry-run', { rules: [rule] })
  expect((await server.call('PATCH', path, { tell: [gone.id, 'nobody'] })).status).toBe(400)
  expect((await server.call('POST', '/v1/rules', rule)).status).toBe(400)
})
