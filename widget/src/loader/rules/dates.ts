import type { Rule } from './rule.ts'

export const starts_at: Rule = ({ starts_at }) => Date.now() < Date.parse(starts_at as string)
