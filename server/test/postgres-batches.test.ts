import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { recordImpressions } from '../src/store/impressions.ts'
import { openWriter } from '../src/store/open-connection.ts'
import { recordResponses } from '../src/store/responses.ts'
import { answerRow } from './support/answer-row.ts'
import { type RealPostgres, startPostgres } from './support/real-postgres.ts'
import { addNpsSurvey, freshId, openTestServer, type TestServer } from './support/test-server.ts'

let postgres: RealPostgres
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(async () => await postgres?.stop())

let databaseUrl: string
let server: TestServer
beforeEach(async () => {
  databaseUrl = await postgres.createDatabase()
  server = await openTestServer(undefined, { databaseUrl })
  await addNpsSurvey(server)
})
afterEach(async () => await server.close())

const write = (id: string) => ({ row: answerRow(id), customer: undefined })
const claimed = (id: string) => ({
  row: { ...answerRow(id), customer_id: id },
  customer: { siteId: 1, id, email: undefined, traits: {}, verified: false, at: 0 },
})
const showing = (id: string) => ({
  row: {
    ...{ site_id: 1, id, survey_id: 1, survey_version: 1, touchpoint_id: 1, measure_id: 1 },
    ...{ channel: 0, events: 1 },
  },
  at: 0,
})

test('waits for the database twice for a batch: for what is there, its generations too, and for the commit', async () => {
  const db = openWriter(databaseUrl)
  const batch = () => [claimed(freshId()), write(freshId()), write(freshId())]
  const showings = () => [showing(freshId()), showing(freshId())]
  // What a connection asks once in its life is behind it then.
  await recordResponses(db, batch())
  await recordImpressions(db, showings())
  const asked = vi.spyOn(pg.Client.prototype, 'query')
  await recordResponses(db, batch())
  expect(asked).toHaveBeenCalledTimes(2)
  await recordImpressions(db, showings())
  expect(asked).toHaveBeenCalledTimes(4)
  asked.mockRestore()
  await db.destroy()
})

test('lets who builds a generation wait for every batch that is under way, and then meet all that it kept', async () => {
  const { store } = server.app.deps
  await store.recordResponse(write('a-first'))
  await store.repairCounts({ siteId: 1, total: 1, at: 0 })
  const other = new pg.Client(databaseUrl)
  await other.connect()
  // Somebody is about to write the same answers, and has not decided yet: so the batches get no further.
  await other.query('begin')
  for (const id of ['b-one', 'c-two'])
    await other.query(
      `insert into response select (jsonb_populate_record(response, jsonb_build_object('id', $1::text))).* from response
        where id = 'a-first'`,
      [id],
    )
  const seeWaiting = async (event: string, n: number) =>
    await vi.waitFor(
      async () =>
        expect(
          await server.rows(`select count(*)::int as n from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock' and wait_event = '${event}'`),
        ).toEqual([{ n }]),
      { timeout: 10_000, interval: 100 },
    )
  const answers = [store.recordResponse(write('b-one'))]
  await seeWaiting('transactionid', 1)
  const others = Array.from({ length: 16 }, (_, number) => `d-${number}`)
  answers.push(...['c-two', ...others].map(id => store.recordResponse(write(id))))
  await seeWaiting('transactionid', 2)

  const built = store.buildSlice({ siteId: 1, most: 500, at: 1 })
  await seeWaiting('advisory', 1)
  await other.query('rollback')
  await other.end()

  expect((await Promise.all(answers)).every(({ status }) => status === 'created')).toBe(true)
  expect(await built).toBe('more')
  await store.recordResponse(write('a-later'))
  while ((await store.buildSlice({ siteId: 1, most: 500, at: 1 })) === 'more');
  expect(await server.rows('select generation, sum(c9)::int as c9 from tally group by 1 order by 1')).toEqual(
    [
      { generation: 1, c9: 20 },
      { generation: 2, c9: 20 },
    ],
  )
})
