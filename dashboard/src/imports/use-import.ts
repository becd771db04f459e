import { useQuery, useQueryClient } from '@tanstack/preact-query'
import { api, ask, type Given } from '../api.ts'
import { useSite } from '../session/site.tsx'
import type { ImportRun } from './send-file.ts'

/** While the server works on it one looks again after so many milliseconds. */
const lookMs = 700

const busy: readonly ImportRun['state'][] = ['waiting', 'checking', 'running', 'settling', 'undoing']
export const isBusy = (run: ImportRun): boolean => busy.includes(run.state)

/** An import, looked at again while something happens, and what can be done with it. */
export function useImport(id: number) {
  const { key: site } = useSite()
  const client = useQueryClient()
  const queryKey = ['import', site, id]
  const params = { path: { import: id }, query: { site } }
  const found = useQuery({
    queryKey,
    queryFn: () => ask(api.GET('/v1/imports/{import}', { params })),
    refetchInterval: query => (query.state.data && isBusy(query.state.data) ? lookMs : false),
  })
  const keep = (run: ImportRun) => {
    client.setQueryData(queryKey, run)
    void client.invalidateQueries({ queryKey: ['imports', site] })
  }
  return {
    found,
    start: async (body: Given<'/v1/imports/{import}/start'>) =>
      keep(await ask(api.POST('/v1/imports/{import}/start', { params, body }))),
    count: async (is_counted: boolean) =>
      keep(await ask(api.PATCH('/v1/imports/{import}', { params, body: { is_counted } }))),
    undo: async () => {
      await ask(api.DELETE('/v1/imports/{import}', { params }))
      await client.invalidateQueries({ queryKey: ['imports', site] })
    },
  }
}
export type Import = ReturnType<typeof useImport>
