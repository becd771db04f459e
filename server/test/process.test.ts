import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { listen } from './support/live-reader.ts'
import { post, spawnServer, startServer } from './support/server-process.ts'
import { freshId, npsAnswer, npsDefinition } from './support/test-server.ts'

let folder: string
const running = new Set<ChildProcess>()
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'touchline-process-'))
})
afterEach(() => {
  for (const child of running) child.kill('SIGKILL')
  running.clear()
  rmSync(folder, { recursive: true })
})

const file = () => join(folder, 'test.db')
const start = async (environment: Record<string, string> = {}) => {
  const server = await startServer(file(), environment)
  running.add(server.child)
  return server
}

test('keeps an acknowledged answer through a kill without warning, and shows its key only once', async () => {
  const first = await start()
  const { installationKey } = first
  expect(installationKey).toBeDefined()
  const { secret_key: key } = await post(`${first.address}/v1/sites`, installationKey, {
    key: 'shop',
    name: 'Shop',
  })
  const touchpoint = { key: 'account', name: 'Account', stage: 'come-back', metric: 'nps' }
  await post(`${first.address}/v1/touchpoints`, key, touchpoint)
  const survey = { key: 'account-nps', name: 'NPS', status: 'live', definition: npsDefinition }
  await post(`${first.address}/v1/surveys`, key, survey)
  const id = freshId()
  expect(await post(`${first.address}/v1/answers`, undefined, npsAnswer({ id }))).toMatchObject({
    id,
    status: 'created',
  })
  first.child.kill('SIGKILL')
  await once(first.child, 'exit')

  const second = await start()
  expect(second.output.text).not.toContain('tls_')
  const reply = await fetch(`${second.address}/v1/trends`, { headers: { authorization: `Bearer ${key}` } })
  expect(await reply.json()).toMatchObject({ series: [{ total: { count: 1, score: 100 } }] })
})

test('prints the link by which the first owner comes in, at each start until somebody has', async () => {
  const first = await start()
  const link = await vi.waitFor(
    () => {
      const [found] = /http\S+\/invitation#\S+/.exec(first.output.text) ?? []
      expect(found).toBeDefined()
      return new URL(found as string)
    },
    { timeout: 10_000 },
  )
  expect(link.origin).toBe(first.address)
  expect((await fetch(link)).headers.get('content-type')).toContain('text/html')
  const owner = { email: 'owner@shop.example', name: 'Owner', password: 'four words are enough' }
  const token = link.hash.slice(1)
  const accepted = await fetch(`${first.address}/v1/invitations/accept`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-touchline-page': '1' },
    body: JSON.stringify({ token, ...owner }),
  })
  expect(await accepted.json()).toMatchObject({ is_operator: true, sites: [] })
  first.child.kill('SIGTERM')
  await once(first.child, 'exit')

  const second = await start()
  second.child.kill('SIGTERM')
  await once(second.child, 'exit')
  expect(second.output.text).not.toContain('invitation')
})

test('starts in production without any demo data', async () => {
  const { address, installationKey } = await start()
  const headers = { authorization: `Bearer ${installationKey}` }
  expect(await (await fetch(`${address}/v1/sites`, { headers })).json()).toEqual([])
  expect((await fetch(`${address}/demo/`)).status).toBe(404)
  expect((await fetch(`${address}/w/demo.js`)).status).toBe(404)
})

test.each(['SIGTERM', 'SIGINT'] as const)('stops at %s with exit code 0', async signal => {
  const { child } = await start()
  child.kill(signal)
  expect(await once(child, 'exit')).toEqual([0, null])
})

test.each([
  ['SIGTERM', 'SIGINT'],
  ['SIGINT', 'SIGINT'],
] as const)('%s and then %s ends at once, with exit code 1', async (first, second) => {
  const { child, address } = await start({ TOUCHLINE_DRAIN_SECONDS: '10' })
  const exit = once(child, 'exit')
  child.kill(first)
  await vi.waitFor(async () => expect((await fetch(`${address}/readyz`)).status).toBe(503), { timeout: 5000 })
  child.kill(second)
  expect(await exit).toEqual([1, null])
})

test('stops soon though browsers keep their connections open', async () => {
  const { child, address } = await start()
  const agent = new Agent({ keepAlive: true, maxSockets: 4 })
  const ask = () =>
    new Promise((resolve, reject) =>
      get(`${address}/openapi.json`, { agent }, reply => reply.resume().on('end', resolve)).on(
        'error',
        reject,
      ),
    )
  await Promise.all([ask(), ask(), ask(), ask()])
  const asking = Promise.allSettled([ask(), ask(), ask(), ask()])
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
  await asking
  agent.destroy()
})

test('ends live streams as soon as it is told to stop, though it serves on for a while', async () => {
  const { child, address, installationKey } = await start({ TOUCHLINE_DRAIN_SECONDS: '10' })
  const { secret_key: key = '' } = await post(`${address}/v1/sites`, installationKey, {
    key: 'shop',
    name: 'Shop',
  })
  const reader = await listen(address, key)
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  await reader.ended
  expect((await fetch(`${address}/readyz`)).status).toBe(503)
  await expect(listen(address, key)).rejects.toThrow(/^503 .*about to stop/)
  child.kill('SIGTERM')
  await exit
})

test.each([
  [{ PORT: 'eighty' }, 'Touchline cannot start: PORT is "eighty", but it must be a whole number'],
  [{ DATABASE_URL: 'file:/dev/null/x.db' }, 'Touchline cannot start: '],
  [
    { DATABASE_URL: `file:${import.meta.filename}` },
    'Touchline cannot start: the database file cannot be used',
  ],
])('says in one sentence why it cannot start (%o)', async (environment, sentence) => {
  const { child, output } = spawnServer(file(), environment)
  running.add(child)
  const [code] = await once(child, 'close')
  expect(code).toBe(1)
  expect(output.text).toContain(sentence)
  expect(output.text.trim().split('\n')).toHaveLength(1)
})

test('says which port is in use', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as { port: number }
  const { child, output } = spawnServer(file(), { PORT: String(port) })
  await once(child, 'close')
  expect(output.text).toBe(
    'Touchline cannot start: the port is in use; stop the other program, or choose another with PORT=8081.\n',
  )
  other.close()
})

test('says in one sentence when nobody answers at the address of the database', async () => {
  const { child, output } = spawnServer(file(), { DATABASE_URL: 'postgres://me:secret@127.0.0.1:1/none' })
  running.add(child)
  expect(await once(child, 'close')).toEqual([1, null])
  expect(output.text).toBe(
    'Touchline cannot start: nobody answers where DATABASE_URL points to; check it, and that the database is running.\n',
  )
})
