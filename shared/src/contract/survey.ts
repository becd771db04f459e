import { z } from 'zod'
import { issueOf } from '../field-faults.ts'
import { look } from './look.ts'
import { question } from './question.ts'
import { faultsOf } from './survey-faults.ts'
import { targeting } from './targeting.ts'
import { instant, key, locale, localizedText, text } from './text.ts'

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
    thank_you_by_band: z
      .strictObject({
        negative: localizedText.optional(),
        neutral: localizedText.optional(),
        positive: localizedText.optional(),
      })
      .optional()
      .describe('Other words at the end for unhappy, neutral or happy visitors.'),
    thank_you_link: z
      .strictObject({ text: localizedText, url: z.url({ protocol: /^https?$/ }).max(2000) })
      .optional()
      .describe('A link at the end, such as "review us": shown to everybody alike.'),
    default_locale: locale.default('en').describe('The language of texts that are not given per language.'),
    address: z
      .enum(['formal', 'familiar'])
      .default('formal')
      .describe(
        'How the widget’s own words address people where a language has both: Sie or du, vous or tu.',
      ),
    look: look.prefault({}),
    targeting: targeting.prefault({}),
  })
  .superRefine((survey, context) => {
    for (const { path, because } of faultsOf(survey))
      context.addIssue({ code: 'custom', path, ...issueOf(because) })
  })
export type SurveyDefinition = z.infer<typeof surveyDefinition>

/** draft → live → paused ⇄ live → ended. Status stops display only: answers to any version that was live are kept. */
export const surveyStatus = z.enum(['draft', 'live', 'paused', 'ended'])
export type SurveyStatus = z.infer<typeof surveyStatus>

/** A browser may send what it could not send before for a week, so less would anonymise what is still on its way. */
const keepDays = z
  .number()
  .int()
  .min(8)
  .max(36_500)
  .nullable()
  .describe(
    'For how many days answers tell who gave them, and what they wrote; then only the ratings stay and count on. Null for ever.',
  )

export const newSurvey = z.strictObject({
  key,
  name: text(200).min(1),
  status: surveyStatus.default('draft'),
  keep_days: keepDays.default(null),
  definition: surveyDefinition,
})
export type NewSurvey = z.infer<typeof newSurvey>

export const surveyPatch = z.strictObject({
  name: text(200).min(1).optional(),
  status: surveyStatus.optional(),
  keep_days: keepDays.optional(),
  definition: surveyDefinition.optional().describe('A different definition becomes the next version.'),
})
export type SurveyPatch = z.infer<typeof surveyPatch>

export const survey = z.object({
  key,
  name: z.string(),
  status: surveyStatus,
  version: z.number().int().describe('Counts up with each changed definition, from 1.'),
  keep_days: keepDays,
  definition: surveyDefinition,
  notices: z.array(z.string()).describe('What was mended, and what may annoy visitors.'),
  created_at: instant,
  updated_at: instant,
})
export type Survey = z.infer<typeof survey>

/** What a survey asked in one of its versions. */
export const surveyVersion = z.object({
  version: z.number().int(),
  definition: surveyDefinition,
  live_at: instant
    .nullable()
    .describe(
      'When it first became live, and so from when on answers were given to it; null if it never was.',
    ),
})
export type SurveyVersion = z.infer<typeof surveyVersion>

/** A survey as it would be kept, which nobody keeps yet. */
export const surveyPreviewRequest = z.strictObject({
  key,
  name: text(200).min(1),
  definition: surveyDefinition,
  locale: locale
    .optional()
    .describe('The language in which it shall be shown; its default language when left out.'),
})
export type SurveyPreviewRequest = z.infer<typeof surveyPreviewRequest>

/** What the widget would be given. */
export const surveyPreview = z.object({
  script: z
    .string()
    .describe('The module that shows it, below `/w/`; its `openSurvey` takes the file and a loader.'),
  file: z
    .looseObject({
      key,
      version: z.number().int(),
      locale: z.string().describe('The language of the words that the widget brings itself.'),
      dir: z.enum(['ltr', 'rtl']),
    })
    .describe('The survey with every visible word in one language, as the module takes it.'),
  rules: z
    .looseObject({ key, version: z.number().int() })
    .describe('What the loader of the site would know of it; what has its default is left out.'),
  notices: z
    .array(z.object({ about: z.enum(['look', 'metric', 'politeness']), text: z.string() }))
    .describe('What would be mended, and what may annoy visitors.'),
})
export type SurveyPreview = z.infer<typeof surveyPreview>
