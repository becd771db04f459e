import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** An address in one of the operator's own networks, or any other that is an ordinary one of the internet. */
export function isAllowedAddress(address: string, ownNetworks: readonly string[]): boolean {
  if (isIP(address) === 0) return false
  const parsed = ipaddr.parse(address)
  return isIn(parsed, ownNetworks) || isOrdinary(parsed)
}

/** Of IPv6 only this has been given out to anybody; ::/96, which stands for IPv4 addresses, is outside. */
const givenOut = ipaddr.IPv6.parseCIDR('2000::/3')

/** Public by its number, but within machines of Azure it is the machine's own host. */
const azureHost = '168.63.129.16'

/** Not private, local, reserved, or leading somewhere else by way of its form. */
const isOrdinary = (parsed: ipaddr.IPv4 | ipaddr.IPv6): boolean =>
  parsed.range() === 'unicast' &&
  (parsed instanceof ipaddr.IPv6 ? parsed.match(givenOut) : parsed.toString() !== azureHost)

/** Is it in a network that the operator has allowed? */
export const isOwn = (address: string, ownNetworks: readonly string[]): boolean =>
  isIP(address) !== 0 && isIn(ipaddr.parse(address), ownNetworks)

const isIn = (parsed: ipaddr.IPv4 | ipaddr.IPv6, networks: readonly string[]): boolean =>
  networks.some(network => {
    const [range, bits] = network.includes('/')
      ? ipaddr.parseCIDR(network)
      : [ipaddr.parse(network), network.includes(':') ? 128 : 32]
    return parsed.kind() === range.kind() && parsed.match([range, bits] as never)
  })
