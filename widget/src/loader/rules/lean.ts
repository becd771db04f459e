import { pages } from './pages.ts'
import { ask_again_days, delay_seconds, pause_days } from './pauses.ts'
import type { Rule } from './rule.ts'
import { sample_percent } from './sample.ts'

/** What most sites live by. The lot is drawn last, so that little is remembered. */
export const leanRules: Rule[] = [pages, ask_again_days, pause_days, delay_seconds, sample_percent]
