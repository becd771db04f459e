import { z } from 'zod'
import { everyUnits } from '../buckets.ts'
import { wordsOf } from '../comments/words.ts'
import { fieldFault, fieldFaults, issueOf } from '../field-faults.ts'
import { metrics } from '../scales.ts'
import { commentSelection, reading } from './comment.ts'
import { bucketSummary, interval } from './summary.ts'
import { instant, key, locale, text } from './text.ts'

export const mostThemes = 50
/** Of one theme, in all languages together. */
export const mostThemeWords = 200

const about =
  'Language → words or phrases that tell that a comment is about it. An asterisk at the end stands for any ending. Those under `und` are looked for in every language; those of `pt` and `pt-BR` are of one language.'

const word = text(80)
  .min(1)
  .refine(given => wordsOf(given).length > 0, fieldFaults.no_letter)
  .refine(
    given => !given.trimEnd().slice(0, -1).includes('*'),
    'may have one asterisk, at its end, for any ending; write words with different beginnings one by one',
  )

const words = z
  .record(locale, z.array(word).max(mostThemeWords))
  .refine(
    lists => Object.values(lists).flat().length <= mostThemeWords,
    issueOf(fieldFault('many_theme_words', { count: mostThemeWords })),
  )
  .refine(lists => Object.values(lists).flat().length > 0, fieldFaults.no_theme_word)
  .describe(about)

/** `GET /v1/themes/trend` is the trend of all. */
const themeKey = key.refine(name => name !== 'trend', 'must not be "trend", which is the trend of all themes')

export const newTheme = z.strictObject({ key: themeKey, name: text(200).min(1), words })
export type NewTheme = z.infer<typeof newTheme>

export const themePatch = newTheme.omit({ key: true }).partial()
export type ThemePatch = z.infer<typeof themePatch>

/** What was kept under earlier rules is told as it is. */
const keptWords = z.record(z.string(), z.array(z.string())).describe(about)

export const theme = z.object({
  ...newTheme.shape,
  words: keptWords,
  created_at: instant,
  updated_at: instant,
})
export type Theme = z.infer<typeof theme>

export const themeTrendQuery = commentSelection.extend({
  every: z
    .enum(everyUnits)
    .extract(['week', 'month'])
    .default('week')
    .describe('The calendar unit of a bucket.'),
})
export type ThemeTrendQuery = z.infer<typeof themeTrendQuery>

const { count, score, interval: scoreInterval } = bucketSummary.shape
const scores = z
  .array(
    z.object({
      metric: z.enum(metrics),
      scale: z.object({ min: z.number().int(), max: z.number().int() }),
      count,
      score,
      interval: scoreInterval,
    }),
  )
  .describe('How those who say it rate; ratings of different scales are never mixed.')

const said = {
  comments: z.number().int().describe('All comments of this time.'),
  count: z.number().int().describe('Those about the theme.'),
  share: z.number().nullable().describe('Percent; null without comments.'),
  interval: interval.nullable().describe('Of the share.'),
  scores,
}

export const themeTrendReply = z.object({
  ...reading,
  every: themeTrendQuery.shape.every,
  themes: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      total: z.object(said),
      buckets: z.array(
        z.object({
          start: z.string().describe('The first day.'),
          end: z.string().describe('The last day, included.'),
          ...said,
        }),
      ),
    }),
  ),
})
export type ThemeTrendReply = z.infer<typeof themeTrendReply>
