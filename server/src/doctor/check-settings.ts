import type { Config } from '../config.ts'
import { type Finding, fine, warning } from './finding.ts'
import { isThisMachine } from './hosts.ts'

/** Fewer different characters than any secret has that was made by chance, in base 64 or in hexadecimal digits. */
const fewestCharacters = 8

/** Is there something to seal secrets with, and was it made by chance? Its length is looked at when the settings are read. */
export function checkSecret({ secrets }: Pick<Config, 'secrets'>): Finding {
  const make = 'set it to what `openssl rand -base64 33` prints'
  if (secrets.length === 0)
    return warning('secret', `TOUCHLINE_SECRET is not set, so HS256 identity keys cannot be made; ${make}.`)
  if (secrets.some(secret => new Set(secret).size < fewestCharacters))
    return warning('secret', `TOUCHLINE_SECRET repeats a few characters and can be guessed; ${make}.`)
  return fine('secret', 'TOUCHLINE_SECRET is set and long enough.')
}

/** Are the proxies in front named, and only those? `server` is the public address, if it is known. */
export function checkProxies(
  { trustProxy }: Pick<Config, 'trustProxy'>,
  server: URL | undefined,
  addresses: string[],
): Finding {
  const everybody = trustProxy.find(network => network.endsWith('/0'))
  if (everybody)
    return warning(
      'proxies',
      `TOUCHLINE_TRUST_PROXY holds ${everybody}, so everybody can claim any address and pass the limits; name only the networks of your own proxies.`,
    )
  if (trustProxy.length > 0) return fine('proxies', `TOUCHLINE_TRUST_PROXY names ${trustProxy.join(', ')}.`)
  if (server === undefined || isThisMachine(server.hostname, addresses))
    return fine('proxies', 'TOUCHLINE_TRUST_PROXY names no proxy, which is right where none stands in front.')
  const reason =
    server.protocol === 'https:'
      ? 'Touchline itself speaks no TLS, so a proxy stands in front'
      : `${server.hostname} is not this machine, so a proxy probably stands in front`
  return warning(
    'proxies',
    `${reason}, but TOUCHLINE_TRUST_PROXY names none: limits take all visitors for one; set it to the address of the proxy.`,
  )
}

/** Are the limits on? */
export const checkLimits = ({ hasLimits }: Pick<Config, 'hasLimits'>): Finding =>
  hasLimits
    ? fine('limits', 'Limits hold back floods.')
    : warning(
        'limits',
        'TOUCHLINE_LIMITS is off, so one sender can flood the scores; leave it out, unless you are measuring.',
      )
