import { z } from 'zod'
import { channels } from '../channels.ts'
import { metrics } from '../scales.ts'
import { windowLengths } from '../window-lengths.ts'
import { change, comparison } from './change.ts'
import { bucketSummary, interval, summary } from './summary.ts'
import { moment } from './text.ts'

export const overviewQuery = z.strictObject({
  days: z
    .enum(windowLengths.map(String))
    .default('28')
    .transform(Number)
    .describe('How long the windows are that are compared.'),
  to: moment.optional().describe('The last day of the later window; today when left out.'),
  compare: comparison
    .default('previous')
    .describe('The window before it, the one 52 weeks earlier, or nothing.'),
})
export type OverviewQuery = z.infer<typeof overviewQuery>

const scale = z.object({ min: z.number().int(), max: z.number().int() })
const { count, score, interval: scoreInterval } = bucketSummary.shape
const brief = z.object({ count, score, interval: scoreInterval })

const place = z.object({
  touchpoint: z.string(),
  name: z.string(),
  stage: z.string(),
  metric: z.enum(metrics),
  scale,
})

/** How it stands at one touchpoint, or with one survey about the whole relation. */
export const overviewEntry = place.extend({
  survey: z.string().nullable().describe('The relationship survey; null for a touchpoint.'),
  current: summary,
  previous: brief.nullable(),
  change: change
    .nullable()
    .describe(
      '`better` and `worse` hold for all entries together: at most one in twenty of those that are told is chance.',
    ),
  last_answer_on: z.string().nullable().describe('The day of the last answer; null where there was none.'),
  few_lately: z.boolean().describe('Fewer than 30 answers in the window.'),
  channels: z
    .array(brief.extend({ channel: z.enum(channels) }))
    .describe('The same window by channel, those where anybody answered.'),
})
export type OverviewEntry = z.infer<typeof overviewEntry>

const ranked = place.extend({
  count,
  negative_share: z.number().describe('Percent of the ratings that are negative.'),
  shrunken_negative_share: z
    .number()
    .describe(
      'The same, drawn towards the mean of all where there are few answers: what the list is ordered by.',
    ),
})

const segment = place.extend({
  dimension: z.string(),
  value: z.string(),
  count,
  score,
  difference: z.number().describe('Points below all others together, as a negative number.'),
  interval,
  p: z.number(),
})

const days = z.object({ from: z.string(), to: z.string() })

export const overviewReply = z.object({
  time_zone: z.string(),
  days: z.number().int(),
  compare: comparison,
  current: days,
  previous: days.nullable(),
  relationship: z.array(overviewEntry).describe('Surveys about the whole relation.'),
  stages: z
    .array(z.object({ stage: z.string(), touchpoints: z.array(overviewEntry) }))
    .describe('The customer’s life, stage by stage; stages without a touchpoint too.'),
  ranking: z.array(ranked).describe('Where most are unhappy, across metrics, the worst first.'),
  segments: z
    .object({
      worked_out_at: z.string(),
      list: z.array(segment),
    })
    .describe(
      'Values of dimensions that score significantly below the rest at their touchpoint; at most one in twenty by chance. Worked out anew every five minutes at most.',
    ),
})
export type OverviewReply = z.infer<typeof overviewReply>
