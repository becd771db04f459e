import { bandCounts, countOf, type Histogram, onScale } from './histogram.ts'
import { twoSided } from './intervals.ts'
import { normalQuantile } from './normal.ts'
import { adjustedNps } from './nps-moments.ts'
import type { Scale } from './scales.ts'

/** How sure one wants to be: `level` not to see what is not there, `power` to see what is there. */
export interface Certainty {
  readonly level?: number
  readonly power?: number
}

/** The answers that the adjusted interval adds. */
const ADDED = 3

/**
 * How much one answer's share in the score varies, with points as fractions of 100: p + d − s² for NPS, 1 at most;
 * p(1 − p) of the favourable else, 0.25 at most. A few answers are added first (Rocks; Agresti and Coull), so it is never 0.
 */
export const scoreVariance = (scale: Scale, histogram: Histogram): number => {
  if (scale.metric === 'nps') return adjustedNps(histogram).variance
  const share = (bandCounts(scale, histogram).positive + 2) / (countOf(onScale(scale, histogram)) + 4)
  return share * (1 - share)
}

/** How many answers an interval of ± `margin` points needs, at least 1: v·z²/margin² − 3, rounded up. */
export const neededForMargin = (variance: number, margin: number, level = 0.95): number =>
  Math.max(1, Math.ceil((variance * twoSided(level) ** 2) / (margin / 100) ** 2 - ADDED))

const zSum = ({ level = 0.95, power = 0.8 }: Certainty) => twoSided(level) + normalQuantile(power)

/**
 * How many answers each of two periods needs, so that a difference of so many points is seen in four of five cases:
 * 2v·(z_level + z_power)²/difference² − 3, rounded up, at least 1.
 */
export const neededPerPeriod = (variance: number, difference: number, certainty: Certainty = {}): number =>
  Math.max(1, Math.ceil((2 * variance * zSum(certainty) ** 2) / (difference / 100) ** 2 - ADDED))

/**
 * The smallest difference, in points, that is seen in four of five cases with so many answers before and after; null when
 * either is 0. Where it is more than the score can differ by, nothing would be seen.
 */
export const smallestChange = (
  variance: number,
  { before, after }: { readonly before: number; readonly after: number },
  certainty: Certainty = {},
): number | null => {
  if (before <= 0 || after <= 0) return null
  return 100 * zSum(certainty) * Math.sqrt(variance / (before + ADDED) + variance / (after + ADDED))
}
