import { z } from 'zod'
import { bands, metrics } from '../scales.ts'
import { key, localizedText } from './text.ts'

/** Asked only if an earlier question was answered so; either list may match. */
export const condition = z
  .strictObject({
    question: key.describe('An earlier question of this survey.'),
    bands: z.array(z.enum(bands)).min(1).optional().describe('For a rating: its band.'),
    answers: z
      .array(z.union([z.number().int(), key]))
      .min(1)
      .optional()
      .describe('The ratings or the ids of the options that were chosen.'),
  })
  .refine(({ bands, answers }) => bands ?? answers, 'must name `bands` or `answers`')
export type Condition = z.infer<typeof condition>

const common = {
  id: key,
  text: localizedText,
  ask_if: condition.optional().describe('Asked always when left out.'),
}

/** A question whose answer is a rating on its metric's scale. */
export const ratingQuestion = z.strictObject({
  ...common,
  type: z.literal('rating'),
  metric: z.enum(metrics).describe('`nps` 0–10, `csat` 1–5 or `ces` 1–7, unless `points` say otherwise.'),
  look: z
    .enum(['numbers', 'stars', 'faces', 'thumbs'])
    .default('numbers')
    .describe('Stars, faces and thumbs are for `csat` only.'),
  points: z
    .union([5, 3, 2, 4, 7, 10].map(points => z.literal(points)))
    .optional()
    .describe(
      'For `csat`: 5 unless you want three faces (3), or go on with a history on 4, 7 or 10 numbers; thumbs are always 2. For `ces`: 7 or 5.',
    ),
  required: z.boolean().default(true).describe('An optional rating can be skipped.'),
  low_label: localizedText
    .optional()
    .describe('What the lowest rating means; a translated default is used when left out.'),
  high_label: localizedText.optional().describe('What the highest rating means.'),
})
export type RatingQuestion = z.infer<typeof ratingQuestion>

/** One or several of some options; the answer is the id of the option, or a list of ids. */
export const choiceQuestion = z.strictObject({
  ...common,
  type: z.literal('choice'),
  options: z
    .array(z.strictObject({ id: key, text: localizedText }))
    .min(2)
    .max(20),
  multiple: z.boolean().default(false),
  required: z.boolean().default(false),
})
export type ChoiceQuestion = z.infer<typeof choiceQuestion>

/** An open question; its words may depend on the band of the rating before it. */
export const commentQuestion = z.strictObject({
  ...common,
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
  short: z.boolean().default(false).describe('One line instead of several.'),
  required: z.boolean().default(false),
})
export type CommentQuestion = z.infer<typeof commentQuestion>

/**
 * May we get in touch? The answer is an e-mail address, given with consent, or `yes` from a customer whom the site
 * knows already.
 */
export const emailQuestion = z.strictObject({
  ...common,
  type: z.literal('email'),
  consent: localizedText
    .optional()
    .describe('The words beside the box to tick; a translated default when left out.'),
  required: z.boolean().default(false),
})

export const question = z.discriminatedUnion('type', [
  ratingQuestion,
  choiceQuestion,
  commentQuestion,
  emailQuestion,
])
export type Question = z.infer<typeof question>
