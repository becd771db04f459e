import { useQuery } from '@tanstack/preact-query'
import { api, ask } from '../api.ts'
import { useSite } from '../session/site.tsx'

/** The touchpoints and surveys of the site, and what people call them; their keys until that is known. */
export function useNames() {
  const { key: site } = useSite()
  const params = { query: { site } }
  const touchpoints = useQuery({
    queryKey: ['touchpoints', site],
    queryFn: () => ask(api.GET('/v1/touchpoints', { params })),
    staleTime: 60_000,
  })
  const surveys = useQuery({
    queryKey: ['surveys', site],
    queryFn: () => ask(api.GET('/v1/surveys', { params })),
    staleTime: 60_000,
  })
  const nameIn = (things: { key: string; name: string }[] | undefined, key: string) =>
    things?.find(one => one.key === key)?.name ?? key
  return {
    touchpoints: touchpoints.data ?? [],
    surveys: surveys.data ?? [],
    touchpoint: (key: string) => nameIn(touchpoints.data, key),
    survey: (key: string) => nameIn(surveys.data, key),
  }
}
