import { type BucketRule, nextBucket, startOfBucket } from './buckets.ts'
import { type Day, formatDay } from './calendar.ts'
import type { BucketSummary, Summary } from './contract/summary.ts'
import type { TrendBucket } from './contract/trend.ts'
import type { Counter, Counts } from './counts.ts'
import { bandCounts, type Histogram, onScale } from './histogram.ts'
import { intervalOfBands, meanInterval } from './intervals.ts'
import { mean, scoreOfBands } from './metrics.ts'
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
  const bands = bandCounts(scale, counts.histogram)
  return {
    count: bands.negative + bands.neutral + bands.positive,
    score: scoreOfBands(scale, bands),
    interval: intervalOfBands(scale, bands),
    mean: mean(onScale(scale, counts.histogram)),
    negative: bands.negative,
    neutral: bands.neutral,
    positive: bands.positive,
    histogram: perRating(scale, counts.histogram),
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
  { scale, ...span }: TrendSpan,
  windowDays?: number,
): TrendBucket[] =>
  spansOf(span).map(({ from, to }) => ({
    start: formatDay(from),
    end: formatDay(to),
    ...summarizeBucket(scale, count(from, to)),
    trailing: windowDays === undefined ? null : trailing(scale, count, to - windowDays + 1, to),
  }))

/** The first and the last day of each bucket. */
export const spansOf = ({ rule, from, to }: Omit<TrendSpan, 'scale'>): { from: Day; to: Day }[] => {
  const spans: { from: Day; to: Day }[] = []
  for (let start = from; start <= to; ) {
    const next = nextBucket(startOfBucket(start, rule), rule)
    spans.push({ from: start, to: Math.min(next - 1, to) })
    start = next
  }
  return spans
}

/** The score of one span alone. */
export const trailing = (scale: Scale, count: Counter, first: Day, last: Day) => {
  const bands = bandCounts(scale, count(first, last).histogram)
  return {
    start: formatDay(first),
    count: bands.negative + bands.neutral + bands.positive,
    score: scoreOfBands(scale, bands),
    interval: intervalOfBands(scale, bands),
  }
}
