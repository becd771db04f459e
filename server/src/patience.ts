/** How long a connection may keep the server waiting, in milliseconds. */
export interface Patience {
  /** Until the head of a request is there. Below `requestMs`, or Node takes each for the other. */
  headMs: number
  /** Until all of a request is there: 512 KiB still come through a line of 18 kB a second. */
  requestMs: number
  /** While nothing moves in either direction: nothing else ends a visitor who never reads the replies. */
  silenceMs: number
  /** How often it is looked for requests that take too long. */
  lookEveryMs: number
}

export const usualPatience: Patience = {
  headMs: 15_000,
  requestMs: 30_000,
  silenceMs: 30_000,
  lookEveryMs: 5_000,
}
