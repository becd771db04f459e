import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { endlessRates } from '../src/domain/collecting/gatekeeper.ts'
import { type DelightedServer, openDelighted } from './support/delighted.ts'

// biome-ignore lint/suspicious/noExplicitAny: the official client has no types
type Client = any
const connect: Client = createRequire(import.meta.url)('delighted')

/** The official client for Node, with nothing changed but where it sends its requests. */
async function listen(server: DelightedServer, key: string): Promise<Client> {
  if (!server.app.server.listening) await server.app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = server.app.server.address() as AddressInfo
  return connect(key, { scheme: 'http', host: '127.0.0.1', port, base: '/v1' })
}

let server: DelightedServer
let delighted: Client
beforeAll(async () => {
  server = await openDelighted({})
  delighted = await listen(server, server.key)
})
afterAll(async () => await server.close())

/** What the client refuses with; it makes promises of its own kind. */
const refusalOf = async (call: PromiseLike<unknown>) =>
  await Promise.resolve(call).then(
    () => undefined,
    (error: { type: string; message: string; retryAfter?: number }) => error,
  )

test('creates a person and plans to ask them', async () => {
  const person = await delighted.person.create({
    email: 'jony@appleseed.example',
    name: 'Jony Appleseed',
    delay: 86_400,
    properties: { plan: 'basic' },
  })
  expect(person).toMatchObject({ email: 'jony@appleseed.example', properties: { plan: 'basic' } })
  expect(person.survey_scheduled_at).toBe(server.clock.now / 1000 + 86_400)
  person.name = 'Jony A.'
  expect(await person.save()).toMatchObject({ id: person.id, name: 'Jony A.' })
})

test('unsubscribes people, and lists them', async () => {
  expect(await delighted.unsubscribe.create({ person_email: 'jony@appleseed.example' })).toEqual(
    expect.objectContaining({ ok: true }),
  )
  expect(await delighted.unsubscribe.all({ since: new Date(0) })).toMatchObject([
    { email: 'jony@appleseed.example', name: 'Jony A.' },
  ])
  expect(await delighted.unsubscribe.all({ page: 2 })).toHaveLength(0)
  expect(await delighted.bounce.all({ page: 2 })).toHaveLength(0)
})

test('pages through all people by itself, and stops where it is told to', async () => {
  for (let number = 0; number < 50; number++)
    await server.ask('POST', '/people', { email: `page${number}@b.example`, send: false })
  const seen: string[] = []
  await delighted.person.list().autoPagingEach(({ id }: { id: string }) => void seen.push(id))
  expect(new Set(seen).size).toBe(seen.length)
  expect(seen).toHaveLength((await server.customers()).length)
  let count = 0
  await delighted.person.list({ per_page: 100 }).autoPagingEach(() => ++count < 2)
  expect(count).toBe(2)
})

test('deletes people by id, address and number, and what is planned for them', async () => {
  const { id } = await delighted.person.create({ email: 'one@b.example' })
  await delighted.person.create({ email: 'two@b.example' })
  await delighted.person.create({ phone_number: '+14155551212' })
  const pending = await delighted.surveyRequest.deletePending({ person_email: 'two@b.example' })
  expect(pending).toEqual({ ok: true })
  for (const name of [{ id }, { email: 'two@b.example' }, { phone_number: '+14155551212' }])
    expect(await delighted.person.delete(name)).toEqual({ ok: true })
  const left = JSON.stringify([await server.customers(), await server.rows('select * from person')])
  for (const gone of [id, 'two@b.example', '14155551212']) expect(left).not.toContain(gone)
})

test('creates, reads, saves and lists responses', async () => {
  const person = await delighted.person.create({ email: 'says@b.example', send: false })
  const created = await delighted.surveyResponse.create({
    person: person.id,
    score: 10,
    comment: 'All of it',
  })
  expect(created).toMatchObject({ person: person.id, score: 10, comment: 'All of it' })
  const read = await delighted.surveyResponse.retrieve(created.id, { expand: ['person'] })
  expect(read.person.email).toBe('says@b.example')
  read.score = 9
  expect(await read.save()).toMatchObject({ id: created.id, person: person.id, score: 9 })
  for (let score = 0; score <= 10; score++)
    await delighted.surveyResponse.create({ person: person.id, score, person_properties: { plan: 'pro' } })
  const pages = []
  for (let page = 1; pages.at(-1)?.length !== 0; page++)
    pages.push(await delighted.surveyResponse.all({ page, per_page: 5, since: new Date(0), order: 'desc' }))
  expect(pages.map(({ length }) => length)).toEqual([5, 5, 2, 0])
  expect(await delighted.surveyResponse.all({ page: 2 })).toHaveLength(0)
})

test('reads metrics', async () => {
  expect(await delighted.metrics.retrieve()).toMatchObject({ nps: -33, response_count: 12 })
  const later = { since: new Date(server.clock.now + 1000) }
  expect(await delighted.metrics.retrieve(later)).toMatchObject({ nps: null, response_count: 0 })
})

test('hears that there is no Autopilot', async () => {
  const calls = [
    () => delighted.autopilotConfiguration.retrieve('email'),
    () => delighted.autopilotConfiguration.retrieve('sms'),
    () => delighted.autopilotMembership.forEmail().create({ person_email: 'a@b.example' }),
    () => delighted.autopilotMembership.forSms().create({ phone_number: '+15556667777' }),
    () => delighted.autopilotMembership.forEmail().delete({ person_email: 'a@b.example' }),
    () => delighted.autopilotMembership.forSms().delete({ phone_number: '+15556667777' }),
    () =>
      delighted.autopilotMembership
        .forEmail()
        .list()
        .autoPagingEach(() => {}, { auto_handle_rate_limits: false }),
  ]
  for (const call of calls) {
    const refusal = await refusalOf(call())
    expect(refusal?.type).toBe('GeneralAPIError')
    expect(refusal?.message).toContain('There is no Autopilot here')
  }
})

test('hears each refusal as the error that it knows', async () => {
  const stranger = await listen(server, 'tls_wrong')
  expect((await refusalOf(stranger.metrics.retrieve()))?.type).toBe('AuthenticationError')
  const invalid = await refusalOf(delighted.person.create({ email: 'nobody' }))
  expect(invalid?.type).toBe('ResourceValidationError')
  expect(JSON.parse(invalid?.message ?? '').errors).toEqual({ email: ['is invalid'] })
  const { port } = server.app.server.address() as AddressInfo
  const headers = { Accept: 'application/xml' }
  const other = connect(server.key, { scheme: 'http', host: '127.0.0.1', port, base: '/v1', headers })
  expect((await refusalOf(other.metrics.retrieve()))?.type).toBe('UnsupportedFormatRequestedError')
})

test('waits as long as it is told when it was too fast, and reaches the end of its list', async () => {
  const rates = { ...endlessRates, key: { perSecond: 1, burst: 24 } }
  const slow = await openDelighted({ rates })
  for (let number = 0; number < 21; number++)
    await slow.ask('POST', '/people', { email: `slow${number}@b.example`, send: false })
  const client = await listen(slow, slow.key)
  for (let number = 0; number < 3; number++) await client.metrics.retrieve()
  const refusal = await refusalOf(client.metrics.retrieve())
  expect([refusal?.type, refusal?.retryAfter]).toEqual(['TooManyRequestsError', 1])
  let seen = 0
  const waits: number[] = []
  const auto_handle_rate_limits_callback = (seconds: number) => {
    waits.push(seconds)
    slow.clock.now += 1000 * seconds
  }
  await client.person.list().autoPagingEach(() => void seen++, { auto_handle_rate_limits_callback })
  expect([seen, waits]).toEqual([21, [1, 1]])
  await slow.close()
})
