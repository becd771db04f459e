import { z } from 'zod'
import { commentSelection, quote, reading } from './comment.ts'
import { interval } from './summary.ts'

const limit = z.coerce
  .number()
  .int()
  .min(1)
  .max(100)
  .default(20)
  .describe('So many terms at most, of each kind.')

/** The bands are what is compared, so they cannot be chosen. */
export const termsQuery = commentSelection.omit({ band: true }).extend({ limit })
export type TermsQuery = z.infer<typeof termsQuery>

const named = {
  term: z.string().describe('A word, or two that stand side by side; lower case.'),
  language: z.string().nullable().describe('Terms are compared within a language.'),
}
const quotes = z.array(quote).max(3).describe('The newest comments that hold it.')
const side = z.object({
  count: z.number().int().describe('How many comments hold it, not how often.'),
  share: z
    .number()
    .nullable()
    .describe('Percent of the comments of this side in this language; null without any.'),
})

export const tellingTerm = z.object({
  ...named,
  negative: side.describe('Of comments beside a negative rating.'),
  positive: side.describe('Of comments beside a positive rating.'),
  z: z
    .number()
    .describe(
      'Log-odds with an informative prior, in standard errors: above zero the unhappy say it more often, and beyond 1.96 chance alone seldom does it.',
    ),
  quotes,
})

export const termsReply = z.object({
  ...reading,
  sides: z
    .object({ negative: z.number().int(), neutral: z.number().int(), positive: z.number().int() })
    .describe('How many of the comments stand beside a rating of each band; others are not compared.'),
  negative: z
    .array(tellingTerm)
    .describe('What the unhappy say more often than the happy, the clearest first.'),
  positive: z.array(tellingTerm).describe('What the happy say more often.'),
})
export type TermsReply = z.infer<typeof termsReply>

export const risingQuery = commentSelection.omit({ from: true }).extend({
  days: z.coerce
    .number()
    .int()
    .min(7)
    .max(365)
    .default(28)
    .describe('How long now is, and how long the time before it.'),
  limit,
})
export type RisingQuery = z.infer<typeof risingQuery>

const share = z.object({
  count: z.number().int(),
  of: z.number().int().describe('Comments in this language.'),
  share: z.number().describe('Percent.'),
})

export const risingTerm = z.object({
  ...named,
  now: share,
  before: share,
  difference: z.number().describe('Percentage points.'),
  interval: interval.describe('Of the difference, in percentage points.'),
  p: z.number(),
  quotes,
})

export const risingReply = z.object({
  ...reading,
  days: z.number().int(),
  terms: z
    .array(risingTerm)
    .describe(
      'The largest rise first. Each is tested, and of all that are shown at most one of twenty is there by chance.',
    ),
})
export type RisingReply = z.infer<typeof risingReply>
