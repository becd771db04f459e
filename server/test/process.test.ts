import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { freshId, npsAnswer, npsDefinition } from './support/test-server.ts'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
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

function spawnServer(environment: Record<string, string> = {}) {
  const defaults = { PORT: '0', DATABASE_URL: `file:${join(folder, 'test.db')}`, TOUCHLINE_LOG_LEVEL: 'warn' }
  const child = spawn(process.execPath, [main], { env: { ...process.env, ...defaults, ...environment } })
  running.add(child)
  const output = { text: '' }
  const hear = (chunk: Buffer) => {
    output.text += chunk
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  return { child, output }
}

/** A server that listens, with all that it has printed until its first line was whole. */
async function startServer() {
  const { child, output } = spawnServer()
  while (!/\/docs\n/.test(output.text))
    await Promise.race([once(child.stdout, 'data'), refuseExit(child, output)])
  return { child, address: addressIn(output.text), printed: output }
}

const addressIn = (text: string) => /http:\/\/\S+/.exec(text)?.[0] as string

async function refuseExit(child: ChildProcess, output: { text: string }): Promise<never> {
  await once(child, 'exit')
  throw new Error(`the server has ended: ${output.text}`)
}

const post = async (url: string, key: string | undefined, body: unknown) => {
  const headers = { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) }
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).json() as Promise<
    Record<string, string>
  >
}

test('keeps an acknowledged answer through a kill without warning, and shows its key only once', async () => {
  const first = await startServer()
  const installationKey = /tls_\S{40}/.exec(first.printed.text)?.[0]
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

  const second = await startServer()
  expect(second.printed.text).not.toContain('tls_')
  const reply = await fetch(`${second.address}/v1/trends`, { headers: { authorization: `Bearer ${key}` } })
  expect(await reply.json()).toMatchObject({ series: [{ total: { count: 1, score: 100 } }] })
})

test('starts in production without any demo data', async () => {
  const { address, printed } = await startServer()
  const headers = { authorization: `Bearer ${/tls_\S{40}/.exec(printed.text)?.[0]}` }
  expect(await (await fetch(`${address}/v1/sites`, { headers })).json()).toEqual([])
  expect((await fetch(`${address}/demo/`)).status).toBe(404)
  expect((await fetch(`${address}/w/demo.js`)).status).toBe(404)
})

test.each(['SIGTERM', 'SIGINT'] as const)('stops at %s with exit code 0', async signal => {
  const { child } = await startServer()
  child.kill(signal)
  expect(await once(child, 'exit')).toEqual([0, null])
})

test('stops soon though browsers keep their connections open', async () => {
  const { child, address } = await startServer()
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

test.each([
  [{ PORT: 'eighty' }, 'Touchline cannot start: PORT is "eighty", but it must be a whole number'],
  [{ DATABASE_URL: 'file:/dev/null/x.db' }, 'Touchline cannot start: '],
  [{ DATABASE_URL: `file:${main}` }, 'Touchline cannot start: the database file cannot be used'],
])('says in one sentence why it cannot start (%o)', async (environment, sentence) => {
  const { child, output } = spawnServer(environment)
  const [code] = await once(child, 'close')
  expect(code).toBe(1)
  expect(output.text).toContain(sentence)
  expect(output.text.trim().split('\n')).toHaveLength(1)
})

test('says which port is in use', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as { port: number }
  const { child, output } = spawnServer({ PORT: String(port) })
  await once(child, 'close')
  expect(output.text).toBe(
    'Touchline cannot start: the port is in use; stop the other program, or choose another with PORT=8081.\n',
  )
  other.close()
})
