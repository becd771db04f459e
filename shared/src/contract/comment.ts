import { z } from 'zod'
import { channels } from '../channels.ts'
import { bands, metrics } from '../scales.ts'
import { instant, key, moment, several, text } from './text.ts'

const languageTag = z
  .string()
  .regex(/^[A-Za-z]{2,3}$/, 'must be a language such as "de", without a region')
  .toLowerCase()

/** Which comments are meant; each parameter narrows it. */
export const commentSelection = z.strictObject({
  search: text(200)
    .optional()
    .describe(
      'Comments that hold all these words, wherever they stand. The last may be the beginning of a word of three letters or more; a minus before a word excludes it.',
    ),
  touchpoint: several(key).describe('Only what was said at these touchpoints; may be repeated.'),
  stage: several(key).describe('Only touchpoints at these stages; may be repeated.'),
  survey: several(key).describe('Only answers to these surveys; may be repeated.'),
  channel: several(z.enum(channels)).describe('Only answers that came by these channels; may be repeated.'),
  band: several(z.enum(bands)).describe(
    'Only comments beside a rating of these bands; may be repeated. A comment beside no rating has no band.',
  ),
  language: several(languageTag).describe('Only comments in these languages, such as `de`; may be repeated.'),
  from: moment.optional().describe('The first day; 89 days before `to` when left out.'),
  to: moment.optional().describe('The last day, included; today when left out.'),
})
export type CommentSelection = z.infer<typeof commentSelection>

export const commentsQuery = commentSelection.extend({
  from: moment.optional().describe('The first day; as far back as there are comments when left out.'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z
    .string()
    .regex(/^\d{1,16}$/, 'must be the `next` of the page before')
    .optional()
    .describe('The `next` of the page before.'),
})
export type CommentsQuery = z.infer<typeof commentsQuery>

export const comment = z.object({
  id: z.string().describe('The id of the answer.'),
  answered_at: instant,
  survey: z.string(),
  touchpoint: z.string(),
  stage: z.string(),
  channel: z.enum(channels),
  language: z
    .string()
    .nullable()
    .describe(
      'That of the page, unless the words are written otherwise; else what the words seem to be in. Null where nothing tells.',
    ),
  metric: z.enum(metrics).nullable().describe('Of the survey’s headline question; null where it has none.'),
  rating: z.number().int().nullable(),
  band: z.enum(bands).nullable(),
  texts: z
    .array(z.object({ question: z.string(), text: z.string() }))
    .describe('What was said to each question that is answered in words.'),
})
export type Comment = z.infer<typeof comment>

export const commentsPage = z.object({
  comments: z.array(comment).describe('Newest first.'),
  next: z
    .string()
    .nullable()
    .describe(
      'The cursor of the next page; null on the last. A page may hold less than was asked for, or nothing, where many comments had to be looked at.',
    ),
})
export type CommentsPage = z.infer<typeof commentsPage>

/** Real words beside every figure. */
export const quote = z.object({
  id: z.string().describe('The id of the answer.'),
  text: z.string(),
})
export type Quote = z.infer<typeof quote>

/** What figures were made of. */
export const reading = {
  from: z.string(),
  to: z.string(),
  basis: z.literal('rows').describe('Read from the comments themselves.'),
  comments: z.number().int().describe('How many comments were read.'),
  is_cut: z.boolean().describe('True where there are more: only the newest were read.'),
}
