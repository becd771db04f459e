import { Recent } from './recent.ts'

/** How many may come at once, and how many a second after that. */
export interface Rate {
  perSecond: number
  burst: number
}

/** Never runs out. */
export const endless: Rate = { perSecond: 1, burst: Number.POSITIVE_INFINITY }

interface Bucket {
  tokens: number
  at: number
}

/** So many callers are remembered. */
const mostBuckets = 50_000

/** One bucket of tokens for each key. `now` gives milliseconds. */
export class TokenBuckets {
  readonly #rate: Rate
  readonly #now: () => number
  readonly #buckets = new Recent<Bucket>(mostBuckets)

  constructor(rate: Rate, now: () => number) {
    this.#rate = rate
    this.#now = now
  }

  /** Takes a token and returns 0, or returns in how many seconds there is one, above 0. */
  take(key: string): number {
    const { perSecond } = this.#rate
    const tokens = this.#tokensOf(key)
    this.#buckets.set(key, { tokens: tokens < 1 ? tokens : tokens - 1, at: this.#now() })
    return tokens < 1 ? (1 - tokens) / perSecond : 0
  }

  #tokensOf(key: string): number {
    const { perSecond, burst } = this.#rate
    const known = this.#buckets.get(key)
    if (!known) return burst
    // A clock that was put back gives nothing and takes nothing.
    const seconds = Math.max(0, this.#now() - known.at) / 1000
    return Math.min(burst, known.tokens + seconds * perSecond)
  }
}
