import { api, ask } from '../api.ts'
import { readAddress } from '../early/read-address.ts'
import { type Period, readPeriod } from '../layout/read-period.ts'
import { queries } from '../queries.ts'
import { overviewParams } from './overview-params.ts'

/** How it is asked how it stands everywhere, with the small line of each score. */
export const overviewQuery = (site: string, period: Period) => ({
  queryKey: ['overview', site, period],
  queryFn: () => ask(api.GET('/v1/overview', { params: { query: overviewParams(site, period) } })),
})

/** Asks for what the address names while the page that shows it is still on its way. Resolves when it has come. */
export async function startOverview({
  pathname,
  search,
}: Pick<Location, 'pathname' | 'search'>): Promise<void> {
  const here = readAddress(pathname)
  if (here?.page !== '') return
  const period = readPeriod(Object.fromEntries(new URLSearchParams(search)))
  await queries.prefetchQuery(overviewQuery(here.site, period))
}
