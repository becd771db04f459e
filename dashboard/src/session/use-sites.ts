import { useQuery } from '@tanstack/preact-query'
import { api, ask } from '../api.ts'
import type { Account } from './account.tsx'

/** The sites that somebody may look at: their own, or all for operators. */
export const useSites = (account: Account) =>
  useQuery({
    queryKey: ['sites'],
    queryFn: async () => (account.is_operator ? await ask(api.GET('/v1/sites')) : account.sites),
  })
