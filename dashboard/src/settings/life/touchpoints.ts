import { useQuery, useQueryClient } from '@tanstack/preact-query'
import { api, ask, type Reply } from '../../api.ts'
import { useSite } from '../../session/site.tsx'

export type Touchpoint = Reply<'/v1/touchpoints'>[number]

/** The touchpoints of the site. */
export function useTouchpoints() {
  const { key } = useSite()
  return useQuery({
    queryKey: ['touchpoints', key],
    queryFn: () => ask(api.GET('/v1/touchpoints', { params: { query: { site: key } } })),
  })
}

/** Lets all pages ask anew after touchpoints or stages have changed. */
export function useTouchpointsChanged(): () => Promise<void> {
  const client = useQueryClient()
  return async () => {
    await client.invalidateQueries({ queryKey: ['touchpoints'] })
    for (const name of ['overview', 'trend', 'alerts']) void client.invalidateQueries({ queryKey: [name] })
  }
}
