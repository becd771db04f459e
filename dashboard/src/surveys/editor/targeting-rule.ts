import type { Targeting } from '../definition.ts'

/** What each group of rules is given: all of them, and how some are changed. */
export interface RuleProps {
  rules: Targeting
  onRules: (parts: { [Name in keyof Targeting]?: Targeting[Name] | undefined }) => void
}

/** Where a rule stands for the server. */
export const rulePath = (name: string) => `definition.targeting.${name}`
