import ipaddr from 'ipaddr.js'

/** An address in one of the operator's own networks, or any other that is an ordinary one of the internet. */
export function isAllowedAddress(address: string, ownNetworks: readonly string[]): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  return isIn(parsed, ownNetworks) || isOrdinary(parsed)
}

/**
 * Not private, local, reserved, or leading somewhere else by way of its form. The library takes the addresses of ::/96, which stand for IPv4
 * ones, for ordinary.
 */
const isOrdinary = (parsed: ipaddr.IPv4 | ipaddr.IPv6): boolean =>
  parsed.range() === 'unicast' && !(parsed.kind() === 'ipv6' && parsed.match(ipaddr.parseCIDR('::/96')))

/** Is it in a network that the operator has allowed? */
export const isOwn = (address: string, ownNetworks: readonly string[]): boolean =>
  ipaddr.isValid(address) && isIn(ipaddr.parse(address), ownNetworks)

const isIn = (parsed: ipaddr.IPv4 | ipaddr.IPv6, networks: readonly string[]): boolean =>
  networks.some(network => {
    const [range, bits] = network.includes('/')
      ? ipaddr.parseCIDR(network)
      : [ipaddr.parse(network), network.includes(':') ? 128 : 32]
    return parsed.kind() === range.kind() && parsed.match([range, bits] as never)
  })
