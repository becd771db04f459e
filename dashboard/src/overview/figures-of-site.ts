import { keepPreviousData, useQuery } from '@tanstack/preact-query'
import { formatDay, localDay, parseDay } from '@touchline/shared/calendar.ts'
import { api, ask, type Query, type Reply } from '../api.ts'
import type { Period } from '../layout/period.ts'
import { useSite } from '../session/site.tsx'

export type Overview = Reply<'/v1/overview'>
export type Entry = Overview['relationship'][number]
export type Series = Reply<'/v1/trends'>['series'][number]

/** How it stands everywhere. What was shown before stays while another period is fetched. */
export function useOverview(period: Period) {
  const { key: site } = useSite()
  return useQuery({
    queryKey: ['overview', site, period],
    queryFn: () => ask(api.GET('/v1/overview', { params: { query: { site, ...withTo(period) } } })),
    placeholderData: keepPreviousData,
  })
}

/** The small lines of all touchpoints at once. */
export function useLines(period: Period) {
  const { key: site, time_zone } = useSite()
  const today = period.to ?? formatDay(localDay(Date.now(), time_zone))
  return useTrends(['small', site, period, today], { ...lineOf(period, today, 'small') })
}

/** The lines of surveys about the whole relation, finer than the small ones; nothing is asked for where there is none. */
export function useRelationshipLines(period: Period, entries: readonly Entry[]) {
  const { key: site, time_zone } = useSite()
  const today = period.to ?? formatDay(localDay(Date.now(), time_zone))
  const [first] = entries
  const names = entries.map(({ survey }) => survey ?? '')
  return useTrends(
    ['relationship', site, period, today, names],
    {
      ...lineOf(period, today, 'large'),
      survey: names,
      group_by: 'survey',
      ...(first ? { metric: first.metric } : {}),
    },
    entries.length > 0,
  )
}

function useTrends(name: unknown[], query: Omit<Query<'/v1/trends'>, 'site'>, enabled = true) {
  const { key: site } = useSite()
  return useQuery({
    queryKey: ['trend', ...name],
    queryFn: () => ask(api.GET('/v1/trends', { params: { query: { site, ...query } } })),
    placeholderData: keepPreviousData,
    enabled,
  })
}

const withTo = ({ to, ...period }: Period) => (to ? { ...period, to } : period)

/**
 * How far back a line goes, and how many points it has: some twelve windows at most, and few enough points that a hundred lines are
 * fetched at once. Each point looks back over the whole period, so that the last one is the score that stands beside the line.
 */
export function lineOf({ days, to }: Pick<Period, 'days' | 'to'>, today: string, size: 'small' | 'large') {
  const length = Number(days)
  const [every, reach] =
    length <= 30
      ? (['week', size === 'large' ? 182 : 91] as const)
      : length <= 90
        ? ([size === 'large' ? 'week' : 'month', 364] as const)
        : ([size === 'large' ? 'month' : 'quarter', 728] as const)
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
