import type { TrendBucket } from '@touchline/shared/contract/trend.ts'
import { countBelow } from '@touchline/shared/counts.ts'
import { formatLocal, hoursOf } from '@touchline/shared/hours.ts'
import { summarizeBucket } from '@touchline/shared/trend.ts'
import type { Store } from '../../store/store.ts'
import { type Base, countRated, createRowReader, type RowsAsked } from './from-rows.ts'
import type { Series } from './series.ts'
import type { Span } from './span.ts'

/** Counts are kept per day, so hours are counted from the answers. Returns what gives the hours of a series. */
export async function readHours(
  store: Store,
  asked: RowsAsked,
  { span, base }: { span: Span; base: Base },
): Promise<(series: Pick<Series, 'group' | 'scale'>) => TrendBucket[]> {
  const reader = createRowReader(store, asked)
  await reader.read(span.from, span.to)
  const timeZone = asked.directory.site.time_zone
  const hours = daysOf(span).flatMap(day => hoursOf(day, timeZone))
  const gathered = reader.list()
  return ({ group, scale }) => {
    const rated = gathered.find(one => one.group === group && one.scale === scale)?.things ?? []
    const moments = rated.map(({ answeredAt }) => answeredAt)
    return hours.map(({ start, end }) => ({
      start: formatLocal(start, timeZone),
      end: formatLocal(end, timeZone),
      ...summarizeBucket(
        scale,
        countRated(rated.slice(countBelow(moments, start), countBelow(moments, end)), base),
      ),
      trailing: null,
    }))
  }
}

const daysOf = ({ from, to }: Span) => Array.from({ length: to - from + 1 }, (_, index) => from + index)
