import { type Difference, pOfZ } from './difference.ts'
import { type Interval, wilson } from './intervals.ts'

/** `k` of `n`. */
export interface Share {
  readonly k: number
  readonly n: number
}

/** In fractions. */
export interface ShareDifference extends Difference {
  readonly z: number
}

/** Newcombe 1998, method 10: each limit combines the Wilson limits of both shares. */
const hybridInterval = (p1: number, p2: number, one: Interval, two: Interval): Interval => ({
  low: p2 - p1 - Math.hypot(p2 - two.low, one.high - p1),
  high: p2 - p1 + Math.hypot(two.high - p2, p1 - one.low),
  level: one.level,
  method: 'newcombe',
})

/** The pooled z times √((N − 1)/N); 0 where all or none did on both sides. Campbell 2007. */
const testZ = (before: Share, after: Share): number => {
  const n = before.n + after.n
  const pooled = (before.k + after.k) / n
  const variance = pooled * (1 - pooled) * (1 / before.n + 1 / after.n)
  if (variance === 0) return 0
  return ((after.k / after.n - before.k / before.n) / Math.sqrt(variance)) * Math.sqrt((n - 1) / n)
}

/**
 * The difference of two shares, after − before, −1 to 1: Newcombe's hybrid score interval and the N − 1 test, which may
 * disagree at the border. Null when either `n` is 0.
 */
export const shareDifference = (before: Share, after: Share, level = 0.95): ShareDifference | null => {
  const [one, two] = [wilson(before.k, before.n, level), wilson(after.k, after.n, level)]
  if (!one || !two) return null
  const [p1, p2] = [before.k / before.n, after.k / after.n]
  const z = testZ(before, after)
  return { difference: p2 - p1, interval: hybridInterval(p1, p2, one, two), z, p: pOfZ(z) }
}
