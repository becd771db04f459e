/** Where a scheme is named, its encrypted sister is meant as well. */
const upgrades: Record<string, string> = { 'http:': 'https:' }
const isScheme = (actual: string, named: string) => actual === named || upgrades[named] === actual

const hostSource = /^(?:([a-z][a-z\d+.-]*:)\/\/)?(\*|[^/:*]+|\*\.[^/:*]+|\[[^\]/]*\])(?::(\d+|\*))?(\/.*)?$/i

/** Does one source of a Content-Security-Policy allow an address? `page` is whose policy it is. (CSP 3, 6.7.2.) */
export function matchesSource(source: string, address: URL, page: URL): boolean {
  const low = source.toLowerCase()
  if (low === '*') return isScheme(address.protocol, 'http:') || address.protocol === page.protocol
  if (low === "'self'") return isSelf(address, page)
  if (/^[a-z][a-z\d+.-]*:$/.test(low)) return isScheme(address.protocol, low)
  const [, scheme = page.protocol, host, port, path] = hostSource.exec(source) ?? []
  return (
    host !== undefined &&
    isScheme(address.protocol, scheme.toLowerCase()) &&
    isHost(address.hostname, host.toLowerCase()) &&
    isPort(address, port) &&
    isPath(address.pathname, path)
  )
}

const isSelf = (address: URL, page: URL) =>
  address.origin === page.origin ||
  (address.hostname === page.hostname &&
    isScheme(address.protocol, page.protocol) &&
    address.port === '' &&
    page.port === '')

const isHost = (actual: string, named: string) =>
  named === '*' || (named.startsWith('*.') ? actual.endsWith(named.slice(1)) : actual === named)

const usualPorts: Record<string, string> = { 'http:': '80', 'https:': '443' }

function isPort({ port, protocol }: URL, named: string | undefined): boolean {
  if (named === undefined || named === '*') return named === '*' || port === ''
  const actual = port || usualPorts[protocol]
  return actual === named || (named === '80' && actual === '443')
}

const isPath = (actual: string, named: string | undefined) =>
  named === undefined || named === '/' || (named.endsWith('/') ? actual.startsWith(named) : actual === named)
