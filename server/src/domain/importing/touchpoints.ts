import type { ImportCreation } from '@touchline/shared/contract/import.ts'
import { because, RowFault } from '@touchline/shared/importing/row-reasons.ts'
import { slug } from '@touchline/shared/importing/slug.ts'
import type { Deps } from '../deps.ts'
import { type KnownTouchpoint, listPresent, type SiteDirectory } from '../directory.ts'
import { createTouchpoint } from '../manage-touchpoints.ts'

/** A column that has more values than this names no touchpoints. */
const mostMade = 200

/** Letters of a name; what is said beyond them tells no touchpoints apart. */
const longestName = 200
/** Letters of a key that leave room for a number. */
const longestStem = 58

/** Finds the touchpoints that rows name, by key or by exact name; those that are missing can be made. */
export class NamedTouchpoints {
  readonly #known = new Map<string, KnownTouchpoint>()
  readonly #usual: KnownTouchpoint
  readonly #create: ImportCreation | undefined
  /** Name → key of those that rows have named, and that are not there. */
  readonly #missing = new Map<string, string>()
  /** Key → name, also of those that were removed. */
  readonly #taken: Map<string, string>
  readonly made: string[] = []

  constructor(directory: SiteDirectory, usual: string, create: ImportCreation | undefined) {
    this.#create = create
    this.#taken = new Map([...directory.touchpoints.values()].map(({ key, name }) => [key, name]))
    this.#learn(directory)
    this.#usual = directory.touchpoints.get(usual) ?? standIn(usual)
  }

  #learn(directory: SiteDirectory): void {
    const present = listPresent(directory.touchpoints)
    for (const one of present) this.#known.set(one.name, one)
    for (const one of present) this.#known.set(one.key, one)
  }

  /** Throws a `RowFault` where there is none of this name and none may be made. */
  find(named: string | undefined): KnownTouchpoint {
    if (named === undefined) return this.#usual
    const name = nameOf(named)
    const known = this.#known.get(name)
    if (known) return known
    if (!this.#create) throw new RowFault(because('no_touchpoint', { touchpoint: name.slice(0, 60) }))
    if (this.made.length + this.#missing.size >= mostMade)
      throw new RowFault(because('many_touchpoints', { count: mostMade }))
    const made = standIn(this.#keyFor(name))
    this.#taken.set(made.key, name)
    this.#missing.set(name, made.key)
    this.#await(name, made.key)
    return made
  }

  /** Later rows find it by its name, and by its key where that is no other's name. */
  #await(name: string, key: string): void {
    for (const word of [key, name]) if (!this.#known.has(word)) this.#known.set(word, standIn(key))
  }

  /** A key of its own: names of which the same words remain, such as two in Chinese, are two touchpoints. */
  #keyFor(name: string): string {
    const stem = slug(name, 'touchpoint')
    const isFree = (key: string) => [undefined, name].includes(this.#taken.get(key)) || key === name
    let key = stem
    for (let number = 2; !isFree(key); number++) key = `${stem.slice(0, longestStem)}-${number}`
    return key
  }

  /** Those that rows have named, and that are not there. */
  get missing(): string[] {
    return [...this.#missing.values()]
  }

  /** Makes those that are missing; rows that stand for them have to look again. */
  async make(deps: Deps, directory: SiteDirectory): Promise<void> {
    if (this.#missing.size === 0 || !this.#create) return
    const { stage, metric } = this.#create
    const wanted = [...this.#missing]
    for (const [name, key] of wanted)
      if (!directory.touchpoints.has(key) || directory.touchpoints.get(key)?.isRemoved)
        await createTouchpoint(deps, directory, { key, name, stage, metric })
    const fresh = await deps.directories.get(directory.site.key)
    for (const [name, key] of wanted) {
      this.#missing.delete(name)
      this.made.push(key)
    }
    this.#known.clear()
    // Rows that were read meanwhile may have named others.
    for (const [name, key] of this.#missing) this.#await(name, key)
    this.#learn(fresh)
  }
}

/** As a name is kept, so that it is found again. */
const nameOf = (named: string) =>
  named.replaceAll('\0', '').trim().slice(0, longestName).toWellFormed().trimEnd()

/** Stands for a touchpoint until it is made. */
const standIn = (key: string): KnownTouchpoint => ({
  ...{ id: -1, key, name: key, stage: '', metric: 'nps', owner: undefined, isRemoved: false },
})
