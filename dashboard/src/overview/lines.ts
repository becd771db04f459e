import { formatDay, parseDay } from '@touchline/shared/calendar.ts'
import type { Period } from '../layout/period.ts'
import type { Entry, Series } from './figures-of-site.ts'

/**
 * How far back the large line goes, and how many points it has. Each looks back over the whole period, so that the last one is the
 * score that stands beside the line.
 */
export function lineOf({ days, to }: Pick<Period, 'days' | 'to'>, today: string) {
  const length = Number(days)
  const [every, reach] =
    length <= 30
      ? (['week', 182] as const)
      : length <= 90
        ? (['week', 364] as const)
        : (['month', 728] as const)
  const last = parseDay(today) ?? 0
  return {
    every,
    from: formatDay(Math.max(0, last - reach + 1)),
    ...(to ? { to } : {}),
    window: days,
    compare: 'none',
  } as const
}

/** The points of the series that counts the same answers as an entry; undefined until they are known. */
export function pointsFor(entry: Entry, series: readonly Series[] | undefined) {
  const name = entry.survey ?? entry.touchpoint
  return series
    ?.find(
      ({ group, metric, scale }) =>
        group.value === name &&
        metric === entry.metric &&
        scale.min === entry.scale.min &&
        scale.max === entry.scale.max,
    )
    ?.buckets.map(({ start, end, trailing }) => ({
      start,
      end,
      score: trailing?.score ?? null,
      interval: trailing?.interval ?? null,
    }))
}
