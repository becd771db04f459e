import { readAddress } from '../early/read-address.ts'
import { queries } from '../queries.ts'
import { accountQuery } from './account.tsx'
import { siteQuery } from './site.tsx'

/** Asks at once what every page of a site asks one after another, while its code and its words are still on their way. */
export function startFirstRequests(path: string): void {
  const here = readAddress(path)
  void queries.prefetchQuery(accountQuery)
  if (here) void queries.prefetchQuery(siteQuery(here.site))
}
