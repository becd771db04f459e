import { useQuery } from '@tanstack/preact-query'
import { formatDay, localDay } from '@touchline/shared/calendar.ts'
import { api, ask } from '../api.ts'
import { useSite } from '../session/site.tsx'

/** When a survey began to ask something else. */
export interface VersionStart {
  survey: string
  version: number
  /** The day in the site's zone. */
  day: string
}

/** The changes of the surveys that ask at a touchpoint. What a survey asked at first is no change. */
export function useVersionStarts(touchpoint: string): VersionStart[] {
  const { key: site, time_zone } = useSite()
  const found = useQuery({
    queryKey: ['surveys', site, 'versions', touchpoint],
    queryFn: async (): Promise<VersionStart[]> => {
      const surveys = await ask(api.GET('/v1/surveys', { params: { query: { site } } }))
      const own = surveys.filter(({ definition }) => definition.touchpoint === touchpoint)
      const starts = own.map(async ({ key: survey, name, version }) => {
        // Most surveys have one version, and nothing to be asked for.
        if (version < 2) return []
        const params = { path: { survey }, query: { site } }
        const versions = await ask(api.GET('/v1/surveys/{survey}/versions', { params }))
        return versions.flatMap(({ version, live_at }) =>
          version > 1 && live_at
            ? [{ survey: name, version, day: formatDay(localDay(Date.parse(live_at), time_zone)) }]
            : [],
        )
      })
      return (await Promise.all(starts)).flat()
    },
    staleTime: 60_000,
  })
  return found.data ?? []
}
