import { z } from 'zod'
import { channels, sources } from '../channels.ts'
import { bands, metrics } from '../scales.ts'
import { note } from './handling.ts'
import { doubts } from './quarantine.ts'
import { responseStates } from './response-query.ts'
import { instant, uuid } from './text.ts'

const responseMeasure = z.object({
  question: z.string(),
  metric: z.enum(metrics),
  scale: z.object({ min: z.number().int(), max: z.number().int() }),
  rating: z.number().int().nullable().describe('Null where it was left out.'),
  band: z.enum(bands).nullable(),
})

const responseCustomer = z.object({
  id: z.string().describe('The site’s own id.'),
  email: z.string().nullable(),
  name: z.string().nullable().describe('The trait `name`, where there is one.'),
  is_proven: z.boolean().describe('Was this answer signed for?'),
})

/** An answer as it is kept, with all that was done with it. */
export const response = z.object({
  id: uuid,
  revision: z
    .number()
    .int()
    .describe('Counts up when the visitor changes something; not when your team does.'),
  state: z.enum(responseStates),
  doubt: z.enum(doubts).nullable().describe('Why it was put into quarantine.'),
  survey: z.string(),
  version: z.number().int(),
  touchpoint: z.string(),
  stage: z.string(),
  channel: z.enum(channels),
  source: z.enum(sources),
  import: z
    .number()
    .int()
    .nullable()
    .describe('The import that it came with. Exports leave it out: elsewhere the number means nothing.'),
  measures: z
    .array(responseMeasure)
    .describe('What was rated; the first rated question of the survey comes first.'),
  answers: z
    .record(z.string(), z.union([z.number(), z.string(), z.array(z.string())]))
    .describe('Question id → rating, words, option or list of options.'),
  comments: z.array(z.string()).describe('What was written, in the order of the questions.'),
  locale: z.string().nullable(),
  page: z.string().nullable(),
  attributes: z
    .record(z.string(), z.string())
    .describe('The facts by which it is counted, as they were when it was given.'),
  customer: responseCustomer.nullable(),
  claim: z
    .object({ email: z.string().nullable(), traits: z.record(z.string(), z.unknown()) })
    .nullable()
    .describe(
      'What an answer in quarantine says of its customer, which is not taken over until it is released.',
    ),
  answered_at: instant,
  received_at: instant,
  updated_at: instant.describe('When the visitor or your team changed something last.'),
  anonymised_at: instant.nullable(),
  tags: z.array(z.string()),
  handled_by: z.string().nullable(),
  handled_at: instant.nullable(),
  notes: z.array(note).describe('The oldest first.'),
})
export type SurveyResponse = z.infer<typeof response>

export const responsesPage = z.object({
  responses: z
    .array(response)
    .describe(
      'Fewer than `limit`, or none, do not mean the end: a page that has looked at very many ends early.',
    ),
  next: z.string().nullable().describe('The cursor of the next page; null on the last.'),
  removed: z
    .array(uuid)
    .describe('With `order=updated`: what has changed and is not, or not any more, among what you ask for.'),
  resume: z
    .string()
    .nullable()
    .describe(
      'With `order=updated`: the cursor to come back with some time, to be told what has changed since.',
    ),
})
export type ResponsesPage = z.infer<typeof responsesPage>

export const responseWithEarlier = response.extend({
  earlier: z.array(response).describe('What the same customer said before, the newest first, 20 at most.'),
  traits: z
    .record(z.string(), z.unknown())
    .describe('What is known of the customer now, by the names that your pages gave; empty for others.'),
})
export type ResponseWithEarlier = z.infer<typeof responseWithEarlier>
