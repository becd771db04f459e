import type { TrendBucket } from '@touchline/shared/contract/trend.ts'
import { formatLocal, type Hour, hoursOf } from '@touchline/shared/hours.ts'
import type { Scale } from '@touchline/shared/scales.ts'
import { summarizeBucket } from '@touchline/shared/trend.ts'
import type { Store } from '../../store/store.ts'
import type { SiteDirectory } from '../directory.ts'
import { type Base, countRated, gatherRows, type Rated } from './from-rows.ts'
import type { Group, Grouping } from './grouping.ts'
import type { Selection } from './selection.ts'
import { Gathering } from './series.ts'
import type { Span } from './span.ts'

/** Counts are kept per day, so hours are counted from the answers. Returns what gives the hours of a series. */
export async function readHours(
  store: Store,
  directory: SiteDirectory,
  { selection, grouping, span, base }: { selection: Selection; grouping: Grouping; span: Span; base: Base },
): Promise<(group: Group, scale: Scale) => TrendBucket[]> {
  const gathering = new Gathering<Rated>(selection, grouping)
  await gatherRows(store, directory, gathering, { selection, grouping, fromDay: span.from, toDay: span.to })
  const timeZone = directory.site.time_zone
  const hours = daysOf(span).flatMap(day => hoursOf(day, timeZone))
  const gathered = gathering.list()
  return (group, scale) => {
    const rated = gathered.find(one => one.group === group && one.scale === scale)?.things ?? []
    return hours.map(hour => toBucket(hour, rated, { scale, base, timeZone }))
  }
}

const daysOf = ({ from, to }: Span) => Array.from({ length: to - from + 1 }, (_, index) => from + index)

function toBucket(
  { start, end }: Hour,
  rated: Rated[],
  { scale, base, timeZone }: { scale: Scale; base: Base; timeZone: string },
): TrendBucket {
  const within = rated.filter(({ answeredAt }) => answeredAt >= start && answeredAt < end)
  return {
    start: formatLocal(start, timeZone),
    end: formatLocal(end, timeZone),
    ...summarizeBucket(scale, countRated(within, base)),
    trailing: null,
  }
}
