import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AnswerInput } from '@touchline/shared/contract/answer.ts'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { makeApiKey } from '../src/domain/api-keys.ts'
import { openStore } from '../src/store/open-store.ts'
import type { Store } from '../src/store/store.ts'
import { StoreError } from '../src/store/store-error.ts'
import { type Listening, listen } from './support/live-reader.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

const asked = { listChanges: 0, listFreshCounts: 0, findPosition: 0 }
let isAway = false
/** Happens before somebody who comes is told where they are. */
let meanwhile = async () => {}

/** The database as it is, until it is said to be away; counts how often it is asked for changes and counts. */
function watched(store: Store): Store {
  const operations = Object.entries(store).map(([name, operation]) => [
    name,
    (...args: never[]) => {
      if (name in asked) asked[name as keyof typeof asked]++
      if (isAway && name === 'listChanges')
        return Promise.reject(new StoreError('away', undefined, 'unavailable'))
      const result = (operation as (...args: never[]) => unknown)(...args)
      return name === 'findPosition' ? (result as Promise<unknown>).finally(() => meanwhile()) : result
    },
  ])
  return Object.fromEntries(operations)
}

const folder = mkdtempSync(join(tmpdir(), 'touchline-live-'))
let store: Store
let server: TestServer
let address: string
beforeAll(async () => {
  store = await openStore(`file:${join(folder, 'watched.db')}`)
  const liveLimits = { perSite: 3, perNode: 4 }
  server = await openTestServer(folder, { store: watched(store), liveLimits })
  await addNpsSurvey(server)
  address = await server.app.listen({ port: 0, host: '127.0.0.1' })
})
beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }))
const closing: (() => void)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) close()
  await untilListening(0).finally(() => vi.useRealTimers())
})
afterAll(async () => {
  await server.close()
  await store.close()
  rmSync(folder, { recursive: true })
})

const open = async (more: Listening & { key?: string } = {}) => {
  const reader = await listen(address, more.key ?? server.key, more)
  closing.push(reader.close)
  return reader
}
const answer = async (answers: AnswerInput['answers'] = { recommend: 9 }) => {
  const id = freshId()
  expect((await server.answer(npsAnswer({ id, answers }))).status).toBe(202)
  return id
}
const send = async (key: string, url: string, payload: object) => {
  const headers = { authorization: `Bearer ${key}` }
  return (await server.app.inject({ method: 'POST', url, headers, payload })).json()
}
const installationKey = async () => {
  const { secret, row } = makeApiKey('installation', 'admin', 0)
  await server.app.deps.store.insertApiKey({ ...row, site_id: null })
  return secret
}
const untilListening = async (count: number) =>
  await vi.waitFor(() => expect(server.app.deps.live.size).toBe(count), { timeout: 10_000 })

test('looks for nothing while nobody listens, and once for all who do', async () => {
  await answer()
  vi.advanceTimersByTime(60_000)
  expect(asked).toEqual({ listChanges: 0, listFreshCounts: 0, findPosition: 0 })
  const readers = [await open(), await open(), await open()]
  asked.listChanges = 0
  vi.advanceTimersByTime(500)
  await vi.waitFor(() => expect(asked.listChanges).toBe(1), { timeout: 10_000 })
  for (const { close } of readers) close()
  await untilListening(0)
  Object.assign(asked, { listChanges: 0, listFreshCounts: 0 })
  await answer()
  vi.advanceTimersByTime(60_000)
  expect(asked).toMatchObject({ listChanges: 0, listFreshCounts: 0 })
})

test('lets so many listen, and says to the next one when to come back', async () => {
  const key = await installationKey()
  for (const site of ['two', 'three']) await send(key, '/v1/sites', { key: site, name: site })
  const [first] = [await open(), await open(), await open(), await open({ key, query: '?site=two' })]
  const refusal = async (site: string) => {
    const headers = { authorization: `Bearer ${key}` }
    const reply = await server.app.inject({ url: `/v1/live?site=${site}`, headers })
    return { status: reply.statusCode, code: reply.json().code, after: reply.headers['retry-after'] }
  }
  expect(await refusal('shop')).toEqual({ status: 429, code: 'limited', after: '30' })
  expect(await refusal('three')).toEqual({ status: 503, code: 'overloaded', after: '30' })
  expect(await server.app.deps.meters.read()).toContain('touchline_live_readers 4')
  first.close()
  await untilListening(3)
  await open()
})

test('cuts off a reader who takes nothing, and tells the others everything', async () => {
  const socket = connect({ port: Number(new URL(address).port), host: '127.0.0.1' })
  closing.push(() => socket.destroy())
  socket.on('error', () => {})
  socket.write(`GET /v1/live HTTP/1.1\r\nhost: shop\r\nauthorization: Bearer ${server.key}\r\n\r\n`)
  await once(socket, 'data')
  socket.pause()
  const reader = await open()
  await untilListening(2)
  const ids: string[] = []
  // Three bytes a letter: soon more than the system takes off the server's hands.
  const why = '€'.repeat(10_000)
  while (server.app.deps.live.size === 2 && ids.length < 3000) {
    ids.push(...(await Promise.all(Array.from({ length: 50 }, () => answer({ recommend: 1, why })))))
    await reader.until(() => reader.answers().length === ids.length)
  }
  expect(server.app.deps.live.size).toBe(1)
  expect(reader.answers().toSorted()).toEqual(ids.toSorted())
})

test('ends the streams of a key that was revoked, at their next heartbeat', async () => {
  const { secret_key: key, prefix } = (await server.call('POST', '/v1/keys', { name: 'Wall' })).body
  const [revoked, other] = [await open({ key }), await open()]
  await server.call('DELETE', `/v1/keys/${prefix}`)
  vi.advanceTimersByTime(15_000)
  await revoked.ended
  const id = await answer()
  await other.until(() => other.answers().includes(id))
  expect(revoked.answers()).toEqual([])
})

test('keeps the stream of somebody who has signed in, and ends it once they have signed out', async () => {
  const { token } = (await server.call('POST', '/v1/invitations', { role: 'viewer' })).body
  const payload = { token, email: 'reader@shop.example', name: 'Reader', password: 'four words are enough' }
  const accepted = await server.app.inject({ method: 'POST', url: '/v1/invitations/accept', payload })
  const cookie = `${accepted.headers['set-cookie']}`.split(';', 1)[0] as string
  const stream = (await fetch(`${address}/v1/live`, { headers: { cookie } })).body?.getReader()
  let heard = ''
  const hear = async () => {
    const piece = await stream?.read()
    heard += piece?.value ? new TextDecoder().decode(piece.value) : ''
    return piece?.done
  }
  while (!heard.includes('event: totals')) await hear()
  vi.advanceTimersByTime(15_000)
  const id = await answer()
  while (!heard.includes(id)) expect(await hear()).toBe(false)
  const headers = { cookie, 'x-touchline-page': '1' }
  await server.app.inject({ method: 'POST', url: '/v1/logout', headers })
  vi.advanceTimersByTime(15_000)
  while (!(await hear()));
})

test('lets a reader in though others are ahead of them by changes of another site', async () => {
  const { secret_key: key } = await send(await installationKey(), '/v1/sites', { key: 'four', name: 'Four' })
  await addNpsSurvey({ ...server, call: async (_, url, body) => await send(key, url, body as object) })
  const reader = await open()
  isAway = true
  const id = await answer()
  meanwhile = async () => {
    meanwhile = async () => {}
    await server.answer({ ...npsAnswer({ id: freshId() }), site: 'four' })
    isAway = false
    vi.advanceTimersByTime(500)
    await reader.until(() => reader.answers().includes(id))
  }
  const newcomer = await open()
  asked.listChanges = 0
  const next = await answer()
  await newcomer.until(() => newcomer.answers().includes(next))
  expect(asked.listChanges).toBeLessThan(5)
})

test('goes on after the database was away', async () => {
  const reader = await open()
  isAway = true
  asked.listChanges = 0
  const id = await answer()
  await vi.waitFor(() => expect(asked.listChanges).toBeGreaterThan(0), { timeout: 10_000 })
  isAway = false
  vi.advanceTimersByTime(500)
  await reader.until(() => reader.answers().includes(id))
})

test('closes though somebody would listen for ever', async () => {
  const reader = await open()
  await server.app.close()
  await reader.ended
  expect(server.app.deps.live.size).toBe(0)
})
