import { z } from 'zod'
import { question } from './question.ts'
import { instant, key, locale, localizedText, text } from './text.ts'

const pattern = text(500)
  .regex(/^(\/|\*|https?:\/\/)/, 'must begin with "/", "*" or "https://", such as "/account/*"')
  .describe(
    'A path such as `/account/`, where `*` stands for any characters (`/account*` is `/account` and all below it); begin with `https://` to compare the whole address.',
  )

/** When and where the widget may show a survey. The defaults are polite on purpose. */
export const targeting = z.strictObject({
  pages: z
    .strictObject({
      include: z.array(pattern).max(50).default([]),
      exclude: z.array(pattern).max(50).default([]),
    })
    .default({ include: [], exclude: [] })
    .describe('Nothing included means every page; an excluded page always wins.'),
  delay_seconds: z
    .number()
    .int()
    .min(0)
    .max(3600)
    .default(5)
    .describe('Time on the page before the survey may open.'),
  sample_percent: z.number().min(0).max(100).default(100).describe('The share of visitors who may be asked.'),
  ask_again_days: z
    .number()
    .int()
    .min(0)
    .max(3650)
    .default(90)
    .describe('Days before the same visitor may see this survey again.'),
})
export type Targeting = z.infer<typeof targeting>

/** What a survey asks, of whom and in which words. Changing it makes a new version. */
export const surveyDefinition = z
  .strictObject({
    kind: z
      .enum(['relationship', 'transactional'])
      .describe('About the whole relation, or about what just happened.'),
    touchpoint: key.describe('The touchpoint that answers count for unless the page names another.'),
    questions: z
      .array(question)
      .min(1)
      .max(20)
      .describe('In the order they are asked. The first rating is the headline.'),
    thank_you: localizedText
      .optional()
      .describe('Shown at the end; a translated default is used when left out.'),
    default_locale: locale.default('en').describe('The language of texts that are not given per language.'),
    address: z
      .enum(['formal', 'familiar'])
      .default('formal')
      .describe(
        'How the widget’s own words address people where a language has both: Sie or du, vous or tu.',
      ),
    targeting: targeting.prefault({}),
  })
  .superRefine((survey, context) => {
    const refuse = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message })
    if (survey.questions[0]?.type !== 'rating')
      refuse(['questions', 0, 'type'], 'must be "rating": a survey begins with its headline rating')
    const seen = new Set<string>()
    survey.questions.forEach((asked, index) => {
      if (seen.has(asked.id))
        refuse(['questions', index, 'id'], `"${asked.id}" is used twice; give each question its own id`)
      seen.add(asked.id)
      if (asked.type === 'rating' && asked.look !== 'numbers' && asked.metric !== 'csat')
        refuse(
          ['questions', index, 'look'],
          `"${asked.look}" needs the metric "csat"; use "numbers" for ${asked.metric}`,
        )
    })
  })
export type SurveyDefinition = z.infer<typeof surveyDefinition>

/** draft → live → paused ⇄ live → ended. Status stops display only: answers to any version that was live are kept. */
export const surveyStatus = z.enum(['draft', 'live', 'paused', 'ended'])
export type SurveyStatus = z.infer<typeof surveyStatus>

export const newSurvey = z.strictObject({
  key,
  name: text(200).min(1),
  status: surveyStatus.default('draft'),
  definition: surveyDefinition,
})
export type NewSurvey = z.infer<typeof newSurvey>

export const surveyPatch = z.strictObject({
  name: text(200).min(1).optional(),
  status: surveyStatus.optional(),
  definition: surveyDefinition.optional().describe('A different definition becomes the next version.'),
})
export type SurveyPatch = z.infer<typeof surveyPatch>

export const survey = z.object({
  key,
  name: z.string(),
  status: surveyStatus,
  version: z.number().int().describe('Counts up with each changed definition, from 1.'),
  definition: surveyDefinition,
  created_at: instant,
  updated_at: instant,
})
export type Survey = z.infer<typeof survey>
