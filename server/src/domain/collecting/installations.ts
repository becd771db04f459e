import { mostOrigins } from '@touchline/shared/contract/installation.ts'

/** When each was seen last, the newest last; what cannot be told is null. */
type Origins = Map<string | null, number>

/** What was seen of one site's script, in milliseconds since 1970. */
export interface SeenOfSite {
  fetchedAt: number | undefined
  shownAt: number | undefined
  answeredAt: number | undefined
  fetchedBy: Origins
  refused: Origins
}

/**
 * Watches whether the scripts of sites arrive on pages and are heard of. In the memory of this process only, a few origins for each site,
 * nothing of any visitor.
 */
export interface Installations {
  /** When it began to watch. */
  since: number
  /** What is seen of a site; to be written to. */
  of(siteId: number): SeenOfSite
  /** `page` is what the request says of it: its `Origin`, or else its `Referer`. */
  noteFetch(siteId: number, page: string | undefined): void
  noteRefusal(siteId: number, origin: string): void
}

/** `now` gives milliseconds. */
export function createInstallations(now: () => number): Installations {
  const seen = new Map<number, SeenOfSite>()
  const of = (siteId: number): SeenOfSite => {
    const known = seen.get(siteId)
    if (known) return known
    const fresh: SeenOfSite = {
      ...{ fetchedAt: undefined, shownAt: undefined, answeredAt: undefined },
      ...{ fetchedBy: new Map(), refused: new Map() },
    }
    seen.set(siteId, fresh)
    return fresh
  }
  return {
    since: now(),
    of,
    noteFetch: (siteId, page) => {
      const site = of(siteId)
      site.fetchedAt = now()
      note(site.fetchedBy, originOf(page), now())
    },
    noteRefusal: (siteId, origin) => note(of(siteId).refused, originOf(origin) ?? 'null', now()),
  }
}

function note(origins: Origins, origin: string | null, at: number): void {
  origins.delete(origin)
  origins.set(origin, at)
  if (origins.size > mostOrigins) origins.delete(origins.keys().next().value as string | null)
}

/** The longest name that a host can have, with its scheme and port. */
const longest = 267

/** Scheme, name and port of an address; null where there is none, or none of a website. */
function originOf(address: string | undefined): string | null {
  if (address === undefined || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return null
  const { origin } = new URL(address)
  return origin.length > longest ? null : origin
}
