import { z } from 'zod'
import { metrics } from '../scales.ts'
import { key, localizedText } from './text.ts'

/** A question whose answer is a rating on its metric's scale. */
export const ratingQuestion = z.strictObject({
  id: key,
  type: z.literal('rating'),
  metric: z.enum(metrics).describe('`nps` 0–10, `csat` 1–5 or `ces` 1–7.'),
  look: z
    .enum(['numbers', 'stars', 'faces'])
    .default('numbers')
    .describe('Stars and faces are for `csat` only.'),
  text: localizedText,
  low_label: localizedText
    .optional()
    .describe('What the lowest rating means; a translated default is used when left out.'),
  high_label: localizedText.optional().describe('What the highest rating means.'),
})
export type RatingQuestion = z.infer<typeof ratingQuestion>

/** An open question; its words may depend on the band of the rating before it. */
export const commentQuestion = z.strictObject({
  id: key,
  type: z.literal('comment'),
  text: localizedText.describe('Asked when no text for the band is given.'),
  text_by_band: z
    .strictObject({
      negative: localizedText.optional(),
      neutral: localizedText.optional(),
      positive: localizedText.optional(),
    })
    .optional()
    .describe('Other words for unhappy, neutral or happy visitors.'),
})
export type CommentQuestion = z.infer<typeof commentQuestion>

export const question = z.discriminatedUnion('type', [ratingQuestion, commentQuestion])
export type Question = z.infer<typeof question>
