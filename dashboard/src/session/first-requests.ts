import { queries } from '../queries.ts'
import { accountQuery } from './account.tsx'
import { siteQuery } from './site.tsx'

/** Asks at once what every page of a site asks one after another, while its code and its words are still on their way. */
export function startFirstRequests(path: string): void {
  const [, site] = /^\/sites\/([^/]+)/.exec(path) ?? []
  void queries.prefetchQuery(accountQuery)
  if (site !== undefined) void queries.prefetchQuery(siteQuery(decodeURIComponent(site)))
}
