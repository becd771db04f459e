import { z } from 'zod'
import { text } from '../text.ts'
import { seconds } from './parameters.ts'
import { person, personId, properties } from './person.ts'

/** A person as clients send one along with a response: by the id, or as the object that they were given. */
const personRef = z
  .union([personId, z.object({ id: personId })])
  .transform(given => (typeof given === 'object' ? given.id : given))

const score = z
  .union([z.number(), z.string().regex(/^\d{1,2}$/, 'must be a whole number')])
  .transform(Number)
  .describe('On the scale of the survey.')

const expand = z
  .union([z.string(), z.array(z.string()).max(10)])
  .nullish()
  .describe('`person`: the reply holds the person, and not the id only.')

export const newSurveyResponse = z.object({
  id: z
    .union([text(200).min(1), z.number()])
    .transform(String)
    .nullish()
    .describe(
      'Delighted gave none. With the one that Delighted knew it by, the same response is kept once, however often it is sent.',
    ),
  person: personRef.nullable().describe('Null for a response whose person nobody knows.'),
  score,
  comment: text(10_000).nullish(),
  person_properties: properties.nullish(),
  created_at: seconds.nullish().describe('When it was given; now when left out.'),
  expand,
})
export type NewSurveyResponse = z.infer<typeof newSurveyResponse>

/** What is left out stays as it is; what cannot be changed, such as the date, is let go. */
export const surveyResponseChange = z.object({
  id: newSurveyResponse.shape.id,
  person: personRef.nullish(),
  score: score.nullish(),
  comment: newSurveyResponse.shape.comment,
  person_properties: newSurveyResponse.shape.person_properties,
  expand,
})
export type SurveyResponseChange = z.infer<typeof surveyResponseChange>

const option = z.object({ id: z.string(), text: z.string() })

/** The answer to a question beside the score and the comment. */
export const additionalAnswer = z.object({
  id: z.string(),
  question: z.object({
    id: z.string(),
    type: z.enum(['free_response', 'scale', 'select_one', 'select_many']),
    text: z.string(),
  }),
  value: z.object({
    free_response: z.string().nullable(),
    scale: z.number().nullable(),
    select_one: option.nullable(),
    select_many: z.array(option).nullable(),
  }),
})
export type AdditionalAnswer = z.infer<typeof additionalAnswer>

export const surveyResponse = z.object({
  id: z.string(),
  person: z.union([z.string(), person]).nullable().describe('Null for an anonymous response.'),
  survey_type: z.enum(['nps', 'csat', 'ces']),
  score: z.number().nullable(),
  comment: z.string().nullable(),
  permalink: z.string().describe('Where this response can be read again, with a key.'),
  created_at: z.number().int(),
  updated_at: z.number().int().nullable().describe('Null while it is as it was first.'),
  person_properties: z
    .record(z.string(), z.unknown())
    .describe(
      'What is known of the person now; facts by which the site counts answers are those of the time of the response.',
    ),
  notes: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      user_email: z.string().nullable().describe('Null where whoever wrote it gave another name.'),
      author: z.string(),
      created_at: z.number().int(),
    }),
  ),
  tags: z.array(z.string()),
  additional_answers: z.array(additionalAnswer),
})
export type SurveyResponse = z.infer<typeof surveyResponse>
