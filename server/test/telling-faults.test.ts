import { afterEach, beforeEach, expect, test } from 'vitest'
import { Dispatcher } from '../src/domain/deliveries/dispatcher.ts'
import { LeftOut } from '../src/domain/deliveries/left-out.ts'
import type { Sender } from '../src/domain/deliveries/sender.ts'
import { applyRules } from '../src/domain/telling/apply-rules.ts'
import type { Store } from '../src/store/store.ts'
import { openReceiver, type Receiver } from './support/receiver.ts'
import { addChat, addRule, setRecipient } from './support/telling.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

const hour = 3_600_000

let server: TestServer
let receiver: Receiver
let chat: string
beforeEach(async () => {
  const secrets = ['thirty-two letters are enough for it']
  server = await openTestServer(undefined, { secrets, ownNetworks: ['127.0.0.0/8'] })
  receiver = await openReceiver()
  await addNpsSurvey(server)
  chat = await addChat(server, { kind: 'slack', url: `${receiver.url}/care` })
})
afterEach(async () => {
  await server.close()
  await receiver.close()
})

const tellNegatives = async () => await addRule(server, { event: 'response.negative', tell: [chat] })
const settle = async () => await server.app.deps.dispatcher.settle()
async function give() {
  const id = freshId()
  const answer = npsAnswer({ id, answers: { recommend: 1, why: 'Of no concern to a log.' } })
  expect((await server.answer(answer)).status).toBe(202)
  return id
}
/** As if a disk, or another program, had written into it. */
const spoil = async (id: string) =>
  await server.rows(`update response set answers = '{"why":"Of no concern' where id = '${id}'`)
const mend = async () => await server.rows("update response set answers = '{}' where answers not like '%}'")
const states = async () =>
  (await server.rows<{ state: number }>('select state from delivery order by seq, id')).map(row => row.state)
const texts = () => receiver.received.map(({ body }) => body)

async function faultOfSettling(): Promise<LeftOut> {
  const fault = await settle().then(
    () => undefined,
    error => error,
  )
  expect(fault).toBeInstanceOf(LeftOut)
  return fault
}

test('leaves out an answer that cannot be read, says so without its words, and goes on', async () => {
  await tellNegatives()
  const bad = await give()
  await give()
  await spoil(bad)
  const { subject, message, places } = await faultOfSettling()
  expect(subject).toBe(bad)
  expect(places.length).toBeGreaterThan(0)
  expect(JSON.stringify([message, places])).not.toContain('no concern')
  await give()
  await settle()
  expect(texts()).toHaveLength(2)
  expect(await states()).toEqual([1, 1])
  await mend()
})

test('leaves it out of a message that sums it up with others', async () => {
  await tellNegatives()
  await setRecipient(server, chat, { rests_until: server.clock.now + hour })
  const ids = [await give(), await give(), await give()]
  await settle()
  await spoil(ids[1] as string)
  server.clock.now += 2 * hour
  expect((await faultOfSettling()).subject).toBe(ids[1])
  expect(texts()).toHaveLength(1)
  expect(texts()[0]).toContain('2 more unhappy answers')
  expect(await states()).toEqual([1, 3, 1])
  await mend()
})

test('tries again what no message can be made of, and tells others meanwhile', async () => {
  const url = `${receiver.url}/program`
  const { body } = await server.call('POST', '/v1/webhooks', { url, events: ['response.created'] })
  await setRecipient(server, body.id, { rests_until: server.clock.now + hour })
  const [bad] = [await give(), await give()]
  await settle()
  await spoil(bad)
  server.clock.now += 2 * hour
  expect((await faultOfSettling()).subject).toBe(bad)
  expect(texts()).toHaveLength(1)
  expect((await server.call('GET', `/v1/deliveries?response=${bad}`)).body.deliveries).toMatchObject([
    { state: 'waiting', attempts: 1 },
  ])
  await mend()
  server.clock.now += 10_000
  await settle()
  expect(texts()).toHaveLength(2)
})

test('tells everybody else where nothing can be made for one of them', async () => {
  const url = `${receiver.url}/program`
  await server.call('POST', '/v1/webhooks', { url, events: ['response.created'] })
  await tellNegatives()
  await server.rows("update destination set events = '[' where kind = 'webhook'")
  await give()
  await expect(settle()).rejects.toThrow()
  expect(receiver.received.map(({ path }) => path)).toEqual(['/hooks/care'])
})

/** Applies the rules, and does something as soon as they have been read. */
async function applyWhile(act: () => Promise<unknown>): Promise<void> {
  const { store, directories, now } = server.app.deps
  const [known] = [await directories.get('shop')]
  const listRecipients: Store['listRecipients'] = async siteId => {
    const read = await store.listRecipients(siteId)
    await act()
    return read
  }
  const means = { store: { ...store, listRecipients }, directories, now }
  await applyRules(means, { siteId: known.site.id, isLater: false }, error => {
    throw error
  })
}

test('tells of an answer by a rule that was made just before it, while other answers were looked at', async () => {
  await addRule(server, { event: 'response.created', bands: ['positive'], tell: [chat] })
  await give()
  await applyWhile(async () => {
    await tellNegatives()
    await give()
  })
  await settle()
  expect(texts()).toHaveLength(1)
})

test('tells nothing to a chat that is removed meanwhile, and does to others', async () => {
  const other = await addChat(server, { kind: 'slack', url: `${receiver.url}/other` })
  await addRule(server, { event: 'response.negative', tell: [chat, other] })
  await give()
  await applyWhile(async () =>
    expect((await server.call('DELETE', `/v1/recipients/${chat}`)).status).toBe(204),
  )
  await settle()
  expect(receiver.received.map(({ path }) => path)).toEqual(['/hooks/other'])
})

test('notes what has become of all others where one note cannot be kept', async () => {
  const other = await addChat(server, { kind: 'slack', url: `${receiver.url}/other` })
  await addRule(server, { event: 'response.negative', tell: [chat, other] })
  await give()
  const { store, directories, now } = server.app.deps
  const send: Sender['send'] = async ({ id }, told) => ({
    told,
    // No database takes half a millisecond for a whole number.
    attempt: id === chat ? { result: 'badly', told: 503, restMs: 0.5 } : { result: 'well', told: 200 },
  })
  const senders = { slack: { bundles: null, send } }
  const dispatcher = new Dispatcher({ store, directories, now, random: () => 0.5, senders })
  await expect(dispatcher.settle()).rejects.toThrow()
  expect(await server.rows('select destination_id as id from delivery where state = 1')).toEqual([
    { id: other },
  ])
})

test('lets nobody wait for one of whom much has to be made', async () => {
  const url = `${receiver.url}/program`
  await server.call('POST', '/v1/webhooks', { url, events: ['survey.ended'] })
  await tellNegatives()
  await give()
  const { store, directories, now } = server.app.deps
  const send: Sender['send'] = async (_, told) => ({ told, attempt: { result: 'well', told: 200 } })
  // There is always more of it.
  const endless: Store['makeDeliveries'] = async () => true
  const dispatcher = new Dispatcher({
    ...{ store: { ...store, makeDeliveries: endless }, directories, now, random: () => 0.5 },
    senders: { slack: { bundles: null, send } },
  })
  expect(await dispatcher.look()).toBe(true)
  expect(dispatcher.begun).toBe(1)
})

test('tells an answer that becomes negative again while it is being left out', async () => {
  await tellNegatives()
  const id = await give()
  const revise = async (revision: number, recommend: number) =>
    await server.answer(npsAnswer({ id, revision, answers: { recommend, why: 'As I said.' } }))
  await setRecipient(server, chat, { rests_until: server.clock.now + hour })
  await settle()
  const { store, directories, now } = server.app.deps
  const { site } = await directories.get('shop')
  server.clock.now += 2 * hour
  const claim = { siteId: site.id, destinationId: chat, now: now(), until: now() + 60_000, lease: 'ours' }
  const [claimed] = await store.claimDeliveries([{ ...claim, most: 200, bundles: null }])
  const [row] = claimed?.deliveries ?? []
  if (!row) throw new Error('nothing was claimed')
  await revise(2, 10)
  // Whoever has claimed it finds that it is not negative any more, but before that is noted it is so again.
  await revise(3, 0)
  await settle()
  const set = { state: 3, attempts: 0, due_at: row.due_at, log: '[]', finished_at: now() }
  const sent = { ...claim, id: row.id, seq: row.seq, set, at: now() }
  await store.noteSent({ sent: [{ ...sent, taken: null, restsUntil: undefined }], patienceMs: hour })
  await settle()
  expect(texts()).toHaveLength(1)
  expect(await states()).toEqual([1])
})
