import type { Interval } from './intervals.ts'
import { normalCdf } from './normal.ts'

/** What changed between two independent sets of answers, as after − before. */
export interface Difference {
  /** Of the two raw figures, so that it agrees with what stands beside it; it need not be the middle of the interval. */
  readonly difference: number
  readonly interval: Interval
  /** How often chance alone brings at least as much, two-sided, 0 to 1. */
  readonly p: number
}

/** The two-sided p of a standard normal z. */
export const pOfZ = (z: number): number => 2 * normalCdf(-Math.abs(z))
