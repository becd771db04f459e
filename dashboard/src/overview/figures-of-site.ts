import { keepPreviousData, useQuery } from '@tanstack/preact-query'
import { api, ask, type Reply } from '../api.ts'
import type { Period } from '../layout/read-period.ts'
import { useSite } from '../session/site.tsx'
import { lineOf } from './lines.ts'
import { overviewQuery } from './overview-query.ts'

export type Overview = Reply<'/v1/overview'>
export type Entry = Overview['relationship'][number]
export type Series = Reply<'/v1/trends'>['series'][number]

/** How it stands everywhere. What was shown before stays while another period is fetched. */
export function useOverview(period: Period) {
  const { key: site } = useSite()
  return useQuery({ ...overviewQuery(site, period), placeholderData: keepPreviousData })
}

/**
 * The lines of surveys about the whole relation, finer than those of the cards, up to the day that the overview ends with; nothing is
 * asked for where there is none.
 */
export function useRelationshipLines(period: Period, overview: Overview | undefined) {
  const { key: site } = useSite()
  const entries = overview?.relationship ?? []
  const last = period.to ?? overview?.current.to ?? ''
  const [first] = entries
  const names = entries.map(({ survey }) => survey ?? '')
  const query = {
    ...lineOf(period, last),
    ...{ site, survey: names, group_by: 'survey' },
    ...(first ? { metric: first.metric } : {}),
  }
  return useQuery({
    queryKey: ['trend', 'relationship', site, period, last, names],
    queryFn: () => ask(api.GET('/v1/trends', { params: { query } })),
    placeholderData: keepPreviousData,
    enabled: entries.length > 0,
  })
}
