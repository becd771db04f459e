import { afterAll, beforeAll, expect, test } from 'vitest'
import { tryErasure } from '../nodes/erasure-trial.ts'
import { type RealPostgres, startPostgres } from './support/real-postgres.ts'
import { seeded } from './support/seeded.ts'

let postgres: RealPostgres
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(async () => await postgres?.stop())

test('leaves no byte of an erased customer: in no file, no restored backup, no row and no dump of PostgreSQL', {
  timeout: 120_000,
}, async () => {
  const options = { answers: 2000, canaries: 50, perSecond: 100, random: seeded(1) }
  const target = await postgres.createDatabase()
  const { rows, before, inBackup, erasureSeconds, cleanSeconds, dumpBy, ...outcome } = await tryErasure({
    ...options,
    target,
  })
  expect(outcome).toEqual({
    ...{ erased: 50, isCustomerErased: true, sentAgain: 75, acknowledgedAgain: 75, after: 0, afterRetry: 0 },
    ...{ erasedAgain: 50, afterRestore: 0, inRows: 0, inDump: 0, differences: 0 },
  })
  expect(before).toBeGreaterThan(1000)
  expect(inBackup).toBeGreaterThan(1000)
  expect(cleanSeconds).toBeLessThan(60)
  expect(erasureSeconds).toBeLessThanOrEqual(cleanSeconds)
  expect(rows).toBeGreaterThan(2000)
})
