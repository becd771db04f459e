import type { DryRunReply } from '@touchline/shared/contract/rule.ts'
import { api, ask } from '../../api.ts'
import { type NewRule, type Rule, toSend } from './rules.ts'

export type { DryRunReply }

/** How far back it is looked, in days. */
export const dryRunDays = 30

/** What rules would have told in the last days, as if they were all that the site has; those that it has where none are given. */
export const dryRun = (site: string, rules: NewRule[] | undefined): Promise<DryRunReply> =>
  ask(
    api.POST('/v1/rules/dry-run', {
      params: { query: { site } },
      body: { days: dryRunDays, ...(rules && { rules }) },
    }),
  )

/** The rules of a site with one changed or added, and the place of that one among them. */
export function withChanged(
  rules: readonly Rule[],
  id: string | undefined,
  draft: NewRule,
): { rules: NewRule[]; place: number } {
  const place = rules.findIndex(rule => rule.id === id)
  const changed = toSend(draft)
  if (place < 0) return { rules: [...rules.map(toSend), changed], place: rules.length }
  return { rules: rules.map((rule, index) => (index === place ? changed : toSend(rule))), place }
}
