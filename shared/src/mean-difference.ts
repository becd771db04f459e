import type { Difference } from './difference.ts'
import { countOf, type Histogram } from './histogram.ts'
import { mean, sd } from './metrics.ts'
import { tCdf, tQuantile } from './student.ts'

/** In ratings. */
export interface MeanDifference extends Difference {
  readonly t: number
  readonly df: number
}

/** The square of the mean's standard error; null below two answers. */
const squaredError = (histogram: Histogram): number | null => {
  const spread = sd(histogram)
  return spread === null ? null : spread ** 2 / countOf(histogram)
}

/**
 * The difference of two means, after − before: Welch's t with the degrees of freedom of Welch and Satterthwaite 1947.
 * Null below two answers on either side, and where all agree on both, for then nothing tells how much is chance.
 */
export const meanDifference = (before: Histogram, after: Histogram, level = 0.95): MeanDifference | null => {
  const [one, two] = [squaredError(before), squaredError(after)]
  if (one === null || two === null || one + two === 0) return null
  const df = (one + two) ** 2 / (one ** 2 / (countOf(before) - 1) + two ** 2 / (countOf(after) - 1))
  const standardError = Math.sqrt(one + two)
  const difference = Number(mean(after)) - Number(mean(before))
  const t = difference / standardError
  const margin = tQuantile((1 + level) / 2, df) * standardError
  const interval = { low: difference - margin, high: difference + margin, level, method: 'welch' } as const
  return { difference, interval, t, df, p: 2 * tCdf(-Math.abs(t), df) }
}
