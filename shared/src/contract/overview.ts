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
  lines: z
    .enum(['true', 'false'])
    .default('false')
    .transform(value => value === 'true')
    .describe(
      'Tell as well how each score came to be what it is: a `line` for each entry, to be drawn small.',
    ),
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

const points = z.array(
  z
    .object({
      score: z.number().describe('Rounded to hundredths, as the ends of its interval are.'),
      low: z.number(),
      high: z.number(),
    })
    .nullable(),
)
/** A score with its interval as time went by; null where nobody had answered in the window. */
export type OverviewLine = z.infer<typeof points>

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
  line: points
    .optional()
    .describe(
      'With `lines`: the score of the window that ends with each of the buckets of `lines`, so that the last is the present one. Null where nobody answered in it.',
    ),
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

const lines = z.object({
  every: z.enum(['week', 'month', 'quarter']).describe('The longer the windows, the longer the steps.'),
  buckets: z.array(z.object({ start: z.string(), end: z.string() })),
})

const days = z.object({ from: z.string(), to: z.string() })

export const overviewReply = z.object({
  time_zone: z.string(),
  days: z.number().int(),
  compare: comparison,
  current: days,
  previous: days.nullable(),
  lines: lines.optional().describe('What the points of each `line` stand for; where it was asked for.'),
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
