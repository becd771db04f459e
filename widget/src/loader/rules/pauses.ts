import type { Rule } from './rule.ts'

/**
 * A day that lies ahead comes from a clock that was wrong: a little ahead it counts like one a little ago, years ahead it
 * silences nobody. Junk is never recent.
 */
const isRecent = (days: number, day: number | undefined) =>
  Math.abs(Date.now() / 864e5 - (day as number)) < days

/** Days between two showings of the same survey. */
export const ask_again_days: Rule = ({ key, ask_again_days = 90 }, { recall }) =>
  isRecent(ask_again_days, recall()[key])

/** Days between any two surveys. */
export const pause_days: Rule = (_, { recall, config }) =>
  Object.values(recall()).some(day => isRecent(config.pause_days ?? 30, day))

/** Time on this page, whatever the trigger. */
export const delay_seconds: Rule = ({ delay_seconds = 5 }, { since }) =>
  performance.now() - since < delay_seconds * 1000
