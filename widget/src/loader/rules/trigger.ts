import { scrolledPercent } from '../scrolled.ts'
import type { Rule } from './rule.ts'

/** Milliseconds for which what has happened still counts: a click may lead to the page on which the survey opens. */
const lead = 5000

/**
 * The scrolling must have come as far as is wanted, an event or a click have happened on this page view or just before it,
 * and who was about to leave have been so a moment ago. `call` never happens; without a trigger the delay is enough.
 */
export const trigger: Rule = ({ key, trigger }, { triggered, since }) =>
  trigger?.on === 'scroll'
    ? !(scrolledPercent() >= trigger.percent)
    : trigger && !((triggered?.[key] as number) > (trigger.on === 'exit' ? performance.now() : since) - lead)
