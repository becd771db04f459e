import { type FieldFault, fieldFault } from '@touchline/shared/field-faults.ts'
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
  if (!url) throw new PostFault('address', fieldFault('no_full_url', {}))
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new PostFault('address', fieldFault('other_protocol', {}))
  if (url.username !== '' || url.password !== '')
    throw new PostFault('address', fieldFault('url_with_password', {}))
  const literal = addressIn(url)
  if (literal !== undefined && !isAllowedAddress(literal, ownNetworks))
    throw new PostFault('forbidden', fieldFault('private_network', {}))
  if (ownNetworks.length > 0) return url
  if (!usualPorts.includes(url.port)) throw new PostFault('address', fieldFault('other_port', {}))
  if (localNames.test(url.hostname)) throw new PostFault('forbidden', fieldFault('local_name', {}))
  return url
}

export const isUsualPort = ({ port }: URL): boolean => usualPorts.includes(port)

/** The address that stands in a URL instead of a name. */
export function addressIn({ hostname }: URL): string | undefined {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1')
  return ipaddr.isValid(bare) ? bare : undefined
}

/** What is wrong with the URL of somebody outside; undefined when nothing is. */
export function faultOfUrl(text: string, ownNetworks: readonly string[]): FieldFault | undefined {
  try {
    readUrl(text, ownNetworks)
    return undefined
  } catch (error) {
    if (error instanceof PostFault && error.because) return error.because
    throw error
  }
}
