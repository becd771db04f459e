import { formatDay, localDay } from '@touchline/shared/calendar.ts'
import type { LiveTotals } from '@touchline/shared/contract/live.ts'
import type { Store } from '../../store/store.ts'
import { buildTrend } from '../build-trend.ts'
import type { SiteDirectory } from '../directory.ts'

/** The score of each touchpoint over the last `days` days, today included, as counted now. */
export async function countTotals(
  { store, now }: { store: Pick<Store, 'listFreshCounts'>; now: () => number },
  directory: SiteDirectory,
  days: number,
): Promise<LiveTotals> {
  const first = localDay(now(), directory.site.time_zone) - days + 1
  const query = { every: 'month', from: formatDay(Math.max(0, first)) } as const
  const counted = { store: { listCounts: store.listFreshCounts }, now }
  const { from, to, series } = await buildTrend(counted, directory, query)
  return {
    from,
    to,
    touchpoints: series.map(({ touchpoint, name, stage, metric, scale, total }) => {
      const { count, score, interval } = total
      return { touchpoint, name, stage, metric, scale, count, score, interval }
    }),
  }
}
