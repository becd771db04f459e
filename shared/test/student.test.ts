import { describe, expect, it } from 'vitest'
import { normalCdf, normalQuantile } from '../src/normal.ts'
import { tCdf, tQuantile } from '../src/student.ts'

/** Computed with 50 digits (mpmath): t, degrees of freedom, share below. */
const shares = [
  [-2.6825, 180.849159497, 0.003992314860475196],
  [-12.7062047361747, 1, 0.025000000000000012],
  [-0.3, 0.5, 0.4224295760652454],
  [-1.96, 29, 0.029833897759795662],
  [-40, 9, 9.491499224669913e-12],
  [1.5, 2, 0.8638034375544995],
  [2.2, 4.5, 0.9574423404881667],
  [-4.5, 1e5, 3.401495881725847e-6],
] as const

const quantiles = [
  [0.975, 10, 2.228138851986275],
  [0.975, 1, 12.706204736174705],
  [0.95, 0.5, 41.13600009287828],
  [0.9999, 3, 22.203742273204185],
  [0.975, 180.5, 1.973193829750884],
  [0.975, 99_999, 1.9599877077718448],
] as const

describe("Student's t", () => {
  it.each(shares)('below %d with %d degrees of freedom is right to 12 digits', (t, df, share) => {
    expect(Math.abs(tCdf(t, df) / share - 1)).toBeLessThan(1e-12)
  })

  it.each(quantiles)('has its quantile at %d with %d degrees of freedom to 11 digits', (p, df, t) => {
    expect(Math.abs(tQuantile(p, df) / t - 1)).toBeLessThan(1e-11)
    expect(Math.abs(tQuantile(1 - p, df) / -t - 1)).toBeLessThan(1e-11)
  })

  it('is the normal distribution with infinitely many degrees of freedom', () => {
    expect(tCdf(-1.3, Infinity)).toBe(normalCdf(-1.3))
    expect(tQuantile(0.9, Infinity)).toBe(normalQuantile(0.9))
  })

  it('ends at 0 and 1, and is no number where there is no such distribution', () => {
    expect([tCdf(-Infinity, 3), tCdf(0, 3), tCdf(Infinity, 3)]).toEqual([0, 0.5, 1])
    expect([tQuantile(0, 3), tQuantile(0.5, 3), tQuantile(1, 3)]).toEqual([-Infinity, 0, Infinity])
    for (const df of [0, -1, Number.NaN]) expect(tCdf(1, df)).toBeNaN()
    for (const p of [-0.1, 1.1, Number.NaN]) expect(tQuantile(p, 3)).toBeNaN()
  })
})
