import { type Difference, pOfZ } from './difference.ts'
import type { Histogram } from './histogram.ts'
import { twoSided } from './intervals.ts'
import { nps } from './metrics.ts'
import { adjustedNps } from './nps-moments.ts'

/** In points of NPS; `adjusted` is the middle of the interval and the numerator of z. */
export interface NpsDifference extends Difference {
  readonly adjusted: number
  readonly standardError: number
  readonly z: number
}

/**
 * The difference of two NPS, after − before, −200 to 200 points; its interval, adjusted Wald on each side, is not clamped.
 * Null when either side has no answers. Rocks 2016; two-sample form as in the R package NPS.
 */
export const npsDifference = (before: Histogram, after: Histogram, level = 0.95): NpsDifference | null => {
  const [scoreBefore, scoreAfter] = [nps(before), nps(after)]
  if (scoreBefore === null || scoreAfter === null) return null
  const [one, two] = [adjustedNps(before), adjustedNps(after)]
  const adjusted = 100 * (two.centre - one.centre)
  const standardError = 100 * Math.sqrt(one.variance / one.count + two.variance / two.count)
  const margin = twoSided(level) * standardError
  const z = adjusted / standardError
  const interval = {
    low: adjusted - margin,
    high: adjusted + margin,
    level,
    method: 'adjusted_wald',
  } as const
  return { difference: scoreAfter - scoreBefore, adjusted, standardError, z, p: pOfZ(z), interval }
}
