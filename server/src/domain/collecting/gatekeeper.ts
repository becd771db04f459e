import { DomainError } from '../errors.ts'
import { endless, type Rate, TokenBuckets } from './token-buckets.ts'

/** What may come in: of one site, from one neighbourhood of addresses, for one showing; and of the scripts that use one key. */
export interface Rates {
  site: Rate
  address: Rate
  showing: Rate
  key: Rate
}

/** Room for a school behind one address, and for a page that is linked from the news. */
export const usualRates: Rates = {
  site: { perSecond: 500, burst: 5000 },
  address: { perSecond: 20, burst: 400 },
  showing: { perSecond: 1, burst: 60 },
  key: { perSecond: 50, burst: 500 },
}

/** Lets everything through. */
export const endlessRates: Rates = { site: endless, address: endless, showing: endless, key: endless }

export interface Gatekeeper {
  /** The first gate, before anything is read. Throws `limited`, with the seconds to wait, when too much comes from one place. */
  admitFrom(place: string): void
  /** The second, once it is known what for: of one showing, whose id is the answer's, and of one site. Reports have no id. Throws `limited`. */
  admitTo(visited: { site: string; id?: string }): void
  /** What comes with a secret key, by its prefix, through the doors that scripts know to pace themselves at. Throws `limited`. */
  admitKey(prefix: string): void
}

/** `now` gives milliseconds. */
export function createGatekeeper(rates: Rates, now: () => number): Gatekeeper {
  const buckets = Object.fromEntries(
    Object.entries(rates).map(([name, rate]) => [name, new TokenBuckets(rate, now)]),
  ) as Record<keyof Rates, TokenBuckets>
  return {
    admitFrom: place => refuseFor(buckets.address.take(place)),
    // The narrow gate first, so that one who pushes does not use up what is everybody's.
    admitTo: ({ site, id }) =>
      refuseFor((id && buckets.showing.take(`${site} ${id}`)) || buckets.site.take(site)),
    admitKey: prefix => refuseFor(buckets.key.take(prefix)),
  }
}

function refuseFor(wait: number): void {
  if (wait > 0)
    throw new DomainError('limited', 'Too much comes from here at once; send it again later.', [], {
      retryAfterSeconds: Math.ceil(wait),
    })
}
