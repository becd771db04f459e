import { keepPreviousData, useQuery } from '@tanstack/preact-query'
import { formatDay, localDay } from '@touchline/shared/calendar.ts'
import { api, ask, type Query, type Reply } from '../api.ts'
import { type Period, readPeriod } from '../layout/period.ts'
import { queries } from '../queries.ts'
import { useSite } from '../session/site.tsx'
import { lineOf } from './lines.ts'

export type Overview = Reply<'/v1/overview'>
export type Entry = Overview['relationship'][number]
export type Series = Reply<'/v1/trends'>['series'][number]

/** How it stands everywhere. What was shown before stays while another period is fetched. */
export function useOverview(period: Period) {
  const { key: site } = useSite()
  return useQuery({ ...overviewQuery(site, period), placeholderData: keepPreviousData })
}

const overviewQuery = (site: string, period: Period) => ({
  queryKey: ['overview', site, period],
  queryFn: () => ask(api.GET('/v1/overview', { params: { query: { site, ...withTo(period) } } })),
})

/** Asks for what the address names before the page is drawn. */
export function startOverview({ pathname, search }: Pick<Location, 'pathname' | 'search'>): void {
  const [, site] = /^\/sites\/([^/]+)\/?$/.exec(pathname) ?? []
  if (site === undefined) return
  const period = readPeriod(Object.fromEntries(new URLSearchParams(search)))
  void queries.prefetchQuery(overviewQuery(decodeURIComponent(site), period))
}

/** The small lines of all touchpoints at once, as soon as the figures stand there. */
export function useLines(period: Period, isWanted: boolean) {
  const { key: site, time_zone } = useSite()
  const today = period.to ?? formatDay(localDay(Date.now(), time_zone))
  return useTrends(['small', site, period, today], { ...lineOf(period, today, 'small') }, isWanted)
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
