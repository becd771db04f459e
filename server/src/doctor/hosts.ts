import ipaddr from 'ipaddr.js'

/** Does this name or address mean the machine that asks? IPv6 may stand in brackets, as it does in web addresses. */
export function isLoopback(host: string): boolean {
  const bare = withoutBrackets(host)
  if (bare === 'localhost' || bare.endsWith('.localhost')) return true
  return ipaddr.isValid(bare) && ipaddr.process(bare).range() === 'loopback'
}

/** Does it mean this machine, which has these `addresses`? */
export const isThisMachine = (host: string, addresses: string[]): boolean =>
  isLoopback(host) || addresses.includes(withoutBrackets(host))

const withoutBrackets = (host: string) => host.replace(/^\[|\]$/g, '')
