import { readAddress } from '../early/read-address.ts'
import { queries } from '../queries.ts'
import { accountQuery } from './account.tsx'
import { siteQuery } from './site.tsx'

/** Asks at once what every page of a site asks one after another, while its code and its words are still on their way. Resolves when all has come. */
export async function startFirstRequests(path: string): Promise<void> {
  const here = readAddress(path)
  await Promise.all([
    queries.prefetchQuery(accountQuery),
    here && queries.prefetchQuery(siteQuery(here.site)),
  ])
}
