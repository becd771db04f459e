import { parseDay } from '@touchline/shared/calendar.ts'
import type { TrendBucket } from '@touchline/shared/contract/trend.ts'
import { fewestAnswers } from '@touchline/shared/verdict.ts'

type Ends = Pick<TrendBucket, 'start' | 'end'>
type Bucket = Ends & Pick<TrendBucket, 'count' | 'score' | 'interval' | 'trailing'>

/** One bucket beside the one that lay there in the period before; null where there was none. */
export interface TrendPoint extends Bucket {
  before: Bucket | null
}

const dayOf = (date: string) => parseDay(date) ?? 0
const lengthOf = ({ start, end }: Ends) => dayOf(end) - dayOf(start) + 1

/** Puts beside each bucket that of `earlier` which holds the day as far back as the periods lie apart. */
export function pointsOf(
  buckets: readonly Bucket[],
  earlier: readonly Bucket[],
  daysApart: number,
): TrendPoint[] {
  return buckets.map(bucket => {
    const middle = Math.floor((dayOf(bucket.start) + dayOf(bucket.end)) / 2) - daysApart
    const before = earlier.find(({ start, end }) => dayOf(start) <= middle && middle <= dayOf(end))
    return { ...bucket, before: before ?? null }
  })
}

/** The middle of some numbers, the upper one of two; 0 of none. */
export const medianOf = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** Do most buckets hold too few answers to be told apart, while the window that ends with each holds more? */
export function isThin(points: readonly TrendPoint[], windowDays: number): boolean {
  const median = medianOf(points.map(({ count }) => count))
  const longest = Math.max(0, ...points.map(lengthOf))
  return median < fewestAnswers && windowDays > longest && points.some(({ trailing }) => trailing !== null)
}

/** Fewer answers than this make no score of a window. */
const fewestInWindow = 10

/** What the main line shows at a point: its own score, or that of the window which ends with it, where that holds enough answers. */
export function lineOf(point: Bucket, thin: boolean): Pick<Bucket, 'score' | 'interval' | 'count'> {
  if (!thin) return point
  const { count, score, interval } = point.trailing ?? { count: 0, score: null, interval: null }
  return count < fewestInWindow ? { count, score: null, interval: null } : { count, score, interval }
}

/** Columns for uPlot: place, low, high, line, single points, before. Null leaves a gap; nobody answered is never 0. */
export function columnsOf(points: readonly TrendPoint[], thin: boolean) {
  const lines = points.map(point => lineOf(point, thin))
  return {
    x: points.map((_, index) => index),
    low: lines.map(({ interval }) => interval?.low ?? null),
    high: lines.map(({ interval }) => interval?.high ?? null),
    line: lines.map(({ score }) => score),
    single: points.map(({ score }) => (thin ? score : null)),
    before: points.map(({ before }) => before && lineOf(before, thin).score),
  }
}
export type TrendColumns = ReturnType<typeof columnsOf>

/** Where a day lies between the points, which stand in the middles of their buckets; null outside. */
export function placeOf(day: string, points: readonly Ends[]): number | null {
  const at = dayOf(day)
  const index = points.findIndex(({ start, end }) => dayOf(start) <= at && at <= dayOf(end))
  const found = points[index]
  return found ? index - 0.5 + (at - dayOf(found.start)) / lengthOf(found) : null
}
