import { expect, test } from 'vitest'
import { killRounds } from '../torture/kill-rounds.ts'
import { seeded } from './support/seeded.ts'

test('has every acknowledged answer, once, after twenty kills under load', { timeout: 180_000 }, async () => {
  const { kills, acknowledged, rows, ...findings } = await killRounds(20, seeded(1))
  expect(findings).toEqual({
    lost: 0,
    strange: 0,
    untold: 0,
    miscounted: 0,
    unheard: 0,
    misfolded: 0,
    integrity: 'ok',
  })
  expect(kills).toBe(20)
  expect(acknowledged).toBeGreaterThan(500)
  expect(rows).toBeGreaterThan(400)
})
