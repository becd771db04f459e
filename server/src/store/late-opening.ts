/** Milliseconds by which a batch opens earlier than it needs to be filled. */
const sparedMs = 10

/**
 * When the next batch opens to newcomers. While far more arrives than a slow disk takes, whoever takes a place first waits
 * longest: for the batch under way, and then for his own. So after a batch that was filled early the next one opens later, in time to be
 * filled twice; its places go to those who come last and wait briefly. It costs no place: after one that was not filled the next
 * is open at once.
 */
export class LateOpening {
  readonly #largest: number
  readonly #now: () => number
  #firstAt = 0
  #fullAt = 0
  #opensAt = 0

  /** `now` gives milliseconds. */
  constructor(largest: number, now: () => number) {
    this.#largest = largest
    this.#now = now
  }

  /** To be told of each newcomer, and how many wait with it. */
  came(count: number): void {
    if (count === 1) this.#firstAt = this.#now()
    if (count === this.#largest) this.#fullAt = this.#now()
  }

  /** To be told of each batch that leaves, how many it holds, and how many milliseconds it is likely to take. */
  left(size: number, expectedMs: number): void {
    const fillingMs = this.#fullAt - this.#firstAt
    const waitMs = size < this.#largest ? 0 : expectedMs - 2 * fillingMs - sparedMs
    this.#firstAt = this.#now()
    this.#opensAt = this.#firstAt + waitMs
  }

  isClosed(): boolean {
    return this.#now() < this.#opensAt
  }
}
