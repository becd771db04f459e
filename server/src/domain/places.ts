import { hash, randomBytes } from 'node:crypto'
import ipaddr from 'ipaddr.js'

/** Names the place of an address without telling it. */
export type PlaceOf = (address: string) => string

const dayMs = 86_400_000

/**
 * Names neighbourhoods of addresses by a hash with a salt of the day, which nothing but this process's memory holds: the same
 * place has the same name until midnight UTC, and nobody can tell an address from it. `now` gives milliseconds.
 */
export function createPlaces(now: () => number): PlaceOf {
  let salt = { day: -1, key: '' }
  return address => {
    const day = Math.floor(now() / dayMs)
    if (salt.day !== day) salt = { day, key: randomBytes(32).toString('base64') }
    // One call of the hash costs a tenth of what an HMAC object does, and a secret of fixed length in front is as good here.
    return hash('sha256', salt.key + neighbourhoodOf(address), 'base64')
  }
}

const byte = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)'
const plainIpv4 = new RegExp(`^${byte}(?:\\.${byte}){3}$`)

/** The /24 of an IPv4 address, the /64 of an IPv6 address: what one household or attacker has at least. */
function neighbourhoodOf(address: string): string {
  // As sockets write it, which is how nearly all come; other spellings of IPv4 take the longer way.
  if (plainIpv4.test(address)) return address.slice(0, address.lastIndexOf('.'))
  if (!ipaddr.isValid(address)) return address
  const parsed = ipaddr.process(address)
  return parsed
    .toByteArray()
    .slice(0, parsed.kind() === 'ipv4' ? 3 : 8)
    .join('.')
}
