import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { roles } from '@touchline/shared/roles.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mailSink } from '../fuzz/mail-sink.ts'
import { accept, openMember, openPersonsBrowser, password } from './support/people.ts'
import { blocksOf, runCurl } from './support/run-curl.ts'
import { openTestServer, type TestServer } from './support/test-server.ts'

const guide = readFileSync(new URL('../../docs/accounts.md', import.meta.url), 'utf8')
const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url))
const [inviteFirst, inviteEditor, inviteByApi, removeAccount, requestReset, resetPassword] = blocksOf(
  guide,
  'sh',
) as [string, string, string, string, string, string]

let server: TestServer
beforeAll(async () => {
  server = await openTestServer(undefined, { mail: mailSink, publicUrl: 'https://feedback.shop.example' })
})
afterAll(async () => await server.close())

/** Runs a command of the guide on the file of the server. */
function run(command: string) {
  const words = command.trim().replace('npm run touchline -- ', '').split(' ')
  const env = { ...process.env, DATABASE_URL: server.databaseUrl }
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], { env, encoding: 'utf8' })
  return { status, out: stdout.trim(), err: stderr }
}

test('lets the first operator and an editor in by what the commands print', async () => {
  const token = run(inviteFirst).out.replace('/invitation#', '')
  expect((await accept(openPersonsBrowser(server), token)).body).toMatchObject({ is_operator: true })
  const second = run(inviteEditor).out.replace('/invitation#', '')
  expect((await accept(openPersonsBrowser(server), second, 'ed@shop.example')).body).toMatchObject({
    ...{ is_operator: false, sites: [{ key: 'shop', role: 'editor' }] },
  })
})

test('invites by the API', async () => {
  const reply = await runCurl(server, inviteByApi, { SITE_SECRET: server.key })
  expect(reply).toMatchObject({
    status: 201,
    body: { email: 'ann@shop.example', role: 'editor', is_mailed: true },
  })
})

test('has a link mailed, and says nothing of whether there is an account', async () => {
  const reply = await runCurl(server, requestReset, {})
  expect(reply).toMatchObject({ status: 202, body: { email: 'ann@shop.example' } })
})

test('prints a link for a forgotten password, and says when there is no such account', async () => {
  expect(run(resetPassword)).toMatchObject({ status: 1, err: expect.stringContaining('no account') })
  await openMember(server, 'viewer', 'ann@shop.example')
  const { out } = run(resetPassword)
  expect(out).toMatch(/^\/password#[\w-]{32}$/)
  const used = { token: out.replace('/password#', ''), password: 'five other words are better' }
  expect((await openPersonsBrowser(server).send('POST', '/v1/password-resets/use', used)).status).toBe(200)
  const login = { email: 'ann@shop.example', password }
  expect((await openPersonsBrowser(server).send('POST', '/v1/login', login)).status).toBe(401)
})

test('removes an account, and says why the last operator stays', async () => {
  const browser = await openMember(server, 'viewer', 'bob@shop.example')
  expect(run(removeAccount)).toMatchObject({ status: 0, out: expect.stringContaining('bob@shop.example') })
  expect((await browser.send('GET', '/v1/account')).status).toBe(401)
  const { acts } = (await server.call('GET', '/v1/audit?limit=1')).body
  expect(acts).toMatchObject([{ actor: 'command line', act: 'touchline remove-account' }])
  const last = run(removeAccount.replace('bob@', 'owner@'))
  expect(last).toMatchObject({ status: 1, err: expect.stringContaining('touchline invite') })
})

test('tells every role', () => {
  for (const role of roles) expect(guide).toContain(`| ${role} |`)
})
