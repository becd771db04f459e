import { afterAll, beforeAll, expect, test } from 'vitest'
import { moveRounds } from '../nodes/move-rounds.ts'
import { type RealPostgres, startPostgres } from './support/real-postgres.ts'
import { seeded } from './support/seeded.ts'

let postgres: RealPostgres
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(async () => await postgres?.stop())

test('moves to PostgreSQL though it is killed on the way, and tells the same of every trend there', {
  timeout: 120_000,
}, async () => {
  const target = await postgres.createDatabase()
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
