/** Reads an address of the web; undefined when it is none. A password in it is left out. */
export function readWebAddress(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined
  const url = new URL(text)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined
  url.username = ''
  url.password = ''
  url.hash = ''
  return url
}

/** Reads the address of a server, under which its own paths lie: it ends with a slash. */
export function readServerAddress(text: string): URL | undefined {
  const url = readWebAddress(text)
  if (url === undefined) return undefined
  url.search = ''
  if (!url.pathname.endsWith('/')) url.pathname += '/'
  return url
}

/** As it is shown: whatever stands behind a question mark may be secret. */
export const shown = ({ origin, pathname }: URL): string => origin + (pathname === '/' ? '' : pathname)
