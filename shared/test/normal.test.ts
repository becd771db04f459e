import { describe, expect, it } from 'vitest'
import { normalCdf, normalQuantile } from '../src/normal.ts'

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

/** Computed with 50 digits (mpmath): both methods, where they meet, and far out. */
const shares = [
  [-37.5, 4.605353009581955e-308],
  [-20, 2.7536241186062337e-89],
  [-8, 6.220960574271784e-16],
  [-5, 2.866515718791939e-7],
  [-2.5, 0.006209665325776135],
  [-1.9599639845400538, 0.025000000000000022],
  [-1.25, 0.10564977366685525],
  [-1.2499, 0.10566803971696806],
  [-0.5, 0.3085375387259869],
  [0, 0.5],
  [1, 0.8413447460685429],
  [2, 0.9772498680518208],
  [8, 0.9999999999999993],
] as const

describe('the normal distribution', () => {
  it.each(shares)('below %d is right to 15 digits', (z, share) => {
    expect(Math.abs(normalCdf(z) / share - 1)).toBeLessThanOrEqual(2e-15)
  })

  it('undoes the quantile', () => {
    for (const p of [1e-12, 0.001, 0.1, 0.5, 0.9]) expect(normalCdf(normalQuantile(p)) / p).toBeCloseTo(1, 12)
  })

  it('is 0 and 1 at the ends, and no number of what is none', () => {
    expect(normalCdf(-Infinity)).toBe(0)
    expect(normalCdf(-40)).toBe(0)
    expect(normalCdf(Infinity)).toBe(1)
    expect(normalCdf(Number.NaN)).toBeNaN()
  })
})
