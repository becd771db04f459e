import { useQuery, useQueryClient } from '@tanstack/preact-query'
import { api, ask, type Reply } from '../api.ts'
import { useSite } from '../session/site.tsx'
import type { Survey } from './definition.ts'

/** All surveys of the site. */
export function useSurveys() {
  const { key: site } = useSite()
  return useQuery({
    queryKey: ['surveys', site],
    queryFn: () => ask(api.GET('/v1/surveys', { params: { query: { site } } })),
  })
}

export type Place = Reply<'/v1/touchpoints'>[number]

export function usePlaces() {
  const { key: site } = useSite()
  return useQuery({
    queryKey: ['touchpoints', site],
    queryFn: () => ask(api.GET('/v1/touchpoints', { params: { query: { site } } })),
  })
}

export function useVersions(survey: string, version: number) {
  const { key: site } = useSite()
  return useQuery({
    queryKey: ['versions', site, survey, version],
    queryFn: () =>
      ask(api.GET('/v1/surveys/{survey}/versions', { params: { path: { survey }, query: { site } } })),
  })
}

/** What was answered lately, one series for each scale that a survey rates on: they are never joined. */
export function useLately() {
  const { key: site } = useSite()
  return useQuery({
    queryKey: ['trend', 'by-survey', site],
    queryFn: () =>
      ask(
        api.GET('/v1/trends', {
          params: { query: { site, group_by: 'survey', every: 'month', window: '28', compare: 'none' } },
        }),
      ),
  })
}

/** Adds a touchpoint and waits until it is known here; other pages follow. */
export function useAddPlace() {
  const { key: site } = useSite()
  const client = useQueryClient()
  return async (body: Pick<Place, 'key' | 'name' | 'stage' | 'metric'>) => {
    await ask(api.POST('/v1/touchpoints', { params: { query: { site } }, body }))
    void client.invalidateQueries({ queryKey: ['overview'] })
    await client.invalidateQueries({ queryKey: ['touchpoints', site] })
  }
}

/** Changes of a survey; what other pages know of it follows. */
export function useKeepSurvey() {
  const { key: site } = useSite()
  const client = useQueryClient()
  const query = { site }
  const keep = (survey: Survey) => {
    client.setQueryData<Survey[]>(
      ['surveys', site],
      known =>
        known &&
        [...known.filter(({ key }) => key !== survey.key), survey].toSorted((a, b) =>
          a.key < b.key ? -1 : 1,
        ),
    )
    void client.invalidateQueries({ queryKey: ['surveys', site] })
    return survey
  }
  type Created = Pick<Survey, 'key' | 'name' | 'status' | 'keep_days' | 'definition'>
  return {
    create: async (body: Created) => keep(await ask(api.POST('/v1/surveys', { params: { query }, body }))),
    change: async (survey: string, body: Partial<Omit<Created, 'key'>>) =>
      keep(await ask(api.PATCH('/v1/surveys/{survey}', { params: { path: { survey }, query }, body }))),
  }
}
