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
export const countsOf = ([
  shown = 0,
  started = 0,
  dismissed = 0,
  commented = 0,
  ...histogram
]: readonly number[]): Counts => ({
  histogram,
  shown,
  started,
  dismissed,
  commented,
})

/** Sums of days, so that any span costs two look-ups, however long it is. Rows may come in any order, and several for one day. */
export const counterOf = (rows: readonly DayRow[]): Counter => {
  const sorted = rows.toSorted((a, b) => a[0] - b[0])
  const sums = new Float64Array((sorted.length + 1) * columns)
  sorted.forEach((row, index) => {
    for (let column = 0; column < columns; column++)
      sums[(index + 1) * columns + column] =
        (sums[index * columns + column] as number) + (row[column + 1] as number)
  })
  /** How many rows lie before a day. */
  const before = (day: Day) => {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle] as DayRow)[0] < day) low = middle + 1
      else high = middle
    }
    return low * columns
  }
  return (first, last) => {
    const [from, to] = [before(first), before(last + 1)]
    const between = (column: number) => (sums[to + column] as number) - (sums[from + column] as number)
    return countsOf(Array.from({ length: columns }, (_, column) => between(column)))
  }
}
