import { useQueryClient } from '@tanstack/preact-query'
import type { paths } from '@touchline/client/api.d.ts'
import { api, ask } from '../api.ts'
import { useSite } from '../session/site.tsx'

type Patch = paths['/v1/sites/{site}']['patch']['requestBody']['content']['application/json']

/** Changes the site; all pages show it at once. */
export function useSitePatch(): (body: Patch) => Promise<void> {
  const { key } = useSite()
  const client = useQueryClient()
  return async body => {
    const site = await ask(api.PATCH('/v1/sites/{site}', { params: { path: { site: key } }, body }))
    client.setQueryData(['site', key], site)
    void client.invalidateQueries({ queryKey: ['account'] })
  }
}
