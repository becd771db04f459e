import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { readCounts } from '../src/store/counts.ts'
import { openStore } from '../src/store/open-store.ts'
import { answerRow } from './support/answer-row.ts'
import { type RealPostgres, startPostgres } from './support/real-postgres.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer } from './support/test-server.ts'

let postgres: RealPostgres
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(async () => await postgres?.stop())

test('refuses for now while the database is away, and goes on by itself when it is back', async ({
  skip,
}) => {
  skip(!postgres.isOurs, 'the database that DATABASE_URL names is not ours to stop')
  const server = await openTestServer(undefined, { databaseUrl: await postgres.createDatabase() })
  await addNpsSurvey(server)
  const [first, second] = [freshId(), freshId()]
  expect((await server.answer(npsAnswer({ id: first }))).status).toBe(202)
  await postgres.goAway()
  expect(await server.answer(npsAnswer({ id: second }))).toMatchObject({
    status: 503,
    body: { code: 'unavailable' },
  })
  expect((await server.call('GET', '/readyz')).status).toBe(503)
  await postgres.comeBack()
  expect((await server.answer(npsAnswer({ id: second }))).status).toBe(202)
  expect((await server.answer(npsAnswer({ id: first }))).body.status).toBe('duplicate')
  await server.close()
})

test('lets one node bring the database up to date while others that start wait', async () => {
  const url = await postgres.createDatabase()
  const stores = await Promise.all([openStore(url), openStore(url), openStore(url)])
  for (const store of stores) expect(await store.listSites()).toEqual([])
  await Promise.all(stores.map(store => store.close()))
})

test('keeps one of several that write the same answer at once on several nodes', async () => {
  const databaseUrl = await postgres.createDatabase()
  const one = await openTestServer(undefined, { databaseUrl })
  await addNpsSurvey(one)
  const stores = [one.app.deps.store, await openStore(databaseUrl), await openStore(databaseUrl)]
  const ids = Array.from({ length: 60 }, freshId)
  const outcomes = await Promise.all(
    stores.flatMap((store, node) =>
      // Each node in another order, so that they would stand in each other's way.
      ids
        .toSorted((a, b) => (node === 1 ? (a < b ? 1 : -1) : a < b ? -1 : 1))
        .map(id => store.recordResponse({ row: answerRow(id), customer: undefined })),
    ),
  )
  const count = (status: string) => outcomes.filter(outcome => outcome.status === status).length
  expect([count('created'), count('duplicate')]).toEqual([60, 120])
  const client = new pg.Client(databaseUrl)
  await client.connect()
  const { rows } = await client.query(
    'select sum(c9)::int as counted, (select count(*)::int from outbox) as events from tally',
  )
  expect(rows).toEqual([{ counted: 60, events: 60 }])
  await client.end()
  await Promise.all(stores.slice(1).map(store => store.close()))
  await one.close()
})

test('knows an answer that another node keeps after it has looked for it and before it writes it', async () => {
  const databaseUrl = await postgres.createDatabase()
  const server = await openTestServer(undefined, { databaseUrl })
  await addNpsSurvey(server)
  const { store } = server.app.deps
  const write = (id: string) => store.recordResponse({ row: answerRow(id), customer: undefined })
  const [kept, contested] = [freshId(), freshId()]
  await write(kept)
  const other = new pg.Client(databaseUrl)
  await other.connect()
  await other.query('begin')
  await other.query(`create temp table copy as select * from response where id = '${kept}'`)
  await other.query(`update copy set id = '${contested}'`)
  await other.query('insert into response select * from copy')
  const outcome = write(contested)
  const waiting =
    "select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()"
  await vi.waitFor(async () => expect(await server.rows(waiting)).toHaveLength(1), { timeout: 15_000 })
  await other.query('commit')
  expect((await outcome).status).toBe('duplicate')
  await other.end()
  await server.close()
})

test('keeps what was acknowledged though its connections are cut off again and again in the middle of work', async () => {
  const databaseUrl = await postgres.createDatabase()
  const server = await openTestServer(undefined, { databaseUrl })
  await addNpsSurvey(server)
  const other = new pg.Client(databaseUrl)
  await other.connect()
  const acknowledged = new Set<string>()
  let isOver = false
  const visit = async () => {
    while (!isOver) {
      const id = freshId()
      const { status } = await server.answer(npsAnswer({ id }))
      if (status === 202) acknowledged.add(id)
      else expect(status).toBe(503)
    }
  }
  const visitors = Array.from({ length: 20 }, visit)
  for (let cuts = 0; cuts < 25; cuts++) {
    const { rows } = await other.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    )
    const before = acknowledged.size
    expect(rows.length).toBeGreaterThan(0)
    await vi.waitFor(() => expect(acknowledged.size).toBeGreaterThan(before + 20), { timeout: 15_000 })
  }
  isOver = true
  await Promise.all(visitors)
  const { rows } = await other.query('select id from response')
  const kept = new Set(rows.map(({ id }) => id))
  expect([...acknowledged].filter(id => !kept.has(id))).toEqual([])
  const counted = await other.query('select sum(c9)::int as n from tally')
  expect(counted.rows).toEqual([{ n: kept.size }])
  await other.end()
  await server.close()
})

test('goes on keeping answers when a node of the next release has added a column to each table', async () => {
  const databaseUrl = await postgres.createDatabase()
  const server = await openTestServer(undefined, { databaseUrl })
  await addNpsSurvey(server)
  const customer = { id: 'ann', traits: { plan: 'free' } }
  expect((await server.answer(npsAnswer({ id: freshId(), customer }))).status).toBe(202)
  for (const table of ['response', 'customer', 'tally', 'outbox'])
    await server.rows(`alter table ${table} add column added bigint not null default 7`)
  const id = freshId()
  expect((await server.answer(npsAnswer({ id, customer }))).status).toBe(202)
  expect((await server.answer(npsAnswer({ id, revision: 2 }))).status).toBe(202)
  expect(await server.rows('select sum(c9)::int as c9, max(added)::int as added from tally')).toEqual([
    { c9: 2, added: 7 },
  ])
  await server.close()
})

test('gives every question its measure though surveys are made at once', async () => {
  const server = await openTestServer(undefined, { databaseUrl: await postgres.createDatabase() })
  await addNpsSurvey(server)
  const definition = {
    kind: 'transactional',
    touchpoint: 'account',
    questions: [1, 2, 3].map(number => ({ id: `q${number}`, type: 'rating', metric: 'csat', text: '?' })),
  }
  const keys = Array.from({ length: 8 }, (_, number) => `survey-${number}`)
  const replies = await Promise.all(
    keys.map(key => server.call('POST', '/v1/surveys', { key, name: key, status: 'live', definition })),
  )
  expect(replies.map(({ status }) => status)).toEqual(Array(8).fill(201))
  for (const survey of keys) {
    const answer = { site: 'shop', id: freshId(), survey, version: 1, answers: { q1: 5, q2: 4, q3: 3 } }
    expect((await server.answer(answer)).status).toBe(202)
    const query = `/v1/trends?touchpoint=account&metric=csat&survey=${survey}&question=q3`
    expect((await server.call('GET', query)).body.series[0].total.count).toBe(1)
  }
  await server.close()
})

test('reads trends where it is told to, and from the database itself while nobody answers there', async () => {
  const databaseUrl = await postgres.createDatabase()
  const server = await openTestServer(undefined, { databaseUrl })
  await addNpsSurvey(server)
  await server.answer(npsAnswer({ id: freshId() }))
  const replica = await postgres.createDatabase()
  const repeated = await openTestServer(undefined, { databaseUrl: replica })
  const question = { siteId: 1, generation: 1, touchpointIds: [1], measureIds: [1], fromDay: 0, toDay: 1e6 }
  const countFrom = async (readUrl: string) => {
    const store = await openStore(databaseUrl, { readUrl })
    const rows = readCounts(await store.listCounts(question))
    await store.close()
    return rows.length
  }
  expect(readCounts(await server.app.deps.store.listCounts(question))).toHaveLength(1)
  // What stands in for a replica has not caught up with the answers, and then not even with the generation of counts.
  expect(await countFrom(replica)).toBe(0)
  await repeated.rows('update site set generation = 0')
  expect(await countFrom(replica)).toBe(1)
  await repeated.close()
  expect(await countFrom('postgres://nobody@127.0.0.1:1/nothing')).toBe(1)
  await server.close()
})

test('never lets an unproven claim win over a proof, whichever node it comes to', async () => {
  const databaseUrl = await postgres.createDatabase()
  const stores = [await openStore(databaseUrl), await openStore(databaseUrl)] as const
  const server = await openTestServer(undefined, { databaseUrl })
  await addNpsSurvey(server)
  for (let number = 0; number < 40; number++) {
    const id = `customer-${number}`
    const from = (verified: boolean) => ({
      row: { ...answerRow(freshId()), customer_id: id, verified: Number(verified) },
      customer: { siteId: 1, id, email: verified ? 'true@x' : 'forged@x', traits: {}, verified, at: 0 },
    })
    await Promise.all([stores[0].recordResponse(from(false)), stores[1].recordResponse(from(true))])
  }
  expect(await server.rows('select distinct email, verified from customer')).toEqual([
    { email: 'true@x', verified: 1 },
  ])
  await Promise.all([...stores.map(store => store.close()), server.close()])
})

test('numbers the changes of an answer in their order, though two nodes make them at once', async () => {
  const databaseUrl = await postgres.createDatabase()
  const stores = [await openStore(databaseUrl), await openStore(databaseUrl)] as const
  const server = await openTestServer(undefined, { databaseUrl })
  await addNpsSurvey(server)
  const write = (id: string, revision: number) => ({
    customer: undefined,
    row: { ...answerRow(id), revision, content_hash: `${revision}` },
  })
  for (let round = 0; round < 10; round++)
    await Promise.all(
      Array.from({ length: 20 }, freshId).flatMap(id => [
        stores[0].recordResponse(write(id, 1)),
        stores[1].recordResponse(write(id, 2)),
      ]),
    )
  const events = await server.rows<{ id: string; event: number }>(
    'select response_id as id, event from outbox order by seq',
  )
  const orders = [...Map.groupBy(events, ({ id }) => id).values()].map(list => list.map(({ event }) => event))
  expect(orders.filter(order => order[0] !== 0)).toEqual([])
  expect(
    await server.rows(
      'select id from response where seq < (select max(seq) from outbox where response_id = id)',
    ),
  ).toEqual([])
  await Promise.all([...stores.map(store => store.close()), server.close()])
})
