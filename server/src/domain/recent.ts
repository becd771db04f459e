/** A map of those who were seen last: beyond so many the one who has been quiet longest is forgotten. */
export class Recent<Value> {
  readonly #most: number
  readonly #entries = new Map<string, Value>()
  /** Stands before the oldest: a new iterator would have to pass all that was deleted before it, time and again. */
  readonly #byAge = this.#entries.keys()

  constructor(most: number) {
    this.#most = most
  }

  get(key: string): Value | undefined {
    return this.#entries.get(key)
  }

  /** The map keeps the order of insertion: whoever was set last stands at its end. */
  set(key: string, value: Value): void {
    this.#entries.delete(key)
    this.#entries.set(key, value)
    if (this.#entries.size <= this.#most) return
    this.#entries.delete(this.#byAge.next().value as string)
  }
}
