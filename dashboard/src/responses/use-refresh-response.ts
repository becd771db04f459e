import { useQueryClient } from '@tanstack/preact-query'
import { api, ask } from '../api.ts'
import { useSite } from '../session/site.tsx'
import { useKeepResponse } from './use-response-pages.ts'

/** Reads a response anew, for the list and wherever it is open. */
export function useRefreshResponse(): (id: string) => Promise<void> {
  const { key: site } = useSite()
  const client = useQueryClient()
  const keep = useKeepResponse()
  return async id => {
    const params = { path: { response: id }, query: { site } }
    const read = await ask(api.GET('/v1/responses/{response}', { params })).catch(() => undefined)
    if (!read) return
    client.setQueryData(['responses', site, id], read)
    keep(read)
  }
}
