/** What tells the time. */
export interface Clock {
  /** The moment, in milliseconds since 1970. */
  now(): number
  /** Milliseconds since some moment, with fractions; nobody sets it back. */
  elapsed(): number
}

export const realClock: Clock = { now: Date.now, elapsed: () => performance.now() }
