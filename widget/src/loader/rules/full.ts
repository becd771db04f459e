import { ends_at, starts_at } from './dates.ts'
import { pages } from './pages.ts'
import { ask_again_days, delay_seconds, pause_days } from './pauses.ts'
import { query } from './query.ts'
import type { Rule } from './rule.ts'
import { sample_percent } from './sample.ts'
import { trigger } from './trigger.ts'
import { devices, languages, traits } from './visitor.ts'

/** What a page, a visitor and a date must be like, also for a survey that a button opens. */
export const factRules: readonly Rule[] = [pages, query, traits, devices, languages, starts_at, ends_at]

/** The survey of a feedback button never comes by itself. */
const tab: Rule = ({ tab }) => tab

/** What lets a survey come by itself. The lot is drawn last, so that little is remembered. */
export const fullRules: readonly Rule[] = [
  tab,
  ...factRules,
  trigger,
  ask_again_days,
  pause_days,
  delay_seconds,
  sample_percent,
]
