import { bandCounts, type Histogram } from './histogram.ts'
import { scales } from './scales.ts'

/** What the adjusted NPS of a histogram is made of: an answer counts 1 for a promoter, 0 for a passive, −1 for a detractor. */
export interface NpsMoments {
  /** The answers and the three that are added. */
  readonly count: number
  /** The mean, −1 to 1. */
  readonly centre: number
  /** The variance of one answer, above 0 to 1. */
  readonly variance: number
}

/**
 * The moments of an NPS after ¾ of a promoter, 1½ passives and ¾ of a detractor were added, so that they are known even
 * where all agree or nobody answered. Rocks 2016, The American Statistician 70(4).
 */
export const adjustedNps = (histogram: Histogram): NpsMoments => {
  const { negative, neutral, positive } = bandCounts(scales.nps, histogram)
  const count = negative + neutral + positive + 3
  const promoters = (positive + 0.75) / count
  const detractors = (negative + 0.75) / count
  const centre = promoters - detractors
  return { count, centre, variance: promoters + detractors - centre ** 2 }
}
