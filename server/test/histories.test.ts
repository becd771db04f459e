import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runHistories } from '../histories/run-histories.ts'
import { usualDatabase } from './support/usual-database.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'touchline-histories-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('has counts that equal a recount after any history, with a new time zone and other dimensions in the middle of it', {
  timeout: 180_000,
}, async () => {
  const onPostgres = await usualDatabase()
  const url = onPostgres ?? `file:${join(folder, 'test.db')}`
  const { acts, recounts, generations, ...found } = await runHistories(url, {
    ...{ count: 30, seed: 1, nodes: onPostgres ? 2 : 1 },
  })
  expect(found).toEqual({ histories: 30, differences: 0, miscounted: 0, first: [] })
  expect(acts).toBeGreaterThan(1500)
  expect(recounts).toBe(180)
  expect(generations).toBeGreaterThan(90)
})
