import { hash, randomBytes } from 'node:crypto'
import ipaddr from 'ipaddr.js'

/** Where a request comes from, without telling its address. */
export interface Place {
  /** The same for a whole neighbourhood of addresses until midnight UTC. */
  name: string
  /**
   * Does it tell visitors apart? A private address is that of a proxy, or of a network where all have such, and of a connection
   * that is gone nothing is known.
   */
  isPublic: boolean
}

export type PlaceOf = (address: string) => Place

const dayMs = 86_400_000

/**
 * Names neighbourhoods of addresses by a hash with a salt of the day, which nothing but this process's memory holds, so that nobody
 * can tell an address from it. `now` gives milliseconds.
 */
export function createPlaces(now: () => number): PlaceOf {
  let salt = { day: -1, key: '' }
  return address => {
    const day = Math.floor(now() / dayMs)
    if (salt.day !== day) salt = { day, key: randomBytes(32).toString('base64') }
    const { neighbourhood, isPublic } = locate(address)
    // One call of the hash costs a tenth of what an HMAC object does, and a secret of fixed length in front is as good here.
    return { name: hash('sha256', salt.key + neighbourhood, 'base64'), isPublic }
  }
}

/** An IPv4 address as sockets write it, and those that are not public: RFC 6890, shared and multicast ones among them. */
const ipv4 = /^\d{1,3}(?:\.\d{1,3}){3}$/
const privateIpv4 =
  /^(?:0|10|127|169\.254|192\.(?:0\.[02]|168|88\.99)|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|198\.(?:1[89]|51\.100)|203\.0\.113|2(?:2[4-9]|[3-5]\d))\./

/** The /24 of an IPv4 address, the /64 of an IPv6 address: what one household or attacker has at least. */
function locate(address: string): { neighbourhood: string; isPublic: boolean } {
  // Nearly all come so, and the long way takes as long as all the rest of the limits.
  if (ipv4.test(address))
    return {
      neighbourhood: address.slice(0, address.lastIndexOf('.')),
      isPublic: !privateIpv4.test(address),
    }
  if (!ipaddr.isValid(address)) return { neighbourhood: address, isPublic: false }
  const parsed = ipaddr.process(address)
  const bytes = parsed.toByteArray().slice(0, parsed.kind() === 'ipv4' ? 3 : 8)
  return { neighbourhood: bytes.join('.'), isPublic: parsed.range() === 'unicast' }
}
