import { useQuery } from '@tanstack/preact-query'
import { api, ask, type Query } from '../api.ts'
import { useSite } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'
import { toQuery } from './filters.ts'
import type { Reading } from './use-reading.ts'

export interface Counted {
  count: number
  is_complete: boolean
}

/** How many responses the list will hold; undefined while nobody knows. It is asked only once the list has begun and has not told it itself. */
export function useFitting({ filters, pages, list }: Reading): Counted | undefined {
  const { key: site } = useSite()
  const known = { count: pages.count, is_complete: pages.isEnd }
  const { search, ...countable } = filters
  const query = { ...toQuery(countable), site } as Query<'/v1/responses/count'>
  const found = useQuery({
    queryKey: ['responses-count', list],
    queryFn: () => ask(api.GET('/v1/responses/count', { params: { query } })),
    enabled: pages.count > 0 && !pages.isEnd && !search,
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (pages.isEnd || (search && pages.count > 0)) return known
  // Whoever has scrolled on may have seen more than were counted.
  return found.data && (found.data.count < pages.count ? known : found.data)
}

/** Says how many responses fit, and keeps the place of that. */
export function Fitting({ counted }: { counted: Counted | undefined }) {
  const { texts, say } = useSpeech()
  const { fitting, fitting_at_least } = texts.responses
  return (
    <span role="status">
      {counted ? say(counted.is_complete ? fitting : fitting_at_least, { count: counted.count }) : '\u00a0'}
    </span>
  )
}
