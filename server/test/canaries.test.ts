import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, expect, test, vi } from 'vitest'
import { makeApiKey } from '../src/domain/api-keys.ts'
import { prepareSite } from '../torture/kill-rounds.ts'
import { post, startServer } from './support/server-process.ts'
import { freshId, npsAnswer } from './support/test-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'touchline-canaries-'))
let child: ChildProcess | undefined
afterEach(async () => {
  child?.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

let made = 0
/** A word that is nowhere but where it was put. */
const canary = () => `canary${String(++made).padStart(3, '0')}x`

/** An answer that carries a canary wherever one can be put. */
const loaded = () => ({
  ...npsAnswer({ id: freshId() }),
  answers: { recommend: 3, why: canary() },
  page: `https://shop.example/${canary()}?secret=${canary()}#${canary()}`,
  touchpoint: canary(),
  trap: canary(),
  customer: {
    id: canary(),
    email: `${canary()}@shop.example`,
    token: `${canary()}.${canary()}.${canary()}`,
    traits: { [canary()]: canary(), deep: { [canary()]: canary() } },
  },
})

const send = (address: string, path: string, body: string, headers: Record<string, string> = {}) =>
  fetch(`${address}${path}`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'text/plain',
      'user-agent': canary(),
      'x-forwarded-for': '203.0.113.77',
      cookie: `session=${canary()}`,
      referer: `https://shop.example/${canary()}`,
      traceparent: `00-${canary()}-1-01`,
      ...headers,
    },
  })

test('has no secret and nothing personal in its logs and measurements, whatever goes wrong', {
  timeout: 90_000,
}, async () => {
  const file = join(folder, 'canaries.db')
  await prepareSite(file)
  const ownSecret = `${canary()}${'s'.repeat(32)}`
  const server = await startServer(file, {
    TOUCHLINE_LOG_LEVEL: 'trace',
    TOUCHLINE_TRUST_PROXY: '127.0.0.1',
    TOUCHLINE_SECRET: ownSecret,
  })
  child = server.child
  const { address, output } = server
  const answer = loaded()
  await send(address, '/v1/answers', JSON.stringify(answer))
  await send(address, '/v1/answers', JSON.stringify({ ...answer, answers: { recommend: canary() } }))
  await send(address, '/v1/answers', JSON.stringify({ ...answer, [canary()]: canary(), version: canary() }))
  await send(address, '/v1/answers', `{"broken": "${canary()}`)
  await send(address, '/v1/answers', JSON.stringify({ ...answer, site: canary() }))
  await send(address, `/${canary()}?key=${canary()}`, '{}')
  await send(address, '/v1/answers', canary(), { 'content-type': `text/${canary()}` })
  await send(address, '/v1/answers', JSON.stringify(answer), { origin: `https://${canary()}.example` })
  await send(address, '/v1/sites', '{}', { authorization: `Bearer tls_${canary()}` })
  await post(`${address}/v1/losses`, undefined, { site: 'shop', answers: 7, note: canary() })

  const person = {
    ...{ email: `${canary()}@shop.example`, name: canary(), password: `${canary()} ${canary()}` },
  }
  const json = { 'content-type': 'application/json' }
  const sendJson = (path: string, body: object, headers = {}) =>
    send(address, path, JSON.stringify(body), { ...json, ...headers })
  await sendJson('/v1/login', { email: person.email, password: person.password })
  await sendJson('/v1/login', { email: canary(), password: { [canary()]: canary() } })
  await sendJson('/v1/invitations/accept', { ...person, token: canary() })
  await sendJson('/v1/invitations/read', { token: canary(), [canary()]: canary() })
  await sendJson('/v1/password-resets/use', { token: canary(), password: person.password })
  const [link] = /\/invitation#([\w-]+)/.exec(output.text)?.slice(1) ?? []
  const came = await sendJson('/v1/invitations/accept', { ...person, token: link })
  expect(came.status).toBe(200)
  const cookie = `${came.headers.get('set-cookie')}`.split(';', 1)[0] as string
  const own = { cookie, 'x-touchline-page': '1' }
  const invited = { email: `${canary()}@shop.example` }
  expect((await sendJson('/v1/invitations?site=shop', invited, own)).status).toBe(201)

  const db = new Database(file)
  const { secret, row } = makeApiKey('prometheus', 'read', 0)
  db.prepare(
    'insert into api_key (prefix, hash, scope, name, created_at) values (@prefix, @hash, @scope, @name, @created_at)',
  ).run(row)
  const known = db.prepare('select definition from survey_version').get() as { definition: string }
  // A definition that cannot be read makes JavaScript quote it in its message.
  db.prepare('update survey_version set definition = ?').run(`{"${canary()}": ${canary()}`)
  await vi.waitFor(
    async () => {
      const { status } = await send(address, '/v1/answers', JSON.stringify(loaded()))
      expect(status).toBe(500)
    },
    { timeout: 15_000 },
  )
  db.prepare('update survey_version set definition = ?').run(known.definition)
  await vi.waitFor(
    async () => {
      const { status } = await send(address, '/v1/answers', JSON.stringify(loaded()))
      expect(status).toBe(202)
    },
    { timeout: 15_000 },
  )
  const metrics = await fetch(`${address}/metrics`, { headers: { authorization: `Bearer ${secret}` } })
  const measurements = await metrics.text()
  expect(measurements).toContain('touchline_answers_received_total')
  expect(measurements).not.toMatch(/canary\d/i)

  // A table that is away makes the database complain of the statement.
  db.exec('alter table outbox rename to elsewhere')
  const failing = loaded()
  const { status } = await send(address, '/v1/answers', JSON.stringify(failing))
  expect(status).toBe(500)
  db.close()
  server.child.kill('SIGTERM')
  await once(server.child, 'close')

  expect(made).toBeGreaterThan(50)
  expect(output.text).toContain('A browser dropped answers')
  expect(output.text.match(/a request failed/g)?.length).toBeGreaterThan(1)
  expect(output.text).toContain('no such table')
  expect(output.text).not.toMatch(/canary\d/i)
  expect(output.text).not.toContain('203.0.113')
  expect(output.text).not.toContain(cookie.split('=')[1])
  expect(output.text).not.toContain(secret)
})
