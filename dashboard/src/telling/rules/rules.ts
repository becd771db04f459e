import { useQuery, useQueryClient } from '@tanstack/preact-query'
import type { NewRule, Rule, RuleEvent } from '@touchline/shared/contract/rule.ts'
import { api, ask } from '../../api.ts'
import { useSite } from '../../session/site.tsx'

export type { NewRule, Rule, RuleEvent }

/** What a rule may begin with. Named here too, because the contract comes with the library that checks it. */
export const ruleEvents = [
  ...(['response.negative', 'response.created', 'alert.raised', 'alert.resolved'] as const),
] as const satisfies readonly RuleEvent[]

/** A rule that holds everywhere and tells nobody yet. */
export const blankRule: NewRule = {
  ...{ name: '', event: 'response.negative', touchpoints: [], stages: [], bands: [], themes: [] },
  ...{ attributes: [], tell: [], tell_owner: false, escalation: null, is_active: true },
}

/** Is it about answers, of which more can be asked than of alerts? */
export const isOfResponses = ({ event }: Pick<NewRule, 'event'>): boolean => event.startsWith('response.')

/** The rule as the server takes it: what only counts for answers is left behind when it is about alerts. */
export function toSend(rule: NewRule): NewRule {
  const { name, event, touchpoints, stages, bands, themes, attributes, tell, tell_owner } = rule
  const { escalation, is_active } = rule
  const common = { name: name.trim(), event, touchpoints, stages, tell, tell_owner, is_active }
  if (!isOfResponses(rule)) return { ...common, bands: [], themes: [], attributes: [], escalation: null }
  return { ...common, bands: event === 'response.created' ? bands : [], themes, attributes, escalation }
}

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
