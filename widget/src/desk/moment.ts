import type { Rule } from '../loader/rules/rule.ts'
import { focusedField } from './focus.ts'

/** One page view shows a survey once, and does not ask again for one that could not be had. */
export const shown: Rule = ({ key }, { desk, since }) => desk?.shown.get(key) === since

/** One survey at a time. */
export const open: Rule = (_, { desk }) => desk?.open

/** Nobody sees a tab in the background, or a page that is only prepared. */
export const hidden: Rule = () => document.hidden

/** Who is typing is not interrupted. */
export const focus: Rule = () => focusedField()

/** What changes from moment to moment, and is asked only once stage 1 would let the survey come. */
export const momentRules: readonly Rule[] = [shown, open, hidden, focus]
