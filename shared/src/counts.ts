import type { Day } from './calendar.ts'
import type { Histogram } from './histogram.ts'

/** What was counted in one span: the answers, and what happened to the survey on the page. */
export interface Counts {
  readonly histogram: Histogram
  /** Null where only answers were read. */
  readonly shown: number | null
  readonly started: number | null
  readonly dismissed: number | null
  readonly commented: number
}

/** Counts the days from `first` to `last`, both included. */
export type Counter = (first: Day, last: Day) => Counts

/** A day with its counts in a row: shown, started, dismissed, commented, then how many gave each rating from 0 to 10. */
export type DayRow = readonly [day: Day, ...counts: number[]]

const columns = 15

/** What was counted in one span, from a row of counts without its day. */
export const countsOf = (row: readonly number[]): Counts => ({
  histogram: row.slice(4),
  shown: row[0] as number,
  started: row[1] as number,
  dismissed: row[2] as number,
  commented: row[3] as number,
})

/** Sums of days, so that any span costs two look-ups, however long it is. Rows may come in any order, and several for one day. */
export const counterOf = (rows: readonly DayRow[]): Counter => {
  const sorted = rows.toSorted((a, b) => a[0] - b[0])
  const days = sorted.map(([day]) => day)
  const sums = cumulate(sorted)
  return (first, last) => {
    const [from, to] = [columns * countBelow(days, first), columns * countBelow(days, last + 1)]
    const row = new Array<number>(columns)
    for (let column = 0; column < columns; column++)
      row[column] = (sums[to + column] as number) - (sums[from + column] as number)
    return countsOf(row)
  }
}

/** For each row the sums of all before it, and at the end those of all. */
const cumulate = (rows: readonly DayRow[]): Float64Array => {
  const sums = new Float64Array((rows.length + 1) * columns)
  let at = 0
  for (const row of rows) {
    for (let column = 0; column < columns; column++)
      sums[at + columns + column] = (sums[at + column] as number) + (row[column + 1] as number)
    at += columns
  }
  return sums
}

/** How many of some numbers, which are in their order, are smaller than another. */
export const countBelow = (numbers: readonly number[], limit: number): number => {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] as number) < limit) low = middle + 1
    else high = middle
  }
  return low
}
