import { afterAll, beforeAll, expect, test } from 'vitest'
import { compareEngines } from '../nodes/engine-chunks.ts'
import { type RealPostgres, startPostgres } from './support/real-postgres.ts'

let postgres: RealPostgres
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(async () => await postgres?.stop())

test('replies byte for byte the same on SQLite and PostgreSQL, and keeps the same rows', {
  timeout: 120_000,
}, async () => {
  const { replies, ...outcome } = await compareEngines(postgres, { count: 150, seed: 3 })
  expect(outcome).toEqual({ chunks: 1, operations: 150, differentReplies: 0, differentRows: 0, first: [] })
  expect(replies).toBeGreaterThan(120)
})
