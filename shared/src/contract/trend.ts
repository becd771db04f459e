import { z } from 'zod'
import { calendars, everyUnits, weekStarts } from '../buckets.ts'
import { channels } from '../channels.ts'
import { metrics } from '../scales.ts'
import { windowLengths } from '../window-lengths.ts'
import { change, comparison } from './change.ts'
import { bucketSummary, summary, trailing, windowSummary } from './summary.ts'
import { key, moment, several } from './text.ts'

const windowDays = windowLengths.map(String)

export const trendQuery = z.strictObject({
  touchpoint: several(key).describe('Only these touchpoints; may be repeated. All of them when left out.'),
  stage: several(key).describe('Only touchpoints at these stages; may be repeated.'),
  survey: several(key).describe('Only answers to these surveys; may be repeated.'),
  question: several(key).describe(
    'Only these rated questions. Else, where a survey asks several of one metric, its first.',
  ),
  channel: several(z.enum(channels)).describe('Only answers that came by these channels; may be repeated.'),
  metric: z.enum(metrics).optional().describe("Each touchpoint's headline metric when left out."),
  every: z
    .enum(everyUnits)
    .default('week')
    .describe('The calendar unit of a bucket. Hours for at most 7 days.'),
  from: moment
    .optional()
    .describe(
      'The first day; 89 days before `to` when left out, which makes 90, and 6 for hours. The bucket that holds it is cut there.',
    ),
  to: moment.optional().describe('The last day, included; today when left out.'),
  window: z
    .enum(windowDays)
    .transform(Number)
    .optional()
    .describe(
      'Over how many days up to its end a bucket’s `trailing` score and the comparison are computed. When left out, the shortest of 7, 28, 84 and 364 that holds 30 answers.',
    ),
  compare: comparison
    .default('previous')
    .describe(
      'What the last window is compared with: the one before it, the one 52 weeks earlier, or nothing.',
    ),
  group_by: z
    .string()
    .regex(/^[A-Za-z0-9][\w-]{0,63}$/, 'must be touchpoint, stage, channel, survey or a declared dimension')
    .default('touchpoint')
    .describe(
      'What makes a series: `touchpoint`, `stage`, `channel`, `survey`, or one of the site’s declared dimensions.',
    ),
  base: z
    .enum(['responses', 'respondents'])
    .default('responses')
    .describe(
      '`respondents` counts each known customer once per bucket, by the latest answer. Read from the rows, so the span is limited.',
    ),
})
export type TrendQuery = z.infer<typeof trendQuery>

export const trendBucket = z.object({
  start: z.string().describe('The first day. Of an hour, its first instant, with the offset of the zone.'),
  end: z.string().describe('The last day, included. Of an hour, the instant after it.'),
  ...bucketSummary.shape,
  trailing,
})
export type TrendBucket = z.infer<typeof trendBucket>

export const trendSeries = z.object({
  group: z.object({
    by: z.string(),
    value: z.string().nullable().describe('Null for all values beyond the 200 that are told apart.'),
  }),
  name: z.string(),
  touchpoint: z.string().nullable().describe('Null where the series is not one touchpoint.'),
  stage: z.string().nullable().describe('Null where the series is neither one touchpoint nor one stage.'),
  metric: z.enum(metrics),
  scale: z
    .object({ min: z.number().int(), max: z.number().int() })
    .describe('Ratings of different scales are never mixed: each has a series of its own.'),
  total: summary.describe('The whole span.'),
  window: z.object({
    days: z.number().int(),
    chosen: z.enum(['asked', 'shortest']).describe('`shortest`: the shortest that holds 30 answers.'),
  }),
  current: windowSummary.describe('The last window of the span.'),
  previous: windowSummary.nullable().describe('The window it is compared with.'),
  change: change.nullable(),
  buckets: z.array(trendBucket),
})
export type TrendSeries = z.infer<typeof trendSeries>

export const trendReply = z.object({
  time_zone: z.string(),
  calendar: z.enum(calendars),
  week_start: z.enum(weekStarts),
  every: z.enum(everyUnits),
  from: z.string(),
  to: z.string(),
  base: z.enum(['responses', 'respondents']),
  compare: comparison,
  basis: z
    .enum(['counts', 'rows'])
    .describe('Read from the counts that change with each answer, or from the answers themselves.'),
  as_of: z
    .string()
    .nullable()
    .describe('For a dimension: answers up to this moment are in. Null where all are.'),
  series: z.array(trendSeries),
})
export type TrendReply = z.infer<typeof trendReply>
