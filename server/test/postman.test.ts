import { afterEach, expect, test } from 'vitest'
import type { Mail } from '../src/domain/messages/mail.ts'
import { createPostman, type Letter } from '../src/domain/telling/postman.ts'
import { createMailer } from '../src/outside/mail.ts'
import { type MailBox, openMailBox } from './support/mail-box.ts'

let box: MailBox
let mailer: ReturnType<typeof createMailer>
afterEach(async () => {
  mailer.close()
  await box.close()
})

/** A postman whose pauses end when the test says so, and a box that answers as it says. */
async function open(answer: (tried: number) => number | undefined) {
  let tried = 0
  box = await openMailBox({
    onRcptTo: (_address, _session, callback) => {
      const responseCode = answer(tried++)
      callback(responseCode === undefined ? null : Object.assign(new Error('no'), { responseCode }))
    },
  })
  const there = { host: '127.0.0.1', port: box.port, isSecure: false, needsTls: false, account: null }
  const from = { name: 'Shop', address: 'surveys@shop.example' }
  mailer = createMailer(there, from, { connectMs: 10_000, silenceMs: 10_000, wholeMs: 20_000 })
  const pauses: number[] = []
  const waiting: (() => void)[] = []
  const log: string[] = []
  const postman = createPostman({
    mailer,
    pause: (ms, signal) =>
      new Promise(resolve => {
        pauses.push(ms)
        signal.addEventListener('abort', () => resolve())
        waiting.push(resolve)
      }),
    log: { info: line => void log.push(line), warn: (_, line) => void log.push(line) },
  })
  const goOn = async () => {
    await expect.poll(() => waiting.length, { interval: 2 }).toBe(1)
    waiting.pop()?.()
  }
  return { postman, pauses, log, goOn, tried: () => tried, isWaiting: () => waiting.length > 0 }
}

const letterOf = (messageId: string, write?: Letter['write']): Letter => ({
  ...{ about: 'ann', name: 'A mail' },
  write: write ?? (async () => mailOf(messageId)),
})
const mailOf = (messageId: string): Mail => ({
  ...{ to: 'ann@shop.example', subject: 'Hello', text: 'Hello', html: '<p>Hello', messageId, headers: {} },
})

test('tries again until the server takes a mail, always with the same one', async () => {
  const { postman, pauses, log, goOn } = await open(tried => (tried < 2 ? 451 : undefined))
  let written = 0
  postman.take(letterOf('', async () => mailOf(`<${written++}@shop.example>`)))
  await goOn()
  await goOn()
  await postman.idle()
  expect(box.mails.map(({ headers }) => headers['message-id'])).toEqual(['<0@shop.example>'])
  expect([pauses, log]).toEqual([[5000, 30_000], ['A mail was mailed.']])
})

test('writes again what could not be written', async () => {
  const { postman, goOn } = await open(() => undefined)
  let tries = 0
  const write = async () => {
    if (tries++ === 0) throw new Error('the database is away')
    return mailOf('<1@shop.example>')
  }
  postman.take(letterOf('', write))
  await goOn()
  await postman.idle()
  expect(box.mails).toHaveLength(1)
})

test('gives up within minutes, and at once where trying again changes nothing', async () => {
  const { postman, pauses, log, goOn, tried } = await open(tried => (tried < 5 ? 451 : 550))
  postman.take(letterOf('<1@shop.example>'))
  for (let turn = 0; turn < 4; turn++) await goOn()
  await postman.idle()
  expect(pauses.reduce((sum, ms) => sum + ms)).toBeLessThan(600_000)
  expect([log.length, tried()]).toEqual([1, 5])
  postman.take(letterOf('<2@shop.example>'))
  await postman.idle()
  expect([log.length, tried(), box.mails.length]).toEqual([2, 6, 0])
})

test('lets a newer mail about the same take the place of one that waits', async () => {
  const { postman, isWaiting } = await open(tried => (tried === 0 ? 451 : undefined))
  postman.take(letterOf('<old@shop.example>'))
  await expect.poll(isWaiting, { interval: 2 }).toBe(true)
  postman.take(letterOf('<new@shop.example>'))
  await postman.idle()
  expect(box.mails.map(({ headers }) => headers['message-id'])).toEqual(['<new@shop.example>'])
})

test('ends with what waits for its next try, and takes nothing more', async () => {
  const { postman, log, isWaiting } = await open(() => 451)
  expect(postman.take(letterOf('<1@shop.example>'))).toBe(true)
  await expect.poll(isWaiting, { interval: 2 }).toBe(true)
  await postman.end()
  expect(postman.take(letterOf('<2@shop.example>'))).toBe(false)
  await postman.idle()
  expect(log).toEqual([expect.stringContaining('A mail was not mailed.')])
})
