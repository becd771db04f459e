import { type Day, type Every, formatDay, nextBucket, startOfBucket, type WeekStart } from './calendar.ts'
import type { TrendBucket, TrendTotal } from './contract/trend.ts'
import { addHistograms, bandCounts, countOf, emptyHistogram, type Histogram, onScale } from './histogram.ts'
import { scoreInterval } from './intervals.ts'
import { mean, score } from './metrics.ts'
import type { Scale } from './scales.ts'

/** What was counted in one cell: the answers, and what happened to the survey on the page. */
export interface Counts {
  readonly histogram: Histogram
  readonly shown: number
  readonly started: number
  readonly dismissed: number
  readonly commented: number
}

export interface TrendSpan {
  readonly scale: Scale
  readonly every: Every
  readonly weekStart: WeekStart
  readonly from: Day
  /** The last day, included. */
  readonly to: Day
}

const nothing: Counts = { histogram: emptyHistogram(), shown: 0, started: 0, dismissed: 0, commented: 0 }

/** The counts of both, as one cell. */
export const addCounts = (a: Counts, b: Counts): Counts => ({
  histogram: addHistograms(a.histogram, b.histogram),
  shown: a.shown + b.shown,
  started: a.started + b.started,
  dismissed: a.dismissed + b.dismissed,
  commented: a.commented + b.commented,
})

/** The score of one span with all that is needed to judge it. Ratings outside the scale do not count. */
export const summarize = (scale: Scale, counts: Counts): TrendTotal => {
  const rated = onScale(scale, counts.histogram)
  const perRating = rated.map((count, rating) => [String(rating), count] as const)
  return {
    count: countOf(rated),
    score: score(scale, rated),
    interval: scoreInterval(scale, rated),
    mean: mean(rated),
    ...bandCounts(scale, rated),
    histogram: Object.fromEntries(perRating.slice(scale.min, scale.max + 1)),
    shown: counts.shown,
    started: counts.started,
    dismissed: counts.dismissed,
    commented: counts.commented,
  }
}

const countsBetween = (cells: ReadonlyMap<Day, Counts>, first: Day, last: Day): Counts => {
  let sum = nothing
  for (let day = first; day <= last; day++) {
    const cell = cells.get(day)
    if (cell) sum = addCounts(sum, cell)
  }
  return sum
}

/**
 * Day cells as one total and a bucket for each day, week or month from `from` to `to`, both included. The first and the
 * last bucket are cut there; one without answers stays, with count 0 and score null.
 */
export const trend = (
  cells: ReadonlyMap<Day, Counts>,
  { scale, every, weekStart, from, to }: TrendSpan,
): { total: TrendTotal; buckets: TrendBucket[] } => {
  const buckets: TrendBucket[] = []
  let total = nothing
  for (let start = from; start <= to; ) {
    const next = nextBucket(startOfBucket(start, every, weekStart), every)
    const end = Math.min(next - 1, to)
    const counts = countsBetween(cells, start, end)
    buckets.push({ start: formatDay(start), end: formatDay(end), ...summarize(scale, counts) })
    total = addCounts(total, counts)
    start = next
  }
  return { total: summarize(scale, total), buckets }
}
