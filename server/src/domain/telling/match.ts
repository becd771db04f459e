import type { NewRule, RuleEvent } from '@touchline/shared/contract/rule.ts'
import type { Band } from '@touchline/shared/scales.ts'

/** What a rule looks at of something that has happened. */
export interface Happened {
  event: RuleEvent
  /** By their keys. */
  touchpoint: string
  stage: string
  /** Of an answer; undefined of anything else. */
  answer?: { band: Band | null | undefined; attributes: Record<string, string>; themes: ReadonlySet<string> }
}

const isOneOf = <Value>(asked: readonly Value[], value: Value | null | undefined) =>
  asked.length === 0 || (value !== undefined && value !== null && asked.includes(value))

/** Does a rule tell of it? What is left empty in a rule leaves the choice open. */
export function matches(rule: NewRule, { event, touchpoint, stage, answer }: Happened): boolean {
  if (!rule.is_active || rule.event !== event) return false
  if (!isOneOf(rule.touchpoints, touchpoint) || !isOneOf(rule.stages, stage)) return false
  if (!answer) return true
  if (event === 'response.created' && !isOneOf(rule.bands, answer.band)) return false
  if (rule.themes.length > 0 && !rule.themes.some(theme => answer.themes.has(theme))) return false
  return rule.attributes.every(({ dimension, values }) => isOneOf(values, answer.attributes[dimension]))
}
