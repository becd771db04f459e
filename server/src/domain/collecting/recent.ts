/**
 * A map of those who were seen last: at least the last `least` keys are remembered, and at most twice as many. Two maps take
 * turns, because one from which the oldest is deleted time and again costs several times as much.
 */
export class Recent<Value> {
  readonly #least: number
  #young = new Map<string, Value>()
  #old = new Map<string, Value>()

  constructor(least: number) {
    this.#least = least
  }

  /** Being asked for counts as being seen. */
  get(key: string): Value | undefined {
    const value = this.#young.get(key)
    if (value !== undefined) return value
    const old = this.#old.get(key)
    if (old !== undefined) this.set(key, old)
    return old
  }

  set(key: string, value: Value): void {
    this.#young.set(key, value)
    if (this.#young.size < this.#least) return
    this.#old = this.#young
    this.#young = new Map()
  }
}
