import { focusedField } from '../focus.ts'
import { scrolledPercent } from '../scrolled.ts'
import type { Rule } from './rule.ts'

/** For pages that stay open for days: what is over is no longer baked. */
export const ends_at: Rule = ({ ends_at }) => Date.now() >= Date.parse(ends_at as string)

/** It must hold when the survey opens, not only have been reached once. */
export const scroll: Rule = ({ trigger }) =>
  trigger?.on === 'scroll' && !(scrolledPercent() >= trigger.percent)

/** It is over in a moment: one that is on its way because of it may still come. */
export const exit: Rule = ({ key, trigger }, { desk }) =>
  trigger?.on === 'exit' && !desk?.isLeaving && desk?.coming !== key

/** One page view shows a survey once. */
export const shown: Rule = ({ key }, { desk, since }) => desk?.shown.get(key) === since

/** What could not be had is not asked for again on this page view. */
export const failed: Rule = ({ key }, { desk, since }) => desk?.failed.get(key) === since

/** One survey at a time. */
export const open: Rule = (_, { desk }) => desk?.open

/** Nobody sees a tab in the background, or a page that is only prepared. */
export const hidden: Rule = () => document.hidden

/** Who is typing is not interrupted. */
export const focus: Rule = () => focusedField()

/** What stage 2's arrival makes it possible to ask, and what changes from moment to moment. */
export const momentRules: readonly Rule[] = [ends_at, shown, failed, scroll, exit, open, hidden, focus]
