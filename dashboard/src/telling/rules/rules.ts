import { useQuery, useQueryClient } from '@tanstack/preact-query'
import type { Rule } from '@touchline/shared/contract/rule.ts'
import { api, ask } from '../../api.ts'
import { useSite } from '../../session/site.tsx'

export type { Rule }

/** The rules of the site. */
export function useRules() {
  const { key } = useSite()
  return useQuery({
    queryKey: ['rules', key],
    queryFn: () => ask(api.GET('/v1/rules', { params: { query: { site: key } } })),
  })
}

/** Lets the pages ask anew after a rule was changed. */
export function useRulesChanged(): () => Promise<void> {
  const client = useQueryClient()
  return async () => {
    await client.invalidateQueries({ queryKey: ['rules'] })
    void client.invalidateQueries({ queryKey: ['dry-run'] })
  }
}
