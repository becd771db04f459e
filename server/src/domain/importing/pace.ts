import type { KeptSlice } from '../../store/imported-responses.ts'

/** Rows of one transaction while answers come: they wait behind it for some milliseconds only. */
const fewest = 200
/** Nobody has answered during so many slices: then they become longer. */
const calmSlices = 8
/** For how long the rows of a slice are written then, in milliseconds: the first answer that comes waits so long at most, and for the disk. */
const longMs = 80
/**
 * A program that waits for SQLite's lock looks for it every 25 milliseconds at least while it has not waited for longer than a tenth of a second: in a
 * gap of that length it gets its turn.
 */
const gapMs = 25

/** How many rows an import keeps at once, and for how long it leaves the database to others then: by whether anybody has answered meanwhile. */
export class Pace {
  rows = fewest
  readonly #most: number
  #calm = 0
  #last: number | undefined

  constructor(most: number) {
    this.#most = most
  }

  /** Hears of a slice and how long it took in all; tells for how many milliseconds the database is to be left to others. */
  next(ms: number, { firstNumber, lastNumber, writtenMs }: KeptSlice): number {
    const isAlone = this.#last === undefined || this.#last === firstNumber
    this.#last = lastNumber
    this.#calm = isAlone ? this.#calm + 1 : 0
    const isCalm = this.#calm >= calmSlices
    this.rows = isCalm ? this.#fitting(writtenMs) : fewest
    return isCalm ? Math.min(ms, gapMs) : ms
  }

  #fitting(writtenMs: number): number {
    const wanted = Math.floor(this.rows * Math.min(longMs / Math.max(writtenMs, 1), 2))
    return Math.min(Math.max(wanted, fewest), this.#most)
  }
}
