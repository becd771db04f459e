import { z } from 'zod'
import { metrics } from '../scales.ts'
import { key, localDate } from './text.ts'

/** A query parameter that may be given once or several times. */
const several = (value: z.ZodType<string>) =>
  z
    .union([value, z.array(value).max(100)])
    .transform(given => (Array.isArray(given) ? given : [given]))
    .optional()

export const trendQuery = z.strictObject({
  touchpoint: several(key).describe('Only these touchpoints; may be repeated. All of them when left out.'),
  survey: several(key).describe('Only answers to these surveys; may be repeated.'),
  question: several(key).describe(
    'Only these rated questions. Else, where a survey asks several of one metric, its first.',
  ),
  metric: z.enum(metrics).optional().describe("Each touchpoint's headline metric when left out."),
  every: z.enum(['day', 'week', 'month']).default('week').describe('The calendar unit of a bucket.'),
  from: localDate
    .optional()
    .describe(
      'The first day; 89 days before `to` when left out, which makes 90. The bucket that holds it is cut there.',
    ),
  to: localDate.optional().describe('The last day, included; today when left out.'),
})
export type TrendQuery = z.infer<typeof trendQuery>

const interval = z
  .object({
    low: z.number(),
    high: z.number(),
    level: z.number(),
    method: z.string().describe('What was assumed.'),
  })
  .nullable()
  .describe('The confidence interval of the score; null without answers.')

const counts = {
  count: z.number().int().describe('Ratings in this span.'),
  score: z
    .number()
    .nullable()
    .describe('Unrounded; null without answers. NPS −100 to 100; CSAT and CES 0 to 100 percent favourable.'),
  interval,
  mean: z.number().nullable().describe('The mean rating.'),
  negative: z.number().int(),
  neutral: z.number().int(),
  positive: z.number().int(),
  histogram: z.record(z.string(), z.number().int()).describe('Rating → how many gave it.'),
  shown: z.number().int(),
  started: z.number().int(),
  dismissed: z.number().int(),
  commented: z.number().int(),
}

export const trendTotal = z.object(counts)
export type TrendTotal = z.infer<typeof trendTotal>

export const trendBucket = z.object({
  start: localDate.describe('The first day.'),
  end: localDate.describe('The last day, included.'),
  ...counts,
})
export type TrendBucket = z.infer<typeof trendBucket>

export const trendSeries = z.object({
  touchpoint: z.string(),
  name: z.string(),
  stage: z.string(),
  metric: z.enum(metrics),
  scale: z
    .object({ min: z.number().int(), max: z.number().int() })
    .describe('Ratings of different scales are never mixed: each has a series of its own.'),
  total: trendTotal,
  buckets: z.array(trendBucket),
})
export type TrendSeries = z.infer<typeof trendSeries>

export const trendReply = z.object({
  time_zone: z.string(),
  every: z.enum(['day', 'week', 'month']),
  from: localDate,
  to: localDate,
  basis: z.literal('counts').describe('Read from the counts that change with each answer.'),
  series: z.array(trendSeries),
})
export type TrendReply = z.infer<typeof trendReply>
