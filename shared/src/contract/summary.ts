import { z } from 'zod'

export const interval = z.object({
  low: z.number(),
  high: z.number(),
  level: z.number().describe('The confidence level, such as 0.95.'),
  method: z.string().describe('What was assumed: adjusted_wald, wilson, student_t …'),
})

const score = z
  .number()
  .nullable()
  .describe('Unrounded; null without answers. NPS −100 to 100; CSAT and CES 0 to 100 percent favourable.')
const scoreInterval = interval
  .nullable()
  .describe('The confidence interval of the score; null without answers.')

/** One bucket of a trend. */
export const bucketSummary = z.object({
  count: z.number().int().describe('Ratings in this span.'),
  score,
  interval: scoreInterval,
  mean: z.number().nullable().describe('The mean rating.'),
  negative: z.number().int(),
  neutral: z.number().int(),
  positive: z.number().int(),
  histogram: z.record(z.string(), z.number().int()).describe('Rating → how many gave it.'),
  shown: z.number().int().nullable().describe('Null where rows were read, and by dimension.'),
  started: z.number().int().nullable(),
  dismissed: z.number().int().nullable(),
  commented: z.number().int(),
})
export type BucketSummary = z.infer<typeof bucketSummary>

const share = z
  .object({ share: z.number().describe('Percent.'), interval })
  .describe('A share with its interval.')

const rate = z.object({ rate: z.number().describe('Percent.'), interval }).nullable()

/** A longer span, with all its uncertainties. */
export const summary = bucketSummary.extend({
  mean_interval: interval.nullable().describe('The interval of the mean; null below two answers.'),
  shares: z
    .object({ negative: share, neutral: share, positive: share })
    .nullable()
    .describe('The share of each band.'),
  response_rate: rate.describe('Responses of 100 that were shown the survey; null where that is not known.'),
  completion_rate: rate.describe('Responses of 100 that began; null where that is not known.'),
})
export type Summary = z.infer<typeof summary>

export const windowSummary = summary.extend({
  start: z.string().describe('The first day.'),
  end: z.string().describe('The last day, included.'),
})
export type WindowSummary = z.infer<typeof windowSummary>

export const trailing = z
  .object({
    start: z.string().describe('The first day of the window that ends with the bucket.'),
    count: z.number().int(),
    score,
    interval: scoreInterval,
  })
  .nullable()
  .describe('The score of the window that ends with the bucket. Null where rows were read.')
