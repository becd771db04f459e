import type { DryRunReply } from '@touchline/shared/contract/rule.ts'
import { api, ask } from '../../api.ts'
import type { NewRule } from './rule-draft.ts'

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
