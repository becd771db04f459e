import { allows } from '@touchline/shared/allows.ts'
import { SightedOrigins } from './sighted-origins.ts'

/** What was seen of one site's script, in milliseconds since 1970. */
export interface SeenOfSite {
  fetchedAt: number | undefined
  shownAt: number | undefined
  answeredAt: number | undefined
  fetchedBy: SightedOrigins
  refused: SightedOrigins
}

/**
 * Watches whether the scripts of sites arrive on pages and are heard of. In the memory of this process only, a few origins for each site,
 * nothing of any visitor but, for each origin, the names of a few places, which tell no address and change with the day.
 */
export interface Installations {
  /** When it began to watch. */
  since: number
  /** What is seen of a site; to be written to. */
  of(siteId: number): SeenOfSite
  /** `page` is what the request says of it: its `Origin`, or else its `Referer`. */
  noteFetch(site: { id: number; origins: string[] }, page: string | undefined, place: string): void
  noteRefusal(siteId: number, origin: string, place: string): void
}

/** `now` gives milliseconds. */
export function createInstallations(now: () => number): Installations {
  const seen = new Map<number, SeenOfSite>()
  const of = (siteId: number): SeenOfSite => {
    const known = seen.get(siteId)
    if (known) return known
    const fresh: SeenOfSite = {
      ...{ fetchedAt: undefined, shownAt: undefined, answeredAt: undefined },
      ...{ fetchedBy: new SightedOrigins(), refused: new SightedOrigins() },
    }
    seen.set(siteId, fresh)
    return fresh
  }
  return {
    since: now(),
    of,
    noteFetch: ({ id, origins }, page, place) => {
      const site = of(id)
      const origin = originOf(page)
      site.fetchedAt = now()
      const isListed = origin !== null && allows(origins, origin)
      site.fetchedBy.note(origin, { at: now(), place, isListed })
    },
    noteRefusal: (siteId, origin, place) =>
      of(siteId).refused.note(originOf(origin) ?? 'null', { at: now(), place, isListed: false }),
  }
}

/** The longest name that a host can have, with its scheme and port. */
const longest = 267

/** Scheme, name and port of an address; null where there is none, or none of a website. */
function originOf(address: string | undefined): string | null {
  if (address === undefined || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return null
  const { origin } = new URL(address)
  return origin.length > longest ? null : origin
}
