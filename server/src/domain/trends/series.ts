import type { Counter } from '@touchline/shared/counts.ts'
import { type Scale, scales } from '@touchline/shared/scales.ts'
import type { Cell, Group, Grouping } from './grouping.ts'
import type { Selection } from './selection.ts'

/** One line of a trend: what was counted for a group on one scale. */
export interface Series {
  group: Group
  scale: Scale
  count: Counter
}

/** Where counts come from: totals per day, or the answers themselves. */
export interface Source {
  basis: 'counts' | 'rows'
  /** Reads what was counted from one day to another, both included, beside what was read before. */
  read(from: number, to: number): Promise<void>
  /** The series of all that was read, in their order. */
  list(): Series[]
}

const known: readonly Scale[] = Object.values(scales)
const placeOf = (scale: Scale) => known.indexOf(scale)

/** What is counted there: a measure at a touchpoint, by a channel, for one value of the dimension that is grouped by. */
interface Place {
  touchpointId: number
  measureId: number
  channel: number
  value?: string | null
}

const isSame = (one: Place, other: Place) =>
  one.touchpointId === other.touchpointId &&
  one.measureId === other.measureId &&
  one.channel === other.channel &&
  one.value === other.value

/** Gathers things by their group and scale. */
export class Gathering<Thing> {
  readonly #groups = new Map<Group, Map<Scale, Thing[]>>()
  readonly #selection: Selection
  readonly #grouping: Grouping
  #last: { of: Place; things: Thing[] | undefined } | undefined

  constructor(selection: Selection, grouping: Grouping) {
    this.#selection = selection
    this.#grouping = grouping
    for (const group of grouping.usual) this.#groups.set(group, new Map())
  }

  /** The measure is left out where another metric than its touchpoint's is asked for. */
  add(of: Place, thing: Thing) {
    // Counts come day after day of the same place, so what the last one belonged to is mostly what this one does.
    if (!this.#last || !isSame(this.#last.of, of)) this.#last = { of, things: this.#thingsOf(of) }
    this.#last.things?.push(thing)
  }

  #thingsOf(of: Place): Thing[] | undefined {
    const cell = this.#findCell(of)
    if (!cell) return undefined
    const group = this.#grouping.of(cell)
    const byScale = this.#groups.get(group) ?? new Map<Scale, Thing[]>()
    const things = byScale.get(cell.measure.scale) ?? []
    byScale.set(cell.measure.scale, things)
    this.#groups.set(group, byScale)
    return things
  }

  #findCell(of: Place): Cell | undefined {
    const { touchpoints, measures, channels, metricAt } = this.#selection
    const touchpoint = touchpoints.get(of.touchpointId)
    const measure = measures.get(of.measureId)
    if (!touchpoint || !measure || measure.scale.metric !== metricAt(touchpoint)) return undefined
    if (channels && !channels.has(of.channel)) return undefined
    return { ...of, touchpoint, measure }
  }

  /** What was gathered, in the order of the groups. A group without anything has its metric's usual scale. */
  list(): { group: Group; scale: Scale; things: Thing[] }[] {
    const groups = [...this.#groups].toSorted(
      ([a], [b]) => a.order - b.order || (a.name < b.name ? -1 : Number(a.name > b.name)),
    )
    return groups.flatMap(([group, byScale]) =>
      byScale.size > 0
        ? [...byScale]
            .toSorted(([a], [b]) => placeOf(a) - placeOf(b))
            .map(([scale, things]) => ({ group, scale, things }))
        : [{ group, scale: this.#usualScale(group), things: [] }],
    )
  }

  #usualScale({ touchpoint }: Group): Scale {
    const known = [...this.#selection.touchpoints.values()].find(({ key }) => key === touchpoint)
    return scales[known ? this.#selection.metricAt(known) : 'nps']
  }
}
