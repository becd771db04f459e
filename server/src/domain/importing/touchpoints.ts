import type { ImportCreation } from '@touchline/shared/contract/import.ts'
import { RowFault } from '@touchline/shared/importing/read-row.ts'
import { slug } from '@touchline/shared/importing/slug.ts'
import type { Deps } from '../deps.ts'
import { type KnownTouchpoint, listPresent, type SiteDirectory } from '../directory.ts'
import { createTouchpoint } from '../manage-touchpoints.ts'

/** A column that has more values than this names no touchpoints. */
const mostMade = 200

/** Finds the touchpoints that rows name, by key or by name; those that are missing can be made. */
export class NamedTouchpoints {
  readonly #known = new Map<string, KnownTouchpoint>()
  readonly #usual: KnownTouchpoint
  readonly #create: ImportCreation | undefined
  readonly #missing = new Map<string, string>()
  readonly made: string[] = []

  constructor(directory: SiteDirectory, usual: string, create: ImportCreation | undefined) {
    this.#create = create
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
    const key = slug(named, 'touchpoint')
    const known = this.#known.get(named) ?? this.#known.get(key)
    if (known) return known
    if (!this.#create) throw new RowFault(`The site has no touchpoint "${named.slice(0, 60)}"; add it first.`)
    if (this.made.length + this.#missing.size >= mostMade)
      throw new RowFault(`More than ${mostMade} touchpoints are named; is this the right column?`)
    const made = standIn(key)
    this.#missing.set(key, named)
    this.#known.set(key, made)
    return made
  }

  /** Those that rows have named, and that are not there. */
  get missing(): string[] {
    return [...this.#missing.keys()]
  }

  /** Makes those that are missing; rows that stand for them have to look again. */
  async make(deps: Deps, directory: SiteDirectory): Promise<void> {
    if (this.#missing.size === 0 || !this.#create) return
    const { stage, metric } = this.#create
    const wanted = [...this.#missing]
    for (const [key, name] of wanted)
      if (!directory.touchpoints.has(key) || directory.touchpoints.get(key)?.isRemoved)
        await createTouchpoint(deps, directory, { key, name: name.slice(0, 200), stage, metric })
    const fresh = await deps.directories.get(directory.site.key)
    for (const [key] of wanted) this.#missing.delete(key)
    this.made.push(...wanted.map(([key]) => key))
    this.#known.clear()
    // Rows that were read meanwhile may have named others.
    for (const key of this.#missing.keys()) this.#known.set(key, standIn(key))
    this.#learn(fresh)
  }
}

/** Stands for a touchpoint until it is made. */
const standIn = (key: string): KnownTouchpoint => ({
  ...{ id: -1, key, name: key, stage: '', metric: 'nps', owner: undefined, isRemoved: false },
})
