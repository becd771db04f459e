import { afterAll, beforeAll, expect, test } from 'vitest'
import { nodeRounds } from '../nodes/node-rounds.ts'
import { type RealPostgres, startPostgres } from './support/real-postgres.ts'
import { seeded } from './support/seeded.ts'

let postgres: RealPostgres
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(async () => await postgres?.stop())

test('has every acknowledged answer, once, though nodes are killed under load and their database is stopped', {
  timeout: 180_000,
}, async () => {
  const options = { kills: 2, stopEvery: 2, random: seeded(1) }
  const { statuses, acknowledged, rows, stops, longestRecoveryMs, ...found } = await nodeRounds(
    postgres,
    options,
  )
  expect(found).toEqual({
    ...{ kills: 2, unclean: 0, broken: 0, unexplained: 0, untimely: 0, givenUp: 0 },
    ...{ lost: 0, altered: 0, strange: 0, twice: 0, lostShowings: 0 },
    ...{ differences: 0, misfolded: 0, unheard: 0, surplusEvents: 0 },
  })
  expect(stops).toBe(postgres.isOurs ? 1 : 0)
  expect(Object.keys(statuses).filter(status => !['200', '202', '503'].includes(status))).toEqual([])
  expect(longestRecoveryMs).toBeLessThan(30_000)
  expect(rows).toBeGreaterThan(200)
  expect(acknowledged).toBeGreaterThan(rows)
})
