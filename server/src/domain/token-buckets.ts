/** How many may come at once, and how many a second after that. */
export interface Rate {
  perSecond: number
  burst: number
}

interface Bucket {
  tokens: number
  at: number
}

/** So many callers are remembered; beyond that the one who has been quiet longest is forgotten. */
const mostBuckets = 100_000

/** One bucket of tokens for each key. `now` gives milliseconds. */
export class TokenBuckets {
  readonly #rate: Rate
  readonly #now: () => number
  readonly #buckets = new Map<string, Bucket>()

  constructor(rate: Rate, now: () => number) {
    this.#rate = rate
    this.#now = now
  }

  /** Takes a token and returns 0, or returns in how many seconds there is one, above 0. */
  take(key: string): number {
    const { perSecond } = this.#rate
    const tokens = this.#tokensOf(key)
    this.#keep(key, { tokens: tokens < 1 ? tokens : tokens - 1, at: this.#now() })
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

  /** The map keeps the order of insertion: whoever was seen last stands at its end. */
  #keep(key: string, bucket: Bucket): void {
    this.#buckets.delete(key)
    this.#buckets.set(key, bucket)
    if (this.#buckets.size <= mostBuckets) return
    const [oldest] = this.#buckets.keys()
    this.#buckets.delete(oldest as string)
  }
}
