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

/** So many callers are remembered at least. */
const leastBuckets = 50_000

/** One bucket of tokens for each key. `now` gives milliseconds. */
export class TokenBuckets {
  readonly #rate: Rate
  readonly #now: () => number
  readonly #buckets = new Recent<Bucket>(leastBuckets)

  constructor(rate: Rate, now: () => number) {
    this.#rate = rate
    this.#now = now
  }

  /** Takes a token and returns 0, or returns in how many seconds there is one, above 0. */
  take(key: string): number {
    const { perSecond, burst } = this.#rate
    if (burst === Number.POSITIVE_INFINITY) return 0
    const bucket = this.#fill(key)
    if (bucket.tokens < 1) return (1 - bucket.tokens) / perSecond
    bucket.tokens--
    return 0
  }

  #fill(key: string): Bucket {
    const { perSecond, burst } = this.#rate
    const at = this.#now()
    const known = this.#buckets.get(key)
    if (!known) {
      const bucket = { tokens: burst, at }
      this.#buckets.set(key, bucket)
      return bucket
    }
    // A clock that was put back gives nothing and takes nothing.
    known.tokens = Math.min(burst, known.tokens + (Math.max(0, at - known.at) / 1000) * perSecond)
    known.at = at
    return known
  }
}
