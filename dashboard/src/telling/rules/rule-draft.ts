import type { NewRule, Rule, RuleEvent } from '@touchline/shared/contract/rule.ts'

export type { NewRule }

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

/** Where the rule tells nobody: at once, or later. */
export const unchosen = (rule: NewRule): { now: boolean; later: boolean } => ({
  now: rule.tell.length === 0 && !rule.tell_owner,
  later: isOfResponses(rule) && rule.escalation?.tell.length === 0,
})

/** The rule as the server takes it: what only counts for answers is left behind when it is about alerts. */
export function toSend(rule: NewRule): NewRule {
  const { name, event, touchpoints, stages, bands, themes, attributes, tell, tell_owner } = rule
  const { escalation, is_active } = rule
  const common = { name: name.trim(), event, touchpoints, stages, tell, tell_owner, is_active }
  if (!isOfResponses(rule)) return { ...common, bands: [], themes: [], attributes: [], escalation: null }
  return { ...common, bands: event === 'response.created' ? bands : [], themes, attributes, escalation }
}

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
