import { createHmac, randomBytes } from 'node:crypto'
import ipaddr from 'ipaddr.js'
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

export interface Visitor {
  site: string
  /** The address that the request came from. It is never kept: only a hash with a salt of the day is, in memory. */
  address: string
  /** The id of the showing, which is the answer's; reports have none. */
  id?: string
}

export interface Gatekeeper {
  /** Throws `limited`, with the seconds to wait, when too much comes. */
  admit(visitor: Visitor): void
}

const dayMs = 86_400_000

/** `now` gives milliseconds. */
export function createGatekeeper(rates: Rates, now: () => number): Gatekeeper {
  const buckets = Object.fromEntries(
    Object.entries(rates).map(([name, rate]) => [name, new TokenBuckets(rate, now)]),
  ) as Record<keyof Rates, TokenBuckets>
  let salt = { day: -1, key: randomBytes(32) }
  const hashOf = (text: string) => {
    const day = Math.floor(now() / dayMs)
    if (salt.day !== day) salt = { day, key: randomBytes(32) }
    return createHmac('sha256', salt.key).update(text).digest('base64')
  }
  return {
    admit: ({ site, address, id }) => {
      // The narrow gates first, so that one who pushes does not use up what is everybody's.
      const wait =
        (id && buckets.showing.take(`${site} ${id}`)) ||
        buckets.address.take(hashOf(neighbourhoodOf(address))) ||
        buckets.site.take(site)
      if (wait)
        throw new DomainError('limited', 'Too much comes from here at once; send it again later.', [], {
          retryAfterSeconds: Math.ceil(wait),
        })
    },
  }
}

/** The /24 of an IPv4 address, the /64 of an IPv6 address: what one household or attacker has at least. */
function neighbourhoodOf(address: string): string {
  if (!ipaddr.isValid(address)) return address
  const parsed = ipaddr.process(address)
  return parsed
    .toByteArray()
    .slice(0, parsed.kind() === 'ipv4' ? 3 : 8)
    .join('.')
}
