/** A count beyond this is kept elsewhere. */
const mostInPlace = 0xffff

/**
 * Counts how often each content was met, by 48 bits of its hash, in 8 bytes each, so that files of millions of rows can be told apart in
 * memory.
 */
export class Twins {
  #low = new Uint32Array(1024)
  /** 16 bits of the mark and 16 of the count; 0 where the place is free. */
  #high = new Uint32Array(1024)
  #used = 0
  readonly #many = new Map<number, number>()

  /** How often this content was met before. */
  meet(low: number, high: number): number {
    if (this.#used > this.#low.length * 0.75) this.#grow()
    const mark = ((high & 0xffff) << 16) >>> 0
    const place = this.#find(low >>> 0, mark)
    const count = (this.#high[place] as number) & mostInPlace
    if (count === 0) this.#used++
    if (count < mostInPlace) {
      this.#low[place] = low
      this.#high[place] = mark | (count + 1)
      return count
    }
    const name = (low >>> 0) * 0x10000 + (high & 0xffff)
    const all = (this.#many.get(name) ?? mostInPlace) + 1
    this.#many.set(name, all)
    return all - 1
  }

  #find(low: number, mark: number): number {
    const last = this.#low.length - 1
    for (let place = low & last; ; place = (place + 1) & last) {
      const high = this.#high[place] as number
      if (high === 0) return place
      if (this.#low[place] === low && (high & 0xffff0000) >>> 0 === mark) return place
    }
  }

  #grow(): void {
    const [low, high] = [this.#low, this.#high]
    this.#low = new Uint32Array(low.length * 2)
    this.#high = new Uint32Array(low.length * 2)
    for (let at = 0; at < low.length; at++) {
      const kept = high[at] as number
      if (kept === 0) continue
      const place = this.#find(low[at] as number, (kept & 0xffff0000) >>> 0)
      this.#low[place] = low[at] as number
      this.#high[place] = kept
    }
  }
}
