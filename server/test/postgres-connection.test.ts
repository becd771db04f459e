import { type Kysely, sql } from 'kysely'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { openWriter } from '../src/store/open-connection.ts'
import { openStore } from '../src/store/open-store.ts'
import { openPool } from '../src/store/postgres/pool.ts'
import type { NewResponse } from '../src/store/revisions.ts'
import type { Schema } from '../src/store/schema.ts'
import { queryStored } from '../src/store/stored-responses.ts'
import { askTogether, post, slotOf } from '../src/store/together.ts'
import { type RealPostgres, startPostgres } from './support/real-postgres.ts'

let postgres: RealPostgres
let url: string
let db: Kysely<Schema>
let other: pg.Client
beforeAll(async () => {
  postgres = await startPostgres()
  url = await postgres.createDatabase()
  await (await openStore(url)).close()
  other = new pg.Client(url)
  await other.connect()
})
afterAll(async () => {
  await other?.end()
  await postgres?.stop()
})
beforeEach(() => {
  db = openWriter(url)
})
afterEach(async () => {
  await other.query("delete from sequence where name like 'test%'")
  await db.destroy()
})

const add = (name: string, value = 1) => db.insertInto('sequence').values({ name, value }).compile()
const listAdded = async () => {
  const { rows } = await other.query("select name from sequence where name like 'test%' order by name")
  return rows.map(({ name }) => name)
}

test('gives each of several questions its own rows, and shows each what those before it did', async () => {
  const asked = await db.transaction().execute(
    async trx =>
      await askTogether(trx, {
        nothing: [],
        before: [trx.selectFrom('sequence').select('name').where('name', 'like', 'test%').compile()],
        added: [add('test a'), add('test b')],
        after: [
          trx.selectFrom('sequence').select('value').where('name', '=', 'test a').compile(),
          trx.selectFrom('sequence').select('value').where('name', '=', 'test b').compile(),
        ],
      }),
  )
  expect(asked).toEqual({ nothing: [], before: [], added: [], after: [{ value: 1 }, { value: 1 }] })
  expect(await listAdded()).toEqual(['test a', 'test b'])
})

test('keeps nothing of a transaction in which something fails that nobody waits for', async () => {
  const act = db.transaction().execute(async trx => {
    await post(trx, add('test a'))
    await post(trx, add('test a'))
    await post(trx, add('test b'))
  })
  await expect(act).rejects.toMatchObject({ code: '23505' })
  expect(await listAdded()).toEqual([])
})

test('carries out nothing behind what has failed, and goes on with the next transaction', async () => {
  const act = db.transaction().execute(async trx => {
    await post(trx, add('test a'))
    await askTogether(trx, { failing: [sql`select 1 / 0`.compile(trx)], late: [add('test b')] })
  })
  await expect(act).rejects.toMatchObject({ code: '22012' })
  await db.transaction().execute(async trx => await post(trx, add('test c')))
  expect(await listAdded()).toEqual(['test c'])
})

test('keeps nothing of a transaction that somebody leaves', async () => {
  const act = db.transaction().execute(async trx => {
    await askTogether(trx, { added: [add('test a')] })
    await post(trx, add('test b'))
    throw new Error('left')
  })
  await expect(act).rejects.toThrow('left')
  expect(await listAdded()).toEqual([])
})

test('asks as well for what has failed before it was prepared', async () => {
  const divide = (by: number) => sql<{ x: number }>`select 6 / ${by}::int as x`.execute(db)
  await expect(divide(0)).rejects.toMatchObject({ code: '22012' })
  await expect(divide(0)).rejects.toMatchObject({ code: '22012' })
  expect((await divide(2)).rows).toEqual([{ x: 3 }])
  expect((await divide(3)).rows).toEqual([{ x: 2 }])
})

test('adds up in a place that no other connection has, and gives it back with the connection', async () => {
  const second = openWriter(url)
  const slots = await db.transaction().execute(async one => {
    return await second.transaction().execute(async two => [await slotOf(one), await slotOf(two)])
  })
  expect(slots).toEqual([0, 1])
  await db.destroy()
  db = openWriter(url)
  await expect
    .poll(async () => await db.transaction().execute(async trx => await slotOf(trx)), { timeout: 5000 })
    .toBe(0)
  await second.destroy()
})

test('looks responses up by their key though PostgreSQL knows nothing of the table yet', async () => {
  await other.query('alter table response set (autovacuum_enabled = off)')
  await other.query(`insert into response (site_id, id, revision, content_hash, state, survey_id, survey_version, touchpoint_id,
      channel, source, ratings, answers, commented, answered_at, received_at, updated_at, day)
    select 1, 'id-' || i, 1, '', 0, 1, 1, 1, 0, 0, '[]', '{}', 0, i, i, i, 1 from generate_series(1, 2000) i`)
  const pool = openPool(url, { most: 1, statementMs: 0, isByKey: true })
  const [query] = await db
    .transaction()
    .execute(async trx => queryStored(trx, [{ site_id: 1, id: 'id-7' }] as NewResponse[]))
  const { rows } = await pool.query(`explain (generic_plan) ${query?.sql}`)
  const plan = rows.map(row => row['QUERY PLAN']).join('\n')
  expect(plan).toContain('Index Scan using response_pkey')
  expect(plan).not.toContain('Sort')
  await pool.end()
})
