import { formatDay, localDay } from '@touchline/shared/calendar.ts'
import type { LiveTotals } from '@touchline/shared/contract/live.ts'
import { summarizeBucket } from '@touchline/shared/trend.ts'
import type { Store } from '../../store/store.ts'
import type { SiteDirectory } from '../directory.ts'
import { fromCounts } from '../trends/from-counts.ts'
import { groupingOf } from '../trends/grouping.ts'
import { select } from '../trends/selection.ts'

/** The score of each touchpoint over the last `days` days, today included, as counted now. */
export async function countTotals(
  { store, now }: { store: Store; now: () => number },
  directory: SiteDirectory,
  days: number,
): Promise<LiveTotals> {
  const to = localDay(now(), directory.site.time_zone)
  const from = Math.max(0, to - days + 1)
  const selection = select(directory, {})
  const fresh = { ...store, listCounts: store.listFreshCounts }
  const source = fromCounts(fresh, {
    ...{ directory, selection },
    grouping: groupingOf(directory, selection, 'touchpoint'),
  })
  await source.read(from, to)
  return {
    from: formatDay(from),
    to: formatDay(to),
    touchpoints: source.list().map(({ group, scale, count }) => {
      const total = summarizeBucket(scale, count(from, to))
      return {
        touchpoint: group.touchpoint as string,
        name: group.name,
        stage: group.stage as string,
        metric: scale.metric,
        scale: { min: scale.min, max: scale.max },
        count: total.count,
        score: total.score,
        interval: total.interval,
      }
    }),
  }
}
