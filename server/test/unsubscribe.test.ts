import { eventTypes } from '@touchline/shared/event-types.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { unsubscribeUrl } from '../src/domain/telling/unsubscribe.ts'
import { openMember, openPersonsBrowser, password } from './support/people.ts'
import { addPerson, addRule, readRecipient, setRecipient } from './support/telling.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
let person: string
beforeEach(async () => {
  server = await openTestServer()
  person = await addPerson(server, 'care@shop.example', { digest_at: server.clock.now })
})
afterEach(async () => await server.close())

async function linkTo(subscription: 'messages' | 'digest'): Promise<string> {
  const row = await readRecipient(server, person)
  return unsubscribeUrl('', row, subscription) as string
}
const open = async (url: string, headers = {}) => await server.app.inject({ method: 'GET', url, headers })
const press = async (
  url: string,
  payload = 'List-Unsubscribe=One-Click',
  type = 'application/x-www-form-urlencoded',
) => await server.app.inject({ method: 'POST', url, payload, headers: { 'content-type': type } })

test('asks first, for mail scanners follow links', async () => {
  const page = await open(await linkTo('messages'))
  expect(page.statusCode).toBe(200)
  expect(page.body).toContain('<h1>Do you want no more messages from Shop?</h1>')
  expect(page.body.match(/<button>[^<]*<\/button>/g)).toEqual(['<button>Unsubscribe</button>'])
  expect(page.body).not.toMatch(/<script|src=|href=|care@/)
  expect(page.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'content-security-policy': expect.stringMatching(
      /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    ),
  })
  expect(await readRecipient(server, person)).toMatchObject({ disabled_at: null })
})

test.each([
  ['List-Unsubscribe=One-Click', 'application/x-www-form-urlencoded'],
  [
    '--x\r\ncontent-disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--',
    'multipart/form-data; boundary=x',
  ],
  ['', 'application/x-www-form-urlencoded'],
])('ends messages by one press, sent as %j', async (payload, type) => {
  const link = await linkTo('messages')
  const page = await press(link, payload, type)
  expect([page.statusCode, page.body]).toEqual([
    200,
    expect.stringContaining('<h1>You get no more messages from Shop.</h1>'),
  ])
  const ended = await readRecipient(server, person)
  expect(ended).toMatchObject({ disabled_because: 'unsubscribed', disabled_at: server.clock.now })
  server.clock.now += 1000
  expect((await press(link)).statusCode).toBe(200)
  expect(await readRecipient(server, person)).toEqual(ended)
})

test('lets nobody but themselves switch on again whoever has unsubscribed, also from what was off before', async () => {
  await setRecipient(server, person, { disabled_because: 'asked', disabled_at: server.clock.now })
  await press(await linkTo('messages'))
  const change = { is_active: true }
  const refused = await server.call('PATCH', `/v1/recipients/${person}`, change)
  expect([refused.status, refused.body.errors]).toMatchObject([403, [{ field: 'is_active' }]])
  const editor = await openMember(server, 'editor', 'editor@shop.example')
  expect((await editor.send('PATCH', `/v1/recipients/${person}?site=shop`, change)).status).toBe(403)
  const own = openPersonsBrowser(server)
  await own.send('POST', '/v1/login', { email: 'care@shop.example', password })
  const set = async (is_active: boolean) =>
    (await own.send('PATCH', `/v1/recipients/${person}?site=shop`, { is_active })).body
  expect(await set(true)).toMatchObject({ is_active: true, disabled_because: null })
  expect(await set(false)).toMatchObject({ is_active: false, disabled_because: 'unsubscribed' })
})

test('drops what waits for whoever unsubscribes', async () => {
  await addRule(server, { event: 'response.created', tell: [person] })
  await addNpsSurvey(server)
  await server.answer(npsAnswer({ id: freshId(), answers: { recommend: 9, why: 'All is well.' } }))
  await server.rows('update destination set rests_until = 9000000000000')
  await server.app.deps.dispatcher.settle()
  const states = async () =>
    (await server.rows<{ state: number }>('select state from delivery')).map(row => row.state)
  expect(await states()).toEqual([0])
  await press(await linkTo('digest'))
  expect(await states()).toEqual([0])
  await server.rows(`update delivery set event = ${eventTypes.indexOf('digest')}`)
  await press(await linkTo('digest'))
  expect(await states()).toEqual([3])
  await server.rows(`update delivery set state = 0, event = 0`)
  await press(await linkTo('messages'))
  expect(await states()).toEqual([3])
})

test('ends digests alone, where they are meant', async () => {
  expect((await press(await linkTo('digest'))).body).toContain('no more weekly digests')
  expect(await readRecipient(server, person)).toMatchObject({ digest_at: null, disabled_at: null })
})

test('sends a digest again to whoever has ended it only when they want it themselves', async () => {
  const path = `/v1/recipients/${person}`
  expect((await server.call('PATCH', path, { digest: false })).body.digest_unsubscribed).toBe(false)
  expect((await server.call('PATCH', path, { digest: true })).body.digest).toBe(true)
  await press(await linkTo('digest'))
  const refused = await server.call('PATCH', path, { digest: true })
  expect([refused.status, refused.body.errors]).toMatchObject([403, [{ field: 'digest' }]])
  const kept = await server.call('PATCH', path, { digest: false, bundle_minutes: 9 })
  expect(kept.body).toMatchObject({ digest: false, digest_unsubscribed: true, bundle_minutes: 9 })
  const own = openPersonsBrowser(server)
  await own.send('POST', '/v1/login', { email: 'care@shop.example', password })
  const set = async (digest: boolean) => (await own.send('PATCH', `${path}?site=shop`, { digest })).body
  expect(await set(true)).toMatchObject({ digest: true, digest_unsubscribed: false })
  expect(await set(false)).toMatchObject({ digest: false, digest_unsubscribed: true })
})

test('speaks the language of whoever is told', async () => {
  await setRecipient(server, person, { language: 'fa' })
  const { body } = await open(await linkTo('digest'))
  expect(body).toContain('<html lang="fa" dir="rtl">')
  await setRecipient(server, person, { language: null })
  await server.rows(`update account set language = 'cs' where id = '${person}'`)
  expect((await open(await linkTo('digest'))).body).toContain('Nechcete už týdenní souhrn z webu Shop?')
})

test('shows a site by its name and nothing more, whatever that is', async () => {
  await server.call('PATCH', '/v1/sites/shop', { name: '</h1><script>alert(1)</script>' })
  server.clock.now += 60_000
  const { body } = await open(await linkTo('messages'))
  expect(body).not.toContain('<script')
  expect(body).toContain('&lt;script&gt;')
})

test('meets a link that belongs to nobody with a friendly page, in the language that is wanted', async () => {
  const [link, other] = [await linkTo('messages'), '0'.repeat(32)]
  const token = (await readRecipient(server, person)).token as string
  for (const unknown of [
    link.replace(token, other),
    link.replace(person, 'nobody'),
    link.replace(/\/\d+\./, '/999.'),
    '/unsubscribe/x/messages',
    `/unsubscribe/${'9'.repeat(90)}/digest`,
  ]) {
    const page = await open(unknown, { 'accept-language': 'de-AT,de;q=0.9' })
    expect([unknown, page.statusCode, page.body]).toEqual([
      unknown,
      404,
      expect.stringContaining('<h1>Dieser Link gilt nicht mehr</h1>'),
    ])
    expect((await press(unknown)).statusCode).toBe(404)
  }
  expect(await readRecipient(server, person)).toMatchObject({ disabled_at: null })
})

test('lets nobody try many links', async () => {
  const slow = { perSecond: 1, burst: 3 }
  const limited = await openTestServer(undefined, {
    rates: { site: slow, address: slow, showing: slow, key: slow },
  })
  const statuses = []
  for (let count = 0; count < 5; count++)
    statuses.push((await limited.app.inject({ url: '/unsubscribe/x/messages' })).statusCode)
  expect(statuses).toEqual([404, 404, 404, 429, 429])
  await limited.close()
})
