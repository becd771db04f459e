/** What sending needs of the browser. `now` gives milliseconds since 1970, `random` a number from 0 up to 1. */
export interface Surroundings {
  now(): number
  random(): number
  /** Like `setTimeout`, whose number `clearTimeout` takes. */
  after(run: () => void, milliseconds: number): unknown
}

export const browser: Surroundings = {
  now: Date.now,
  random: Math.random,
  after: (...timer) => setTimeout(...timer),
}
