import { newSite } from '@touchline/shared/contract/site.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { nextDigest } from '../src/domain/digest/next-digest.ts'
import { createSite } from '../src/domain/manage-sites.ts'
import { tellWeeks } from '../src/jobs/tell-weeks.ts'
import type { DestinationRow } from '../src/store/delivery-tables.ts'
import { openStore } from '../src/store/open-store.ts'
import { openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await openTestServer()
})
afterEach(async () => await server.close())

const turn = {
  isOver: () => false,
  onError: (error: unknown) => {
    throw error
  },
}
const at = (moment: string) => Date.parse(moment)

/** Adds a chat at the site `shop`, in Berlin, whose next digest is due at a moment. */
async function addChat(id: string, digestAt: string | null, more: Partial<DestinationRow> = {}) {
  const row = {
    ...{ site_id: 1, id, kind: 'slack', name: id, target: 'chat.example', events: '[]' },
    ...{ secret: null, old_secret: null, old_secret_until: null, disabled_because: null, disabled_at: null },
    ...{ failing_since: null, rests_until: null, created_at: 0, updated_at: 0, language: 'en' },
    ...{ time_zone: null, quiet: null, bundle_minutes: 5, digest_ended_at: null, token: null },
    ...{ digest_at: digestAt === null ? null : at(digestAt), ...more },
  }
  await server.app.deps.store.insertDestination({ row, most: 1000 })
}

async function tellAt(moment: string, store = server.app.deps.store) {
  server.clock.now = at(moment)
  await tellWeeks({ store, now: () => server.clock.now }, turn)
}

/** What has been made, each as `id subject`. */
const made = async () =>
  (
    await server.rows<{ destination_id: string; subject: string }>(
      'select destination_id, subject from delivery order by seq, destination_id',
    )
  ).map(row => `${row.destination_id} ${row.subject}`)

const dueAt = async (id: string) => {
  const row = await server.app.deps.store.findDestination({ siteId: 1, id })
  return row?.digest_at ? new Date(row.digest_at).toISOString() : null
}

test('tells a week on the Monday after it, from 8 o’clock on, and then the next one', async () => {
  await addChat('room', '2026-05-11T06:00:00Z')
  await tellAt('2026-05-11T05:59:59.999Z')
  expect(await made()).toEqual([])
  await tellAt('2026-05-11T06:00:00Z')
  await tellAt('2026-05-11T06:01:00Z')
  expect(await made()).toEqual(['room digest 2026-05-11'])
  expect(await dueAt('room')).toBe('2026-05-18T06:00:00.000Z')
  await tellAt('2026-05-18T06:00:30Z')
  expect(await made()).toEqual(['room digest 2026-05-11', 'room digest 2026-05-18'])
  const deliveries = await server.app.deps.store.listDeliveries({ siteId: 1, limit: 9 })
  expect(deliveries[0]).toMatchObject({
    ...{ state: 0, attempts: 0, due_at: at('2026-05-18T06:00:30Z'), at: at('2026-05-18T06:00:30Z') },
    id: expect.stringMatching(/^msg_[\w-]{24}$/),
  })
})

test('tells nobody who has not asked for it, or is told nothing', async () => {
  await addChat('never', null)
  await addChat('off', '2026-05-11T06:00:00Z', { disabled_at: 1, disabled_because: 'asked' })
  await tellAt('2026-05-11T08:00:00Z')
  expect(await made()).toEqual([])
  expect(await dueAt('never')).toBeNull()
})

test('tells one week after it was down for several, and the last one', async () => {
  await addChat('room', '2026-05-11T06:00:00Z')
  await tellAt('2026-06-04T12:00:00Z')
  expect(await made()).toEqual(['room digest 2026-06-01'])
  expect(await dueAt('room')).toBe('2026-06-08T06:00:00.000Z')
})

test('is told once from several nodes at the same time, each week', async () => {
  const others = await Promise.all(
    server.databaseUrl.startsWith('postgres')
      ? Array.from({ length: 2 }, async () => await openStore(server.databaseUrl))
      : [],
  )
  const stores = [server.app.deps.store, server.app.deps.store, ...others]
  for (let number = 100; number < 140; number++) await addChat(`room-${number}`, '2026-05-11T06:00:00Z')
  for (const [week, moment] of ['2026-05-11T06:00:00Z', '2026-05-18T06:00:00Z'].entries()) {
    await Promise.all(stores.map(async store => await tellAt(moment, store)))
    const told = await made()
    expect(new Set(told).size).toBe(40 * (week + 1))
    expect(told).toHaveLength(40 * (week + 1))
  }
  await Promise.all(others.map(async store => await store.close()))
})

test('tells no week twice, not even where somebody has it due anew', async () => {
  await addChat('room', '2026-05-11T06:00:00Z')
  await tellAt('2026-05-11T06:00:00Z')
  const set = { digest_at: at('2026-05-11T06:00:00Z') }
  await server.app.deps.store.updateDestination({ siteId: 1, id: 'room', set })
  await tellAt('2026-05-12T06:00:00Z')
  expect(await made()).toEqual(['room digest 2026-05-11'])
  expect(await dueAt('room')).toBe('2026-05-18T06:00:00.000Z')
})

test('leaves somebody alone who has unsubscribed in the moment in which it was due', async () => {
  await addChat('room', '2026-05-11T06:00:00Z')
  const { store } = server.app.deps
  server.clock.now = at('2026-05-11T06:00:00Z')
  const listDueDigests: typeof store.listDueDigests = async of => {
    const due = await store.listDueDigests(of)
    await store.updateDestination({ siteId: 1, id: 'room', set: { digest_at: null } })
    return due
  }
  const asking = { listDueDigests, tellDigest: store.tellDigest }
  await tellWeeks({ store: asking, now: () => server.clock.now }, turn)
  expect(await made()).toEqual([])
  expect(await dueAt('room')).toBeNull()
})

test('is due by the clock of each recipient, but waits until Sunday is over at the site', async () => {
  const zones = { west: 'America/Los_Angeles', east: 'Pacific/Auckland' }
  for (const [id, time_zone] of Object.entries(zones)) {
    const digestAt = new Date(nextDigest(at('2026-05-06T00:00:00Z'), time_zone)).toISOString()
    await addChat(id, digestAt, { time_zone })
  }
  await tellAt('2026-05-10T21:59:00Z')
  expect(await made()).toEqual([])
  await tellAt('2026-05-10T22:00:00Z')
  expect(await made()).toEqual(['east digest 2026-05-11'])
  expect(await dueAt('east')).toBe('2026-05-17T20:00:00.000Z')
  await tellAt('2026-05-11T15:00:00Z')
  expect(await made()).toEqual(['east digest 2026-05-11', 'west digest 2026-05-11'])
  expect(await dueAt('west')).toBe('2026-05-18T15:00:00.000Z')
})

test('does not tell the week before to somebody who has moved west since', async () => {
  await addChat('mover', '2026-05-10T20:00:00Z', { time_zone: 'America/Los_Angeles' })
  await tellAt('2026-05-10T20:00:00Z')
  expect(await made()).toEqual([])
  expect(await dueAt('mover')).toBe('2026-05-11T15:00:00.000Z')
})

test('goes through more recipients than it reads at once, of all sites', async () => {
  await createSite(
    server.app.deps,
    newSite.parse({ key: 'other', name: 'Other', time_zone: 'Europe/Berlin' }),
  )
  for (let number = 0; number < 205; number++) await addChat(`room-${number}`, '2026-05-11T06:00:00Z')
  await addChat('elsewhere', '2026-05-11T06:00:00Z', { site_id: 2 })
  await tellAt('2026-05-11T06:00:00Z')
  expect(await made()).toHaveLength(206)
})

test('goes on with the others where one fails, and tries that one again', async () => {
  for (const id of ['a', 'b', 'c']) await addChat(id, '2026-05-11T06:00:00Z')
  const { store } = server.app.deps
  const failing: Pick<typeof store, 'listDueDigests' | 'tellDigest'> = {
    listDueDigests: store.listDueDigests,
    tellDigest: async of => {
      if (of.destinationId === 'b') throw new Error('the disk is full')
      return await store.tellDigest(of)
    },
  }
  const told: unknown[] = []
  server.clock.now = at('2026-05-11T06:00:00Z')
  await tellWeeks(
    { store: failing, now: () => server.clock.now },
    { isOver: () => false, onError: error => told.push(error) },
  )
  expect(told).toEqual([new Error('the disk is full')])
  expect(await made()).toEqual(['a digest 2026-05-11', 'c digest 2026-05-11'])
  await tellAt('2026-05-11T06:01:00Z')
  expect((await made()).toSorted()).toEqual(['a', 'b', 'c'].map(id => `${id} digest 2026-05-11`))
})
