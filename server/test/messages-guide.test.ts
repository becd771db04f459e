import { readFileSync } from 'node:fs'
import { deliveryFaults } from '@touchline/shared/contract/delivery.ts'
import type { SMTPServerOptions } from 'smtp-server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createMailer } from '../src/outside/mail.ts'
import { type MailBox, openMailBox } from './support/mail-box.ts'
import { blocksOf, runCurl } from './support/run-curl.ts'
import { addPerson } from './support/telling.ts'
import { openTestServer, type TestServer } from './support/test-server.ts'

const guide = readFileSync(new URL('../../docs/messages.md', import.meta.url), 'utf8')
const [list, tryIt] = blocksOf(guide, 'sh') as [string, string]

let server: TestServer
let box: MailBox
let mailer: ReturnType<typeof createMailer>
let person: string
let onAuth: SMTPServerOptions['onAuth']
beforeEach(async () => {
  onAuth = (_auth, _session, callback) => callback(null, { user: 'me' })
  box = await openMailBox({ allowInsecureAuth: true, onAuth: (...asked) => onAuth?.(...asked) })
  const account = { user: 'me', password: 'secret' }
  const smtp = { host: '127.0.0.1', port: box.port, isSecure: false, needsTls: false, account }
  mailer = createMailer(
    smtp,
    { name: '', address: 'a@shop.example' },
    { connectMs: 10_000, silenceMs: 10_000, wholeMs: 20_000 },
  )
  server = await openTestServer(undefined, { mail: mailer })
  person = await addPerson(server, 'care@shop.example')
})
afterEach(async () => {
  await server.close()
  mailer.close()
  await box.close()
})

const run = async (command: string) =>
  await runCurl(server, command, { SITE_SECRET: server.key, RECIPIENT: person })

async function sendTest() {
  expect(await run(tryIt)).toMatchObject({ status: 202, body: { delivery: expect.any(String) } })
  await server.app.deps.dispatcher.settle()
  const { status, body } = await run(list)
  expect(status).toBe(200)
  return (body as { deliveries: { state: string; log: object[] }[] }).deliveries
}

test('has commands that try mail, and tell that it went well', async () => {
  expect(await sendTest()).toMatchObject([{ type: 'test', state: 'delivered', log: [{ status: 250 }] }])
  expect(box.mails.map(({ to }) => to)).toEqual([['care@shop.example']])
})

test('tells what is wrong as its table says', async () => {
  onAuth = (_auth, _session, callback) => callback(Object.assign(new Error('no'), { responseCode: 535 }))
  expect(await sendTest()).toMatchObject([{ state: 'given_up', log: [{ status: 535 }] }])
  await box.close()
  server.clock.now += 60_000
  const [newest] = await sendTest()
  expect(newest).toMatchObject({ log: [{ status: null, fault: 'refused' }] })
  const named = [...guide.matchAll(/^\| (`.*`) \|.*\|$/gm)].flatMap(([, names]) => names?.split(', ') ?? [])
  for (const name of ['`535`', '`refused`']) expect(named).toContain(name)
  for (const fault of ['refused', 'timeout', 'name', 'tls', 'broken']) expect(deliveryFaults).toContain(fault)
})
