import { afterEach, beforeEach, expect, test } from 'vitest'
import { invite } from '../src/domain/accounts/invitations.ts'
import { makePasswordReset } from '../src/domain/accounts/password-resets.ts'
import { createMailer, type MailServer } from '../src/outside/mail.ts'
import { type MailBox, openMailBox } from './support/mail-box.ts'
import { plainTextOf } from './support/mail-text.ts'
import { accept, openMember, openPersonsBrowser, type PersonsBrowser, password } from './support/people.ts'
import { openTestServer, type TestServer } from './support/test-server.ts'

const from = { name: 'Shop', address: 'surveys@shop.example' }
const publicUrl = 'https://feedback.shop.example'
const fresh = 'five other words are better'

let box: MailBox
let server: TestServer
let mailer: ReturnType<typeof createMailer>
let log: string[]
/** How the box answers to an address; it takes all when left out. */
let onRcptTo: ((address: string) => Error | null) | undefined

beforeEach(async () => {
  onRcptTo = undefined
  log = []
  box = await openMailBox({
    onRcptTo: ({ address }, _session, callback) => callback(onRcptTo?.(address) ?? null),
  })
  const there: MailServer = {
    ...{ host: '127.0.0.1', port: box.port, isSecure: false, needsTls: false, account: null },
  }
  mailer = createMailer(there, from, { connectMs: 10_000, silenceMs: 10_000, wholeMs: 20_000 })
  server = await openTestServer(undefined, {
    ...{ mail: mailer, publicUrl, logLevel: 'info', logStream: { write: line => void log.push(line) } },
  })
})
afterEach(async () => {
  await server.close()
  mailer.close()
  await box.close()
})

const posted = async () => {
  await server.app.deps.postman?.idle()
  return box.mails.map(({ to, raw }) => ({ to, text: plainTextOf(raw) }))
}
const tokenIn = (text: string | undefined, page: string) =>
  new RegExp(`https://feedback\\.shop\\.example/${page}#([\\w-]{32})\\s`).exec(text ?? '')?.[1] ?? ''

const request = async (email: string, browser: PersonsBrowser = openPersonsBrowser(server)) =>
  await browser.send('POST', '/v1/password-resets/request', { email })
const use = async (token: string, browser: PersonsBrowser = openPersonsBrowser(server)) =>
  (await browser.send('POST', '/v1/password-resets/use', { token, password: fresh })).status

test('mails an invitation beside its link, which lets in whoever it is for', async () => {
  const owner = await openMember(server, 'owner', 'owner@shop.example')
  const { body } = await owner.send('POST', '/v1/invitations', { email: 'ann@shop.example', role: 'editor' })
  expect(body).toMatchObject({ email: 'ann@shop.example', is_mailed: true })
  const [mail, ...others] = await posted()
  expect(others).toEqual([])
  expect(mail).toMatchObject({ to: ['ann@shop.example'] })
  expect(mail?.text).toContain('Owner invites you to Shop as editor.')
  const token = tokenIn(mail?.text, 'invitation')
  expect(token).toBe(body.token)
  const accepted = await accept(openPersonsBrowser(server), token, 'ann@shop.example')
  expect(accepted.body).toMatchObject({ sites: [{ key: 'shop', role: 'editor' }] })
})

test('writes to whoever has an account in their language, and names nobody where a key invites', async () => {
  const ann = await openMember(server, 'viewer', 'ann@shop.example')
  await ann.send('PATCH', '/v1/account', { language: 'de' })
  await server.call('POST', '/v1/invitations', { email: 'ann@shop.example', role: 'owner' })
  expect((await posted())[0]?.text).toContain('Sie können')
})

test('mails nothing for an invitation without an address', async () => {
  expect((await server.call('POST', '/v1/invitations', { role: 'viewer' })).body.is_mailed).toBe(false)
  expect(await posted()).toEqual([])
})

test('makes the link all the same when so many invitations were mailed that it mails no more', async () => {
  const inviting = async (email: string) => (await server.call('POST', '/v1/invitations', { email })).body
  const toOne = []
  for (let turn = 0; turn < 4; turn++) toOne.push((await inviting('ann@shop.example')).is_mailed)
  expect(toOne).toEqual([true, true, true, false])
  let mailed = 3
  while ((await inviting(`person-${mailed}@shop.example`)).is_mailed) mailed++
  expect(mailed).toBe(50)
  const last = await inviting('somebody@shop.example')
  expect(last).toMatchObject({ is_mailed: false, token: expect.stringMatching(/^[\w-]{32}$/) })
  server.clock.now += 120_000
  expect((await inviting('nobody@shop.example')).is_mailed).toBe(true)
  expect(await posted()).toHaveLength(51)
})

test('mails a link that sets a new password once, and ends the sessions before', async () => {
  const ann = await openMember(server, 'viewer', 'ann@shop.example')
  expect((await openPersonsBrowser(server).send('GET', '/v1/sign-in')).body).toEqual({ sends_mail: true })
  expect(await request('Ann@shop.example')).toMatchObject({
    status: 202,
    body: { email: 'ann@shop.example' },
  })
  const [mail, ...others] = await posted()
  expect(others).toEqual([])
  expect(mail?.to).toEqual(['ann@shop.example'])
  const token = tokenIn(mail?.text, 'password')
  expect([await use(token), await use(token)]).toEqual([200, 404])
  expect((await ann.send('GET', '/v1/account')).status).toBe(401)
  const login = { email: 'ann@shop.example', password: fresh }
  expect((await openPersonsBrowser(server).send('POST', '/v1/login', login)).status).toBe(200)
})

test('says the same and makes and mails nothing where nobody has the address', async () => {
  await openMember(server, 'viewer', 'ann@shop.example')
  const [known, unknown] = [await request('ann@shop.example'), await request('bob@shop.example')]
  expect({ ...unknown, body: { email: 'ann@shop.example' } }).toEqual(known)
  expect((await posted()).map(({ to }) => to)).toEqual([['ann@shop.example']])
  expect(await server.rows('select account_id from password_reset')).toHaveLength(1)
})

test('keeps one link for each account: a newer one ends that of before, whoever made it, and a day ends each', async () => {
  const ann = await openMember(server, 'viewer', 'ann@shop.example')
  const { id } = (await ann.send('GET', '/v1/account')).body
  const made = await makePasswordReset(server.app.deps, id)
  await request('ann@shop.example')
  await posted()
  await request('ann@shop.example')
  const [first, second] = (await posted()).map(({ text }) => tokenIn(text, 'password'))
  expect([await use(made.token), await use(first as string)]).toEqual([404, 404])
  const read = async (token: string) =>
    (await openPersonsBrowser(server).send('POST', '/v1/password-resets/read', { token })).status
  expect(await read(second as string)).toBe(200)
  server.clock.now += 86_400_000
  expect(await read(second as string)).toBe(404)
})

test('fills no letter box: three to one address, and then one in five minutes, whether or not anybody has it', async () => {
  await openMember(server, 'viewer', 'ann@shop.example')
  for (const email of ['ann@shop.example', 'nobody@shop.example']) {
    const statuses = []
    for (let turn = 0; turn < 4; turn++) statuses.push((await request(email)).status)
    expect(statuses).toEqual([202, 202, 202, 429])
  }
  server.clock.now += 300_000
  expect((await request('ann@shop.example')).status).toBe(202)
  const { length } = await posted()
  expect(length).toBeLessThanOrEqual(4)
  // Whoever has asked too often may still sign in.
  const login = { email: 'ann@shop.example', password }
  expect((await openPersonsBrowser(server).send('POST', '/v1/login', login)).status).toBe(200)
})

test('notes that a link was asked for wherever the account is known', async () => {
  const { token } = await invite(server.app.deps, null, { role: 'owner' })
  const { id } = (await accept(openPersonsBrowser(server), token, 'operator@shop.example')).body
  await request('operator@shop.example')
  await posted()
  expect(
    await server.rows("select actor, subject from audit where act = 'POST /v1/password-resets/request'"),
  ).toEqual(Array(2).fill({ actor: 'nobody', subject: id }))
})

test('says in the log what became of mails, without addresses and tokens', async () => {
  await openMember(server, 'viewer', 'ann@shop.example')
  onRcptTo = address =>
    address.startsWith('bob') ? Object.assign(new Error('no bob here'), { responseCode: 550 }) : null
  await request('ann@shop.example')
  const { body } = await server.call('POST', '/v1/invitations', { email: 'bob@shop.example' })
  expect(body.is_mailed).toBe(true)
  const [mail] = await posted()
  const lines = log.join('')
  expect(lines).toContain('A link for a new password was mailed.')
  expect(lines).toContain('An invitation was not mailed. The mail server failed at RCPT TO: 550.')
  for (const secret of ['ann@', 'bob@', 'no bob', body.token, tokenIn(mail?.text, 'password')])
    expect(lines).not.toContain(secret)
})

test('refuses to mail a link where there is no mail server, and where nobody has said where people find it', async () => {
  for (const options of [{ publicUrl }, { mail: mailer }]) {
    const without = await openTestServer(undefined, options)
    const browser = openPersonsBrowser(without)
    expect((await browser.send('GET', '/v1/sign-in')).body).toEqual({ sends_mail: false })
    expect(await request('ann@shop.example', browser)).toMatchObject({
      ...{ status: 409, body: { detail: expect.stringContaining('touchline reset-password') } },
    })
    const { body } = await without.call('POST', '/v1/invitations', { email: 'ann@shop.example' })
    expect(body.is_mailed).toBe(false)
    await without.close()
  }
  expect(await posted()).toEqual([])
})
