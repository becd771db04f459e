import { keepPreviousData, useQuery } from '@tanstack/preact-query'
import { useRef } from 'preact/hooks'
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
 * The lines of surveys about the whole relation, finer than those of the cards; nothing is asked for where there is none. Which day it is
 * today for the site is learnt from the overview: asking a browser for it takes longer than drawing the line.
 */
export function useRelationshipLines(
  period: Period,
  { data, isPlaceholderData }: ReturnType<typeof useOverview>,
) {
  const { key: site } = useSite()
  const today = useRef<string>()
  if (data && !isPlaceholderData && !period.to) today.current = data.current.to
  const entries = data?.relationship ?? []
  const last = period.to ?? today.current ?? ''
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
    enabled: entries.length > 0 && last !== '',
  })
}
