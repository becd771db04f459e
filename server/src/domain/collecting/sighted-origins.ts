import { mostOrigins } from '@touchline/shared/contract/installation.ts'

/** Where and when an origin was sighted. Anybody can claim to come from any. */
export interface Sighting {
  /** In milliseconds since 1970. */
  at: number
  /** The name of the place that it came from. */
  place: string
  /** Do the origins of the site list it? */
  isListed: boolean
}

interface Sighted {
  at: number
  isListed: boolean
  places: Set<string>
}

/** More places than these make an origin no likelier. */
const enoughPlaces = 8

/**
 * A few origins of a site: always the newest, and of the others those that are likely real, so that whoever makes them up drives none of
 * them out: what the site lists, then what was sighted from most places; what one place alone has shown goes before what others have.
 */
export class SightedOrigins {
  /** The newest last; what cannot be told is null. */
  readonly #seen = new Map<string | null, Sighted>()

  note(origin: string | null, { at, place, isListed }: Sighting): void {
    const places = this.#seen.get(origin)?.places ?? new Set()
    if (places.size < enoughPlaces) places.add(place)
    this.#seen.delete(origin)
    const others = [...this.#seen]
    this.#seen.set(origin, { at, isListed, places })
    if (this.#seen.size <= mostOrigins) return
    const [least] = others.toSorted(([, a], [, b]) => likelihood(a, place) - likelihood(b, place))
    this.#seen.delete(least?.[0] as string | null)
  }

  newestFirst(): { origin: string | null; at: number }[] {
    return [...this.#seen].map(([origin, { at }]) => ({ origin, at })).reverse()
  }
}

/** Of two that are as likely the older one is less so, which a stable order holds. */
const likelihood = ({ isListed, places }: Sighted, place: string): number =>
  (isListed ? 100 : 0) + places.size + (places.size === 1 && places.has(place) ? 0 : 0.5)
