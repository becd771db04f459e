import { bandCounts, countOf, type Histogram, onScale } from './histogram.ts'
import { mean, sd } from './metrics.ts'
import { normalQuantile } from './normal.ts'
import { adjustedNps } from './nps-moments.ts'
import { type Scale, scales } from './scales.ts'
import { tQuantile } from './student.ts'

/** A two-sided confidence interval, of a score or of a difference; it need not be symmetric about either. */
export interface Interval {
  readonly low: number
  readonly high: number
  /** The confidence level, a fraction such as 0.95. */
  readonly level: number
  readonly method: 'adjusted_wald' | 'wilson' | 'student_t' | 'newcombe' | 'welch'
}

/** The z within which a standard normal value lies with a chance of `level`: 1.96 at 0.95. */
export const twoSided = (level: number): number =>
  level === usualLevel ? usualZ : normalQuantile((1 + level) / 2)

const usualLevel = 0.95
const usualZ = normalQuantile((1 + usualLevel) / 2)

/**
 * The interval of an NPS, −100 to 100; null without answers. Adjusted Wald: ¾ of a promoter, 1½ passives and ¾ of a
 * detractor are added. With few answers it may not contain the score. Rocks 2016, The American Statistician 70(4).
 */
export const npsInterval = (histogram: Histogram, level = 0.95): Interval | null => {
  if (countOf(onScale(scales.nps, histogram)) === 0) return null
  const { count, centre, variance } = adjustedNps(histogram)
  const margin = twoSided(level) * Math.sqrt(variance / count)
  const low = Math.max(-100, 100 * (centre - margin))
  const high = Math.min(100, 100 * (centre + margin))
  return { low, high, level, method: 'adjusted_wald' }
}

/**
 * The interval of a share of `k` in `n`, as fractions; exactly 0 as lower limit at none, exactly 1 as upper limit at
 * all; null when `n` is 0. Wilson 1927, without continuity correction.
 */
export const wilson = (k: number, n: number, level = 0.95): Interval | null => {
  if (n === 0) return null
  const share = k / n
  const zz = twoSided(level) ** 2
  const centre = (share + zz / (2 * n)) / (1 + zz / n)
  const margin = Math.sqrt(zz * ((share * (1 - share)) / n + zz / (4 * n ** 2))) / (1 + zz / n)
  const low = k === 0 ? 0 : centre - margin
  const high = k === n ? 1 : centre + margin
  return { low, high, level, method: 'wilson' }
}

/**
 * The interval of `mean(histogram)`, in ratings: mean ± t(n − 1)·sd/√n; null below two answers. It may leave the scale,
 * and has no width where all agree. Student 1908.
 */
export const meanInterval = (histogram: Histogram, level = 0.95): Interval | null => {
  const [centre, spread] = [mean(histogram), sd(histogram)]
  if (centre === null || spread === null) return null
  const count = countOf(histogram)
  const margin = (tQuantile((1 + level) / 2, count - 1) * spread) / Math.sqrt(count)
  return { low: centre - margin, high: centre + margin, level, method: 'student_t' }
}

/** The interval of `score(scale, histogram)`, in the same units; null without answers. */
export const scoreInterval = (scale: Scale, histogram: Histogram, level = 0.95): Interval | null => {
  if (scale.metric === 'nps') return npsInterval(histogram, level)
  const { positive } = bandCounts(scale, histogram)
  const share = wilson(positive, countOf(onScale(scale, histogram)), level)
  return share && { ...share, low: 100 * share.low, high: 100 * share.high }
}
