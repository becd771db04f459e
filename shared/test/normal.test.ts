import { describe, expect, it } from 'vitest'
import { normalQuantile } from '../src/normal.ts'

/** Computed with 40 digits (mpmath) and rounded: each region of the algorithm, both sides, and where they meet. */
const known = [
  [0.975, 1.9599639845400538],
  [0.95, 1.6448536269514722],
  [0.8, 0.8416212335729144],
  [0.6, 0.2533471031357997],
  [0.5, 0],
  [0.075, -1.439531470938456],
  [0.0749, -1.4402382675279637],
  [0.999999, 4.753424308817087],
  [1e-5, -4.264890793922825],
  [1e-10, -6.361340902404057],
  [1e-12, -7.034483825301132],
  [1e-300, -37.0470962993612],
] as const

describe('the normal quantile', () => {
  it.each(known)('at %d is right to 15 digits', (p, z) => {
    expect(Math.abs(normalQuantile(p) - z)).toBeLessThanOrEqual(2e-15 * Math.max(1, Math.abs(z)))
  })

  it('is the same on both sides of one half', () => {
    for (const p of [0.01, 0.05, 0.25, 0.4375])
      expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 13)
  })

  it('is infinite at 0 and 1, and no number outside', () => {
    expect(normalQuantile(0)).toBe(-Infinity)
    expect(normalQuantile(1)).toBe(Infinity)
    for (const p of [-0.1, 1.1, Number.NaN]) expect(normalQuantile(p)).toBeNaN()
  })
})
