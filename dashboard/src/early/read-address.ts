/** The site that an address below `/sites` is about, and what it names there: empty for the overview. Undefined where it is about none. */
export function readAddress(path: string): { site: string; page: string } | undefined {
  const [, site, page = ''] = /^\/sites\/([\w-]+)(?:\/(.*))?$/.exec(path) ?? []
  return site === undefined ? undefined : { site, page }
}
