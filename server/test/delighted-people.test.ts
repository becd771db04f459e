import { afterAll, beforeAll, expect, test } from 'vitest'
import { retainAll } from '../src/domain/privacy/retain.ts'
import { basic, type DelightedServer, openDelighted, unix } from './support/delighted.ts'
import { freshId, npsAnswer } from './support/test-server.ts'

let server: DelightedServer
beforeAll(async () => {
  server = await openDelighted({})
})
afterAll(async () => await server.close())

const requests = async () => await server.rows('select customer_id, channel from survey_request')
const dayMs = 86_400_000

test('keeps a person and plans to ask them after the delay', async () => {
  const jony = { email: 'jony@appleseed.example', name: 'Jony Appleseed', delay: 86_400 }
  const { status, body } = await server.ask('POST', '/people.json', {
    ...jony,
    properties: { plan: 'basic' },
  })
  expect(status).toBe(201)
  expect(body).toEqual({
    id: expect.any(String),
    email: 'jony@appleseed.example',
    name: 'Jony Appleseed',
    created_at: server.clock.now / 1000,
    phone_number: null,
    last_sent_at: null,
    last_responded_at: null,
    next_survey_scheduled_at: server.clock.now / 1000 + 86_400,
    survey_scheduled_at: server.clock.now / 1000 + 86_400,
    properties: { plan: 'basic' },
  })
})

test('knows a person by address, number and id, and keeps what was said before', async () => {
  const { body: ada } = await server.ask('POST', '/people', {
    email: 'Ada@b.example',
    phone_number: '+491701234567',
    properties: { plan: 'free', seats: 3 },
    send: false,
  })
  const same = [
    { email: 'ada@B.example', properties: { plan: 'pro' } },
    { phone_number: '+491701234567', name: 'Ada' },
    { id: ada.id, phone_number: '+491701234567' },
  ]
  for (const person of same)
    expect((await server.ask('POST', '/people', { ...person, send: 'false' })).body.id).toBe(ada.id)
  const { body } = await server.ask('GET', '/people?phone_number=%2B491701234567')
  expect(body).toMatchObject([{ id: ada.id, name: 'Ada', properties: { plan: 'pro', seats: 3 } }])
  const saved = await server.ask('PUT', '/people', { ...body[0], email_update: 'ada@c.example' })
  expect([saved.status, saved.body.email]).toEqual([200, 'ada@c.example'])
  expect((await server.ask('GET', '/people?email=ada%40b.example')).body).toEqual([])
})

test('takes a customer whom the site has identified for the person with the same address', async () => {
  const customer = { id: '4711', email: 'known@b.example', traits: { name: 'Known', plan: 'gold' } }
  await server.answer(npsAnswer({ id: freshId(), customer }))
  const { body } = await server.ask('POST', '/people', { email: 'known@b.example', send: false })
  expect(body).toMatchObject({ id: '4711', name: 'Known', properties: { plan: 'gold' } })
  expect(body.last_responded_at).toBe(server.clock.now / 1000)
})

test('neither proves a customer nor overwrites what is proven of them with what strangers claim', async () => {
  await server.rows(
    "insert into customer select id, 'proven', 'proven@b.example', '{}', 1, 0, 0 from site where key = 'shop'",
  )
  await server.answer(npsAnswer({ id: freshId(), customer: { id: 'fake', email: 'proven@b.example' } }))
  const { body } = await server.ask('POST', '/people', {
    email: 'proven@b.example',
    properties: { plan: 'x' },
    send: false,
  })
  expect(body).toMatchObject({ id: 'proven', properties: { plan: 'x' } })
  const customers = await server.rows("select id, verified from customer where id in ('proven', '4711')")
  expect(customers).toEqual(
    expect.arrayContaining([
      { id: 'proven', verified: 1 },
      { id: '4711', verified: 0 },
    ]),
  )
})

test('does not ask again who was asked lately, is going to be, or has unsubscribed', async () => {
  const plan = async (person: object) =>
    (await server.ask('POST', '/people', person)).body.survey_scheduled_at
  const now = server.clock.now / 1000
  expect(await plan({ email: 'one@b.example' })).toBe(now)
  expect(await plan({ email: 'one@b.example', delay: 40 * 86_400 })).toBeNull()
  expect(await plan({ email: 'two@b.example', last_sent_at: now - 29 * 86_400 })).toBeNull()
  expect(await plan({ email: 'two@b.example', delay: 86_400 })).toBe(now + 86_400)
  await server.ask('POST', '/unsubscribes', { person_email: 'three@b.example' })
  expect(await plan({ email: 'three@b.example' })).toBeNull()
  expect(await plan({ id: 'again', email: 'THREE@b.example' })).toBeNull()
})

test('drops what is planned when it is cancelled, or when the person unsubscribes', async () => {
  const { body } = await server.ask('POST', '/people', { email: 'drop@b.example', phone_number: '+4917012' })
  const planned = { customer_id: body.id, channel: 2 }
  expect(await requests()).toContainEqual(planned)
  const pending = '/people/drop%40b.example/survey_requests/pending'
  expect(await server.ask('DELETE', pending)).toMatchObject({ status: 200, body: { ok: true } })
  expect(await requests()).not.toContainEqual(planned)
  await server.ask('POST', '/people', { email: 'drop@b.example', channel: 'sms' })
  expect(await requests()).toContainEqual({ ...planned, channel: 3 })
  await server.ask('POST', '/unsubscribes.json', { person_email: 'drop@b.example' })
  expect(await requests()).not.toContainEqual(planned)
})

test('lists who has unsubscribed, in pages and spans, each with the first moment', async () => {
  server.clock.now += dayMs
  const since = server.clock.now / 1000
  for (const name of ['u1', 'u2', 'u3', 'u1']) {
    await server.ask('POST', '/unsubscribes', { person_email: `${name}@b.example` })
    server.clock.now += 1000
  }
  const list = async (query: string) =>
    (await server.ask('GET', `/unsubscribes?${query}`)).body.map(({ email }: { email: string }) => email)
  expect(await list(`since=${since}&per_page=2`)).toEqual(['u1@b.example', 'u2@b.example'])
  expect(await list(`since=${since}&per_page=2&page=2`)).toEqual(['u3@b.example'])
  expect(await list(`since=${since}&until=${since + 1}`)).toEqual(['u1@b.example', 'u2@b.example'])
  const [first] = (await server.ask('GET', `/unsubscribes?since=${since}`)).body
  expect(first).toEqual({
    ...{ person_id: expect.any(String), email: 'u1@b.example', name: null },
    unsubscribed_at: since,
  })
})

test('lists people to the end by the address in Link, each once, though they came at one moment', async () => {
  const other = await openDelighted({})
  const emails = Array.from({ length: 45 }, (_, index) => `p${index}@b.example`)
  for (const email of emails) await other.ask('POST', '/people', { email, send: false })
  const found: string[] = []
  let path: string | undefined = '/people?per_page=20'
  const sizes: number[] = []
  while (path !== undefined) {
    const { body, headers } = await other.ask('GET', path)
    found.push(...body.map(({ email }: { email: string }) => email))
    sizes.push(body.length)
    const link = headers.link as string | undefined
    expect(link ?? '<http://x/v1/>; rel="next"').toMatch(/^<http:\/\/[^,;>]+>; rel="next"$/)
    path = link && /\/v1(\/[^>]+)/.exec(link)?.[1]
  }
  expect(sizes).toEqual([20, 20, 5])
  expect(found.toSorted()).toEqual(emails.toSorted())
  await other.close()
})

test('lists people of a span, both ends included', async () => {
  const other = await openDelighted({})
  for (const name of ['a', 'b', 'c']) {
    await other.ask('POST', '/people', { email: `${name}@b.example`, send: false })
    other.clock.now += 1000
  }
  const since = unix('2026-05-04T10:00:01Z')
  const { body } = await other.ask('GET', `/people?since=${since}&until=${since}`)
  expect(body.map(({ email }: { email: string }) => email)).toEqual(['b@b.example'])
  await other.close()
})

test.each([
  'per_page=101',
  'per_page=0',
  'since=yesterday',
  'page_info=x',
  'email=a%40b&phone_number=%2B4912',
])('refuses what cannot be meant: %s', async query => {
  const { status, body } = await server.ask('GET', `/people?${query}`)
  expect([status, Object.keys(body.errors)]).toEqual([422, [query.split('=')[0]]])
})

test('keeps of the properties what can be kept, and shows it', async () => {
  const properties = {
    plan: 'pro',
    list: ['a'],
    long: 'x'.repeat(501),
    none: null,
    'Delighted Source': 'Email',
  }
  const { body } = await server.ask('POST', '/people', { email: 'p@b.example', properties, send: false })
  expect(body.properties).toEqual({ plan: 'pro', none: null, 'Delighted Source': 'Email' })
})

test('forgets a person with all that they said, by any name, and keeps no name of them in the log', async () => {
  const { body: response } = await server.respond('gone@b.example', { score: 2, comment: 'gone' })
  await server.ask('POST', '/people', { email: 'gone@b.example', phone_number: '+4917099' })
  await server.answer(npsAnswer({ id: freshId(), customer: { id: 'twin', email: 'gone@b.example' } }))
  const before = (await server.ask('GET', '/metrics')).body.response_count
  const { status, body } = await server.ask('DELETE', '/people/email%3Agone%40b.example')
  expect([status, body]).toEqual([202, { ok: true }])
  expect((await server.ask('GET', '/metrics')).body.response_count).toBe(before - 2)
  expect((await server.ask('GET', `/survey_responses/${response.id}`)).status).toBe(404)
  const acts = await server.rows<{ act: string; subject: string | null }>('select act, subject from audit')
  expect(acts).toContainEqual({ act: 'DELETE /v1/people/:person', subject: null })
  expect(acts.map(({ act }) => act)).not.toContain('POST /v1/people')
  for (const table of ['customer', 'person', 'survey_request', 'response', 'audit']) {
    const rows = JSON.stringify(await server.rows(`select * from ${table}`))
    expect(rows, table).not.toMatch(/gone|twin|4917099/)
  }
  const { body: byNumber } = await server.ask('POST', '/people', { phone_number: '+4917098' })
  await server.ask('DELETE', '/people/phone_number%3A%2B4917098')
  const { body: byId } = await server.ask('POST', '/people', { email: 'id@b.example' })
  await server.ask('DELETE', `/people/${byId.id}.json`)
  for (const { id } of [byNumber, byId])
    expect(JSON.stringify(await server.rows('select * from customer'))).not.toContain(id)
})

test('forgets nobody for a key that may only write', async () => {
  await server.ask('POST', '/people', { id: 'stays', email: 'stays@b.example' })
  const { body: made } = await server.call('POST', '/v1/keys', { name: 'Scripts', scope: 'write' })
  const send = async (url: string) =>
    await server.app.inject({ method: 'DELETE', url, headers: { authorization: basic(made.secret_key) } })
  for (const name of ['stays', 'stays.json', 'email%3Astays%40b.example']) {
    const reply = await send(`/v1/people/${name}`)
    expect([reply.statusCode, reply.json()]).toMatchObject([
      403,
      {
        status: 403,
        detail: expect.stringContaining('needs a key with the scope "admin": make one at /v1/keys'),
      },
    ])
  }
  expect(JSON.stringify(await server.customers())).toContain('stays@b.example')
  expect((await send('/v1/people/stays/survey_requests/pending.json')).statusCode).toBe(200)
})

test('shows in an export what is planned, and drops it in time', async () => {
  const { body } = await server.ask('POST', '/people', { email: 'shown@b.example', phone_number: '+4917097' })
  const { body: found } = await server.call('POST', '/v1/exports', { customer: body.id })
  expect(found.customer).toMatchObject({
    phone_number: '+4917097',
    last_sent_at: null,
    unsubscribed_at: null,
    survey_requests: [{ survey: 'account-nps', channel: 'email' }],
  })
  await server.call('PATCH', '/v1/surveys/account-nps', { keep_days: 10 })
  const { store } = server.app.deps
  const retain = async (days: number) =>
    await retainAll(
      { store, now: () => server.clock.now + days * dayMs },
      {
        onError: error => {
          throw error
        },
      },
    )
  await retain(9)
  expect(await requests()).toContainEqual({ customer_id: body.id, channel: 2 })
  await retain(11)
  expect(await requests()).toEqual([])
})

test('goes with its site', async () => {
  const { body: site } = await server.call('GET', '/v1/sites/shop')
  expect(site.key).toBe('shop')
  const ids = async () => [
    ...(await server.rows('select * from person')),
    ...(await server.rows('select * from survey_request')),
  ]
  await server.ask('POST', '/people', { email: 'last@b.example' })
  expect((await ids()).length).toBeGreaterThan(1)
  for (const table of ['response', 'impression']) await server.rows(`delete from ${table}`)
  const { siteId } = { siteId: (await server.app.deps.directories.get('shop')).site.id }
  expect(await server.app.deps.store.deleteSite(siteId)).toBe(true)
  expect(await ids()).toEqual([])
})
