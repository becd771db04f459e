import { DomainError } from '../errors.ts'
import { gap, heartbeat, toText } from './live-text.ts'
import { countTotals } from './live-totals.ts'
import { paced } from './paced.ts'
import { readChanges } from './read-changes.ts'
import type { LiveDeps, LiveSiteName, Reader } from './reader.ts'

/** How often to look for what other processes have changed, and the least time between two looks, in milliseconds. */
const [lookMs, lookGapMs] = [500, 100]
const totalsGapMs = 1000
/** Below the patience of usual proxies, which is 30 seconds. */
const heartbeatMs = 15_000

/** The readers of one site on this node. While there are any, it looks for changes, once for all of them. */
export class LiveSite {
  readonly #deps: LiveDeps
  readonly #site: LiveSiteName
  /** Those who are still told what they have missed. */
  readonly #newcomers = new Set<Reader>()
  /** Up to which change each of the others was told. */
  readonly #positions = new Map<Reader, number>()
  /** Up to which change was looked; without meaning while nobody has a position. */
  #cursor = 0
  #clocks: NodeJS.Timeout[] = []
  readonly #look = paced(() => this.#unlessAway(() => this.#tellChanges()), lookGapMs)
  readonly #totals = paced(
    () =>
      this.#unlessAway(
        () => this.#tellTotals([...this.#positions.keys()]),
        () => this.#totals.ask(),
      ),
    totalsGapMs,
  )

  constructor(deps: LiveDeps, site: LiveSiteName) {
    this.#deps = deps
    this.#site = site
  }

  get size(): number {
    return this.#newcomers.size + this.#positions.size
  }

  /** Takes a reader in, and tells them what they have missed. Throws `unavailable` where the database cannot be asked. */
  async join(reader: Reader): Promise<void> {
    this.#newcomers.add(reader)
    if (this.size === 1)
      this.#clocks = [
        setInterval(() => this.changed(), lookMs),
        setInterval(() => this.#unlessAway(() => this.#beat()), heartbeatMs),
      ]
    const found = await this.#deps.store.findPosition({ siteId: this.#site.id, after: reader.after })
    void this.#catchUp(reader, found)
  }

  leave(reader: Reader): void {
    this.#newcomers.delete(reader)
    this.#positions.delete(reader)
    if (this.size > 0) return
    for (const clock of this.#clocks) clearInterval(clock)
    this.#clocks = []
  }

  /** Something may have changed just now. */
  changed(): void {
    if (this.#positions.size > 0) this.#look.ask()
  }

  /** Lets everybody go, and looks no more. */
  end(): void {
    this.#look.end()
    this.#totals.end()
    this.#letGo(this.#readers())
  }

  #readers(): Reader[] {
    return [...this.#newcomers, ...this.#positions.keys()]
  }

  #letGo(readers: Reader[], fault?: unknown): void {
    for (const reader of readers) {
      this.leave(reader)
      reader.end(fault)
    }
  }

  async #catchUp(reader: Reader, { last, isKept }: { last: number; isKept: boolean }): Promise<void> {
    let position = Math.min(reader.after ?? last, last)
    try {
      await this.#tellTotals([reader], position)
      if (!isKept) reader.tell(toText(gap))
      for (let isBehind = position < last; isBehind || this.#isBeyond(position); ) {
        if (!this.#newcomers.has(reader)) return
        // Whatever the others were told before this begins to read is in what it reads.
        const theirs = this.#cursor
        const { textAfter, upTo, isMore } = await readChanges(this.#deps, this.#site, position)
        reader.tell(textAfter(position))
        position = isMore ? upTo : Math.max(upTo, theirs)
        isBehind = isMore
        await reader.ready()
      }
    } catch (fault) {
      this.#letGo([reader], fault)
    }
    if (!this.#newcomers.delete(reader)) return
    if (this.#positions.size === 0) this.#cursor = position
    this.#positions.set(reader, position)
  }

  #isBeyond(position: number): boolean {
    return this.#positions.size > 0 && this.#cursor > position
  }

  async #tellChanges(): Promise<void> {
    if (this.#positions.size === 0) return
    const from = this.#cursor
    const { textAfter, upTo, isMore } = await readChanges(this.#deps, this.#site, from)
    // From here on nothing is waited for, so that whoever joins finds cursor and positions as they belong together.
    this.#cursor = upTo
    for (const [reader, position] of this.#positions) {
      reader.tell(textAfter(position))
      this.#positions.set(reader, Math.max(position, upTo))
    }
    if (upTo > from) this.#totals.ask()
    if (isMore) this.#look.ask()
  }

  async #tellTotals(readers: Reader[], position?: number): Promise<void> {
    if (readers.length === 0) return
    const directory = await this.#deps.directories.get(this.#site.key)
    for (const [days, group] of Map.groupBy(readers, reader => reader.days)) {
      const data = await countTotals(this.#deps, directory, days)
      const text = toText({ id: position?.toString(), event: 'totals', data })
      for (const reader of group) reader.tell(text)
    }
  }

  /** A key that was revoked, a session that has ended and a role that was taken away meanwhile open nothing any more. */
  async #beat(): Promise<void> {
    for (const reader of this.#readers()) reader.tell(heartbeat)
    for (const group of Map.groupBy(this.#readers(), reader => reader.pass).values())
      if (!(await group[0]?.mayStay())) this.#letGo(group)
  }

  /** What cannot be asked now is asked again at a later look; whatever else is wrong ends the streams. */
  async #unlessAway(work: () => Promise<void>, again: () => void = () => {}): Promise<void> {
    try {
      await work()
    } catch (fault) {
      if (fault instanceof DomainError && fault.retryAfterSeconds !== undefined) again()
      else this.#letGo(this.#readers(), fault)
    }
  }
}
