import { expect, test } from 'vitest'
import { stopRounds } from '../torture/stop-rounds.ts'
import { seeded } from './support/seeded.ts'

test('stops in peace while visitors answer, and takes nothing without telling', {
  timeout: 60_000,
}, async () => {
  const { acknowledged, rows, longestMs: _, ...others } = await stopRounds(3, seeded(1))
  expect(others).toEqual({
    ...{ stops: 3, unclean: 0 },
    ...{ lost: 0, strange: 0, untold: 0, miscounted: 0, unheard: 0, misfolded: 0, integrity: 'ok' },
  })
  expect(acknowledged).toBeGreaterThan(50)
  expect(rows).toBeGreaterThan(40)
})
