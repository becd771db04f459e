import type { Rule } from './rule.ts'

export const starts_at: Rule = ({ starts_at }) => Date.now() < (starts_at as number)

/** For pages that stay open for days: what is over is no longer baked. */
export const ends_at: Rule = ({ ends_at }) => Date.now() >= (ends_at as number)
