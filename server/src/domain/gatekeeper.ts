import { DomainError } from './errors.ts'
import { type Rate, TokenBuckets } from './token-buckets.ts'

/** What may come in through the public doors: of one site, from one neighbourhood of addresses, for one showing. */
export interface Rates {
  site: Rate
  address: Rate
  showing: Rate
}

/** Room for a school behind one address, and for a page that is linked from the news. */
export const usualRates: Rates = {
  site: { perSecond: 500, burst: 5000 },
  address: { perSecond: 20, burst: 400 },
  showing: { perSecond: 1, burst: 60 },
}

const endless: Rate = { perSecond: 1, burst: Number.POSITIVE_INFINITY }
/** Lets everything through. */
export const endlessRates: Rates = { site: endless, address: endless, showing: endless }

export interface Visitor {
  site: string
  /** The name of the neighbourhood that the request came from. */
  place: string
  /** The id of the showing, which is the answer's; reports have none. */
  id?: string
}

export interface Gatekeeper {
  /** Throws `limited`, with the seconds to wait, when too much comes. */
  admit(visitor: Visitor): void
}

/** `now` gives milliseconds. */
export function createGatekeeper(rates: Rates, now: () => number): Gatekeeper {
  const buckets = Object.fromEntries(
    Object.entries(rates).map(([name, rate]) => [name, new TokenBuckets(rate, now)]),
  ) as Record<keyof Rates, TokenBuckets>
  return {
    admit: ({ site, place, id }) => {
      // The narrow gates first, so that one who pushes does not use up what is everybody's.
      const wait =
        (id && buckets.showing.take(`${site} ${id}`)) ||
        buckets.address.take(place) ||
        buckets.site.take(site)
      if (wait)
        throw new DomainError('limited', 'Too much comes from here at once; send it again later.', [], {
          retryAfterSeconds: Math.ceil(wait),
        })
    },
  }
}
