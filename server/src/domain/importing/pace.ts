import type { KeptSlice } from '../../store/imported-responses.ts'

/** Rows of one transaction while answers come: they wait behind it for some milliseconds only. */
const fewest = 200
/** Nobody gains by more, and as many wait in memory. */
const most = 4000
/** Nobody answered during so many slices: then they become longer. */
const calmSlices = 8
/** How long the longest slices may take, in milliseconds: a visitor's answer that comes first may wait so long once. */
const longestMs = 100
/**
 * A program that waits for SQLite's lock looks for it every 25 milliseconds at least, as long as it has not waited for longer than the longest slice: in
 * a gap of that length it gets its turn.
 */
const gapMs = 25

/** How many rows an import keeps at once, and how long it leaves the database to others then: by whether anybody has answered meanwhile. */
export class Pace {
  rows = fewest
  #calm = 0
  #last: number | undefined

  /** Hears of a slice, and tells for how many milliseconds the database is to be left to others. */
  next(ms: number, { firstNumber, lastNumber }: KeptSlice): number {
    const isAlone = this.#last === undefined || this.#last === firstNumber
    this.#last = lastNumber
    this.#calm = isAlone ? this.#calm + 1 : 0
    this.rows = this.#rowsAfter(ms)
    return this.#calm < calmSlices ? ms : Math.min(ms, gapMs)
  }

  #rowsAfter(ms: number): number {
    if (this.#calm < calmSlices) return fewest
    if (ms > longestMs) return Math.max(Math.floor(this.rows / 2), fewest)
    return ms < longestMs / 2 ? Math.min(this.rows * 2, most) : this.rows
  }
}
