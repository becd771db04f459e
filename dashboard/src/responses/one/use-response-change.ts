import { useQueryClient } from '@tanstack/preact-query'
import { useState } from 'preact/hooks'
import { api, ask, type Given, type Reply } from '../../api.ts'
import { useSite } from '../../session/site.tsx'
import { useRefreshResponse } from '../use-refresh-response.ts'
import { useKeepResponse } from '../use-response-pages.ts'

export type WholeResponse = Reply<'/v1/responses/{response}'>

/** Changes tags, or who handles a response, and shows it so everywhere. */
export function useResponseChange(id: string) {
  const { key: site } = useSite()
  const client = useQueryClient()
  const keep = useKeepResponse()
  const refresh = useRefreshResponse()
  const [error, setError] = useState<unknown>()
  const attempt = async (act: () => Promise<void>) => {
    setError(undefined)
    try {
      await act()
      return true
    } catch (reason) {
      setError(reason)
      return false
    }
  }
  const change = (body: Given<'/v1/responses/{response}', 'patch'>) =>
    attempt(async () => {
      const params = { path: { response: id }, query: { site } }
      const changed = await ask(api.PATCH('/v1/responses/{response}', { params, body }))
      client.setQueryData(['responses', site, id], changed)
      keep(changed)
    })
  return { change, attempt, refresh: () => refresh(id), error }
}
