import type { Difference } from './difference.ts'
import { bandCounts, countOf, type Histogram, onScale } from './histogram.ts'
import { npsDifference } from './nps-difference.ts'
import type { Scale } from './scales.ts'
import { type Share, shareDifference } from './share-difference.ts'

const favourable = (scale: Scale, histogram: Histogram): Share => ({
  k: bandCounts(scale, histogram).positive,
  n: countOf(onScale(scale, histogram)),
})

/**
 * How `score(scale, …)` differs, after − before, in points: −200 to 200 for NPS, else −100 to 100. Null when either side
 * has no answers. `npsDifference`, or `shareDifference` of the favourable answers.
 */
export const scoreDifference = (
  scale: Scale,
  before: Histogram,
  after: Histogram,
  level = 0.95,
): Difference | null => {
  if (scale.metric === 'nps') {
    const change = npsDifference(before, after, level)
    return change && { difference: change.difference, interval: change.interval, p: change.p }
  }
  const change = shareDifference(favourable(scale, before), favourable(scale, after), level)
  if (!change) return null
  const { low, high, method } = change.interval
  const interval = { low: 100 * low, high: 100 * high, level, method }
  return { difference: 100 * change.difference, interval, p: change.p }
}
