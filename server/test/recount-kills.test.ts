import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { preloading } from '../pressure/preload.ts'
import { openStore } from '../src/store/open-store.ts'
import { type RealPostgres, startPostgres } from './support/real-postgres.ts'
import { listMiscounted } from './support/recounting.ts'
import { seeded } from './support/seeded.ts'
import { type ListeningServer, post, startServer } from './support/server-process.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer } from './support/test-server.ts'

let postgres: RealPostgres
let folder: string
beforeAll(async () => {
  postgres = await startPostgres()
  folder = mkdtempSync(join(tmpdir(), 'touchline-recount-kills-'))
})
afterAll(async () => {
  await postgres?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const rows = 6000

/** A database with so many answers. Returns the site's key. */
async function prepare(databaseUrl: string): Promise<string> {
  const server = await openTestServer(undefined, { databaseUrl })
  await addNpsSurvey(server)
  await server.answer(npsAnswer({ id: freshId() }))
  const [sample] = await server.rows<{ id: string; answered_at: number; seq: number; day: number }>(
    'select * from response',
  )
  const { moved_in, moved_day, seq, claim, day, ...row } = sample as Record<string, unknown>
  const store = await openStore(databaseUrl)
  for (let made = 1; made < rows; made += 150)
    await Promise.all(
      Array.from({ length: 150 }, (_, one) => {
        const answered_at = Number(row.answered_at) + (made + one) * 60_000
        return store.recordResponse({
          row: { ...row, id: freshId(), answered_at } as never,
          customer: undefined,
        })
      }),
    )
  await store.close()
  await server.close()
  return server.key
}

const wish = { time_zone: 'Asia/Tokyo', dimensions: ['locale'] }
async function askForZone({ address }: ListeningServer, key: string): Promise<void> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` }
  await fetch(`${address}/v1/sites/shop`, { method: 'PATCH', headers, body: JSON.stringify(wish) })
}

const environment = (databaseUrl: string) => ({ DATABASE_URL: databaseUrl, TOUCHLINE_LIMITS: 'off' })

async function readSite({ address }: ListeningServer, key: string) {
  const reply = await fetch(`${address}/v1/sites/shop`, { headers: { authorization: `Bearer ${key}` } })
  return (await reply.json()) as { time_zone: string; recounting: { done: number } | null }
}

/** Sends answers one after the other until it is told to stop; returns how many were acknowledged. */
function startVisiting(server: () => ListeningServer | undefined): () => Promise<number> {
  let [isOver, acknowledged] = [false, 0]
  const visits = (async () => {
    while (!isOver) {
      const address = server()?.address
      const answer = npsAnswer({ id: freshId(), locale: 'de' })
      const receipt =
        address && (await post(`${address}/v1/answers`, undefined, answer).catch(() => undefined))
      if (receipt && receipt.id === answer.id) acknowledged++
      else await new Promise(resolve => setTimeout(resolve, 20))
    }
  })()
  return async () => {
    isOver = true
    await visits
    return acknowledged
  }
}

async function kill({ child }: ListeningServer): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

/** Waits until the recount is further than that, or through; returns whether it is through. */
async function untilFurther(server: ListeningServer, key: string, done: number): Promise<boolean> {
  for (;;) {
    const { recounting } = await readSite(server, key)
    if (recounting === null) return true
    if (recounting.done > done) return false
    await new Promise(resolve => setTimeout(resolve, 5))
  }
}

test('goes on with a recount after each of three kills in the middle of it, while visitors answer', {
  timeout: 120_000,
}, async () => {
  const url = `file:${join(folder, 'killed.db')}`
  const key = await prepare(url)
  const random = seeded(7)
  // So slow that no life ends after its recount, on whatever machine.
  const slow = { ...environment(url), ...preloading('./slow-commits.ts'), PRESSURE_COMMIT_MS: '50' }
  let server: ListeningServer | undefined
  const stopVisiting = startVisiting(() => server)
  let done = 0
  for (let kills = 0; kills < 3; kills++) {
    server = await startServer('', slow)
    if (kills === 0) await askForZone(server, key)
    expect(await untilFurther(server, key, done)).toBe(false)
    done = (await readSite(server, key)).recounting?.done ?? 1
    await new Promise(resolve => setTimeout(resolve, random() * 30))
    await kill(server)
  }
  server = await startServer('', environment(url))
  while (!(await untilFurther(server, key, 1)));
  const acknowledged = await stopVisiting()
  expect((await readSite(server, key)).time_zone).toBe('Asia/Tokyo')
  await kill(server)
  expect(acknowledged).toBeGreaterThan(10)
  expect(await listMiscounted(url)).toEqual([])
})

test('goes on with a recount on one node when the other one dies', { timeout: 120_000 }, async () => {
  const url = await postgres.createDatabase()
  const key = await prepare(url)
  const first = await startServer('', environment(url))
  const other = await startServer('', environment(url))
  // Whoever comes first builds, and this is to be the one that dies.
  other.child.kill('SIGSTOP')
  await askForZone(first, key)
  expect(await untilFurther(first, key, 0)).toBe(false)
  await kill(first)
  other.child.kill('SIGCONT')
  const stopVisiting = startVisiting(() => other)
  expect((await readSite(other, key)).recounting).not.toBe(null)
  while (!(await untilFurther(other, key, 1)));
  expect(await stopVisiting()).toBeGreaterThan(0)
  expect((await readSite(other, key)).time_zone).toBe('Asia/Tokyo')
  await kill(other)
  expect(await listMiscounted(url)).toEqual([])
})
