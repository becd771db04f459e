import { expect, test } from 'vitest'
import { stopRounds } from '../torture/stop-rounds.ts'
import { seeded } from './support/seeded.ts'

test('stops in peace while visitors answer, and takes nothing without telling', {
  timeout: 60_000,
}, async () => {
  const { acknowledged, longestMs: _, ...others } = await stopRounds(3, seeded(1))
  expect(others).toEqual({ stops: 3, untold: 0, unclean: 0 })
  expect(acknowledged).toBeGreaterThan(50)
})
