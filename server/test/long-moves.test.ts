import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { moveRounds } from '../nodes/move-rounds.ts'
import { openStore } from '../src/store/open-store.ts'
import { type RealPostgres, startPostgres } from './support/real-postgres.ts'
import { seeded } from './support/seeded.ts'

let postgres: RealPostgres
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(async () => await postgres?.stop())

/** A database that takes its time over each slice, so that no move is through before it is killed. */
async function createSlowDatabase(): Promise<string> {
  const url = await postgres.createDatabase()
  await (await openStore(url)).close()
  const client = new pg.Client(url)
  await client.connect()
  await client.query(`create function rest() returns trigger language plpgsql
    as $$ begin perform pg_sleep(0.3); return null; end $$`)
  await client.query(
    'create trigger rest after insert on response for each statement execute function rest()',
  )
  await client.end()
  return url
}

test('moves to PostgreSQL though it is killed on the way, and tells the same of every trend there', {
  timeout: 120_000,
}, async () => {
  const target = await createSlowDatabase()
  const options = { answers: 8000, kills: 1, random: seeded(1), target }
  const { rows, seconds, rowsPerSecond, killedAt, ...outcome } = await moveRounds(options)
  const answers = 8050
  expect(outcome).toEqual({
    ...{ answers, setBack: 0, trends: 30, differentTrends: [] },
    ...{ counted: answers, differences: 0 },
  })
  expect(rows).toBeGreaterThan(answers)
  expect(killedAt.length).toBeGreaterThan(0)
})
