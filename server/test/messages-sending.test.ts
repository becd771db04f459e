import type { AddressInfo } from 'node:net'
import { createServer, type Server, type Socket } from 'node:net'
import type { SMTPServerOptions } from 'smtp-server'
import { afterEach, expect, test } from 'vitest'
import { formatMail, type Mail } from '../src/domain/messages/mail.ts'
import { createSpeech } from '../src/domain/messages/speech.ts'
import { writeMessage } from '../src/domain/messages/write-message.ts'
import type { Mailer, MailLimits } from '../src/domain/telling/mailer.ts'
import { createMailer, type MailServer } from '../src/outside/mail.ts'
import { hostileTexts } from './support/hostile-texts.ts'
import { type MailBox, openMailBox } from './support/mail-box.ts'
import { digest, unhappyAnswer } from './support/message-facts.ts'

const from = { name: 'Demo shop', address: 'surveys@shop.example' }
const patience = { connectMs: 10_000, silenceMs: 10_000, wholeMs: 20_000 }
const speech = createSpeech('fa', { timeZone: 'Asia/Tehran', calendar: 'persian' })

const mailTo = (to: string, facts = unhappyAnswer as Parameters<typeof writeMessage>[0]): Mail =>
  formatMail(writeMessage(facts, speech), {
    to,
    key: 'k',
    domain: 'shop.example',
    unsubscribeUrl: 'https://shop.example/u',
  })

const serverOn = (port: number, more: Partial<MailServer> = {}): MailServer => ({
  ...{ host: '127.0.0.1', port, isSecure: false, needsTls: false, account: null },
  ...more,
})

let box: MailBox | undefined
let mailer: Mailer | undefined
let silent: Server | undefined
const sockets: Socket[] = []
afterEach(async () => {
  mailer?.close()
  await box?.close()
  for (const socket of sockets.splice(0)) socket.destroy()
  await new Promise<void>(done => (silent ? silent.close(() => done()) : done()))
  box = mailer = silent = undefined
})

async function open(options: SMTPServerOptions = {}, more: Partial<MailServer> = {}): Promise<Mailer> {
  box = await openMailBox(options)
  mailer = createMailer(serverOn(box.port, more), from, patience)
  return mailer
}
const refusal = (code: number) =>
  Object.assign(new Error('secret@shop.example is not here'), { responseCode: code })

test('hands a mail to a server as it was written', async () => {
  expect(await (await open()).send(mailTo('team@shop.example', digest))).toEqual({ outcome: 'sent' })
  const [mail] = box?.mails ?? []
  expect(mail).toMatchObject({ from: 'surveys@shop.example', to: ['team@shop.example'] })
  expect(mail?.headers).toMatchObject({
    from: 'Demo shop <surveys@shop.example>',
    to: 'team@shop.example',
    'message-id': mailTo('team@shop.example', digest).messageId,
    'auto-submitted': 'auto-generated',
    'list-unsubscribe': '<https://shop.example/u>',
    'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
    'content-type': expect.stringContaining('multipart/alternative'),
    'mime-version': '1.0',
  })
  expect(mail?.headers.subject).toMatch(/^=\?UTF-8\?/)
})

test('sends many over few connections', async () => {
  const { send } = await open()
  const outcomes = await Promise.all(
    Array.from({ length: 12 }, (_, index) => send(mailTo(`a${index}@shop.example`))),
  )
  expect(outcomes).toEqual(Array(12).fill({ outcome: 'sent' }))
  expect(box?.mails).toHaveLength(12)
  expect(box?.connections()).toBeLessThanOrEqual(3)
})

/** A server that keeps each mail, and says that it has only when it is told to. */
async function openSlow(wholeMs: number) {
  const asked: (() => void)[] = []
  let wait = (_count: number) => {}
  const opened = await openMailBox({
    onData: (stream, _session, callback) =>
      void stream.resume().on('end', () => wait(asked.push(() => callback()))),
  })
  box = opened
  mailer = createMailer(serverOn(opened.port), from, { ...patience, silenceMs: 20_000, wholeMs })
  const hasAsked = async (count: number) =>
    await new Promise<void>(resolve => {
      wait = number => void (number >= count && resolve())
      wait(asked.length)
    })
  return { mailer, asked, hasAsked }
}

test('hands over as many as there are connections, and nothing that nobody waits for any more', async () => {
  const slow = await openSlow(20_000)
  const patient = { turnMs: 20_000, signal: new AbortController().signal }
  const [hasty, stop] = [{ ...patient, turnMs: 1 }, new AbortController()]
  const send = (limits?: MailLimits) => slow.mailer.send(mailTo('team@shop.example'), limits)
  const handedOver = [send(), send(hasty), send({ ...patient, signal: stop.signal })]
  const dropped = [send(hasty), send({ ...patient, signal: stop.signal })]
  const last = send(patient)
  await slow.hasAsked(3)
  expect((await dropped[0])?.outcome).toBe('unsent')
  stop.abort()
  expect((await dropped[1])?.outcome).toBe('unsent')
  expect(await handedOver[2]).toMatchObject({ outcome: 'failed', told: 'timeout' })
  await slow.hasAsked(4)
  for (const take of slow.asked) take()
  expect(await Promise.all([...handedOver.slice(0, 2), last])).toEqual(Array(3).fill({ outcome: 'sent' }))
  expect(slow.asked).toHaveLength(4)
  const waiting = Array.from({ length: 4 }, () => send())
  await slow.hasAsked(7)
  slow.mailer.close()
  expect(await waiting[3]).toMatchObject({ outcome: 'unsent' })
  expect((await Promise.all(waiting)).map(({ outcome }) => outcome)).not.toContain('sent')
})

test('gives a mail up that takes too long, however long others have waited for it', async () => {
  const slow = await openSlow(2000)
  const outcomes = Array.from({ length: 4 }, () => slow.mailer.send(mailTo('team@shop.example')))
  await slow.hasAsked(4)
  slow.asked[3]?.()
  const late = { outcome: 'failed', told: 'timeout' }
  expect(await Promise.all(outcomes)).toMatchObject([late, late, late, { outcome: 'sent' }])
})

test('lets no text begin another header or another mail', async () => {
  const { send } = await open()
  const names = (headers: Record<string, string>) => Object.keys(headers).sort()
  await send(mailTo('team@shop.example'))
  for (const text of hostileTexts.filter(text => text.length < 200)) {
    const facts = { ...unhappyAnswer, site: text, touchpoint: text, comment: text, survey: text }
    expect(await send(mailTo('team@shop.example', facts))).toEqual({ outcome: 'sent' })
  }
  const [first, ...others] = box?.mails ?? []
  expect(others).toHaveLength(hostileTexts.filter(text => text.length < 200).length)
  for (const mail of others) {
    expect(names(mail.headers)).toEqual(names(first?.headers ?? {}))
    expect(mail.headers.to).toBe('team@shop.example')
    expect(mail.to).toEqual(['team@shop.example'])
  }
})

test.each(['team@shop.example\r\nBcc: x@y.example', 'a@b.example, c@d.example', 'nobody', ''])(
  'refuses %j before it comes to a server',
  async to => {
    const { send } = await open()
    expect(await send({ ...mailTo('a@b.example'), to })).toMatchObject({ outcome: 'refused' })
    expect(box?.connections()).toBe(0)
  },
)

test.each([
  [550, 'refused'],
  [553, 'refused'],
  [450, 'failed'],
  [421, 'failed'],
])('tells by %i to an address that it was %s', async (code, outcome) => {
  const { send } = await open({ onRcptTo: (_address, _session, callback) => callback(refusal(code)) })
  const told = await send(mailTo('team@shop.example'))
  expect(told).toMatchObject({ outcome, reason: expect.stringContaining(`${code}`) })
  expect(JSON.stringify(told)).not.toContain('shop.example')
})

test.each([
  [550, '5.1.1 nobody of this name', true],
  [550, '5.2.1 closed', true],
  [550, 'no', false],
  [550, '5.7.1 not from here', false],
  [554, '5.1.8 not from you', false],
])('takes %i %s for an address that nobody has: %s', async (code, text, isGone) => {
  const refused = Object.assign(new Error(text), { responseCode: code })
  const { send } = await open({ onRcptTo: (_address, _session, callback) => callback(refused) })
  expect(await send(mailTo('team@shop.example'))).toMatchObject({ outcome: 'refused', told: code, isGone })
})

test('takes a mail that is too large for refused, and a server that is full for busy', async () => {
  const { send } = await open({
    onData: (stream, _session, callback) => void stream.resume().on('end', () => callback(refusal(552))),
  })
  expect(await send(mailTo('team@shop.example'))).toMatchObject({ outcome: 'refused' })
  mailer?.close()
  await box?.close()
  const busy = await open({
    onData: (stream, _session, callback) => void stream.resume().on('end', () => callback(refusal(452))),
  })
  expect(await busy.send(mailTo('team@shop.example'))).toEqual({
    outcome: 'failed',
    reason: 'The mail server failed at DATA: 452.',
    told: 452,
  })
})

test('blames no mail for what is wrong with our own settings', async () => {
  const account = { user: 'me', password: 'a wrong secret' }
  const { send } = await open({ onAuth: (_auth, _session, callback) => callback(refusal(535)) }, { account })
  const told = await send(mailTo('team@shop.example'))
  expect(told).toMatchObject({ outcome: 'failed', reason: expect.stringMatching(/AUTH.*535/) })
  expect(JSON.stringify(told)).not.toMatch(/secret|me@/)
  mailer?.close()
  await box?.close()
  const stranger = await open({ onMailFrom: (_address, _session, callback) => callback(refusal(550)) })
  expect(await stranger.send(mailTo('team@shop.example'))).toMatchObject({ outcome: 'failed' })
})

test('signs in, but not without TLS where the way is long', async () => {
  const account = { user: 'me', password: 'a secret: @/#' }
  const signedIn: SMTPServerOptions = {
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, callback) =>
      callback(username === 'me' && password === 'a secret: @/#' ? null : refusal(535), { user: username }),
  }
  const near = await open(signedIn, { account })
  expect(await near.send(mailTo('team@shop.example'))).toEqual({ outcome: 'sent' })
  expect(box?.mails[0]?.user).toBe('me')
  mailer?.close()
  await box?.close()
  const far = await open(signedIn, { account, needsTls: true })
  expect(await far.send(mailTo('team@shop.example'))).toMatchObject({ outcome: 'failed' })
  expect(box?.mails).toEqual([])
})

test('gives up on a server that is not there, and on one that says nothing', async () => {
  const nobody = await open()
  await box?.close()
  expect(await nobody.send(mailTo('team@shop.example'))).toMatchObject({ outcome: 'failed' })
  silent = createServer(socket => void sockets.push(socket))
  await new Promise<void>(done => silent?.listen(0, '127.0.0.1', done))
  mailer = createMailer(serverOn((silent.address() as AddressInfo).port), from, {
    ...patience,
    silenceMs: 300,
  })
  expect(await mailer.send(mailTo('team@shop.example'))).toMatchObject({
    outcome: 'failed',
    reason: expect.stringContaining('ETIMEDOUT'),
  })
})
