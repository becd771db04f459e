import ipaddr from 'ipaddr.js'
import { PostFault } from '../domain/deliveries/post.ts'
import { isAllowedAddress } from './is-allowed-address.ts'

/** Names that mean this machine or its neighbours, whatever a resolver says. */
const localNames = /(^|\.)(localhost|local|internal|localdomain|home\.arpa)\.?$/i

/** The ports that anything may be sent to. */
const usualPorts = ['', '80', '443']

/**
 * Reads the URL of somebody outside. Throws a `PostFault` with a sentence where nothing is sent there, whatever its name leads to. To the
 * operator's own networks any port may lead.
 */
export function readUrl(text: string, ownNetworks: readonly string[]): URL {
  const url = URL.parse(text)
  if (!url) throw new PostFault('address', 'must be a URL such as https://example.org/hooks')
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new PostFault('address', 'must begin with https:// or http://')
  if (url.username !== '' || url.password !== '')
    throw new PostFault(
      'address',
      'must not hold a user or a password; whoever receives it can check the signature',
    )
  const literal = addressIn(url)
  if (literal !== undefined && !isAllowedAddress(literal, ownNetworks))
    throw new PostFault(
      'forbidden',
      'must not lead into a private or reserved network, unless TOUCHLINE_ALLOW_PRIVATE names it',
    )
  if (ownNetworks.length > 0) return url
  if (!usualPorts.includes(url.port))
    throw new PostFault(
      'address',
      'must use the port 443 or 80; others only lead into networks of TOUCHLINE_ALLOW_PRIVATE',
    )
  if (localNames.test(url.hostname))
    throw new PostFault(
      'forbidden',
      'must not be a name of this machine or its network, unless TOUCHLINE_ALLOW_PRIVATE is set',
    )
  return url
}

export const isUsualPort = ({ port }: URL): boolean => usualPorts.includes(port)

/** The address that stands in a URL instead of a name. */
export function addressIn({ hostname }: URL): string | undefined {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1')
  return ipaddr.isValid(bare) ? bare : undefined
}

/** What is wrong with the URL of somebody outside, as a sentence; undefined when nothing is. */
export function faultOfUrl(text: string, ownNetworks: readonly string[]): string | undefined {
  try {
    readUrl(text, ownNetworks)
    return undefined
  } catch (error) {
    if (error instanceof PostFault) return error.message
    throw error
  }
}
