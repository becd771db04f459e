import { formatDay } from '@touchline/shared/calendar.ts'
import type { OverviewLine, OverviewReply } from '@touchline/shared/contract/overview.ts'
import { counterOf, type DayRow } from '@touchline/shared/counts.ts'
import { spansOf, trailing } from '@touchline/shared/trend.ts'
import { readPartCounts } from '../../store/part-counts.ts'
import type { Store } from '../../store/store.ts'
import type { SiteDirectory } from '../directory.ts'
import { keysOf } from '../trends/from-counts.ts'
import type { Selection } from '../trends/selection.ts'
import { ruleOf, type Span } from '../trends/span.ts'
import type { Place, placesOf } from './entries.ts'

/** The lines of all places, each with a point for each of the buckets. */
export interface Lines {
  shape: NonNullable<OverviewReply['lines']>
  of(place: Place): OverviewLine
}

/** How far back a line goes and in which steps: some twelve windows at most, and few enough points for a hundred lines at once. */
function reachOf(days: number) {
  if (days <= 30) return { every: 'week', reach: 91 } as const
  return days <= 90 ? ({ every: 'month', reach: 364 } as const) : ({ every: 'quarter', reach: 728 } as const)
}

/**
 * How the score of a window of so many days moved up to a day, at each place. Only what lies between the ends of windows is counted
 * by the database, so that what is read does not grow with the days.
 */
export async function readLines(
  store: Store,
  directory: SiteDirectory,
  of: { to: number; days: number; selection: Selection; placeOf: ReturnType<typeof placesOf> },
): Promise<Lines> {
  const { to, days, selection, placeOf } = of
  const { every, reach } = reachOf(days)
  const spans = spansOf({ from: Math.max(0, to - reach + 1), to, rule: ruleOf(directory.site, every) })
  const text = await store.listPartCounts({
    ...keysOf(directory.site, selection),
    firstDays: firstDaysOf(spans, days),
    toDay: to,
  })
  const rows = new Map<string, DayRow[]>()
  for (const [touchpointId, measureId, ...row] of readPartCounts(text)) {
    const place = placeOf(touchpointId, measureId)
    const own = place && (rows.get(nameOf(place)) ?? [])
    own?.push(row as unknown as DayRow)
    if (place && own) rows.set(nameOf(place), own)
  }
  return {
    shape: {
      every,
      buckets: spans.map(({ from, to }) => ({ start: formatDay(from), end: formatDay(to) })),
    },
    of: place => {
      const count = counterOf(rows.get(nameOf(place)) ?? [])
      return spans.map(({ to: end }) => {
        const { score, interval } = trailing(place.scale, count, end - days + 1, end)
        if (score === null || interval === null) return null
        return { score: fine(score), low: fine(interval.low), high: fine(interval.high) }
      })
    },
  }
}

/** Where a window begins or has just ended. */
const firstDaysOf = (spans: Span[], days: number): number[] =>
  [...new Set(spans.flatMap(({ to }) => [Math.max(0, to - days + 1), to + 1]))]
    .sort((a, b) => a - b)
    .slice(0, -1)

/** The place of a touchpoint at which nothing was counted is not the same object as that of its past. */
const nameOf = ({ touchpoint, survey, scale }: Place) =>
  [touchpoint.id, survey?.id, scale.metric, scale.min, scale.max].join(' ')

const fine = (value: number) => Math.round(value * 100) / 100
