import { type BucketRule, nextBucket, startOfBucket } from './buckets.ts'
import { type Day, formatDay } from './calendar.ts'
import type { BucketSummary, Summary } from './contract/summary.ts'
import type { TrendBucket } from './contract/trend.ts'
import type { Counter, Counts } from './counts.ts'
import { bandCounts, countOf, type Histogram, onScale } from './histogram.ts'
import { meanInterval, scoreInterval } from './intervals.ts'
import { mean, score } from './metrics.ts'
import { completionRate, responseRate } from './response-rate.ts'
import type { Scale } from './scales.ts'
import { bandShares } from './shares.ts'

export interface TrendSpan {
  readonly scale: Scale
  readonly rule: BucketRule
  readonly from: Day
  /** The last day, included. */
  readonly to: Day
}

/** The score of one span with its interval and all that was counted. Ratings outside the scale do not count. */
export const summarizeBucket = (scale: Scale, counts: Counts): BucketSummary => {
  const rated = onScale(scale, counts.histogram)
  return {
    count: countOf(rated),
    score: score(scale, rated),
    interval: scoreInterval(scale, rated),
    mean: mean(rated),
    ...bandCounts(scale, rated),
    histogram: perRating(scale, rated),
    shown: counts.shown,
    started: counts.started,
    dismissed: counts.dismissed,
    commented: counts.commented,
  }
}

const perRating = ({ min, max }: Scale, histogram: Histogram): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (let rating = min; rating <= max; rating++) counts[rating] = histogram[rating] ?? 0
  return counts
}

/** The same with the uncertainty of the mean, of each band's share, and of how many answered and finished. */
export const summarize = (scale: Scale, counts: Counts): Summary => {
  const rated = onScale(scale, counts.histogram)
  const summary = summarizeBucket(scale, counts)
  return {
    ...summary,
    mean_interval: meanInterval(rated),
    shares: bandShares(scale, rated),
    response_rate:
      counts.shown === null ? null : responseRate({ responses: summary.count, shown: counts.shown }),
    completion_rate:
      counts.started === null ? null : completionRate({ responses: summary.count, started: counts.started }),
  }
}

/**
 * A bucket for each day, week, month or quarter from `from` to `to`, both included. The first and the last are cut there;
 * one without answers stays, with count 0 and score null. With `windowDays`, each also tells the score of so many days up to
 * its end.
 */
export const bucketsOf = (
  count: Counter,
  { scale, rule, from, to }: TrendSpan,
  windowDays?: number,
): TrendBucket[] => {
  const buckets: TrendBucket[] = []
  for (let start = from; start <= to; ) {
    const next = nextBucket(startOfBucket(start, rule), rule)
    const end = Math.min(next - 1, to)
    buckets.push({
      start: formatDay(start),
      end: formatDay(end),
      ...summarizeBucket(scale, count(start, end)),
      trailing: windowDays === undefined ? null : trailing(scale, count, end - windowDays + 1, end),
    })
    start = next
  }
  return buckets
}

const trailing = (scale: Scale, count: Counter, first: Day, last: Day) => {
  const rated = onScale(scale, count(first, last).histogram)
  return {
    start: formatDay(first),
    count: countOf(rated),
    score: score(scale, rated),
    interval: scoreInterval(scale, rated),
  }
}
