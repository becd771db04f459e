import { readFileSync } from 'node:fs'
import type {
  FileChoice,
  FileComment,
  FileEmail,
  FileQuestion,
  FileRating,
  LocaleFile,
  SurveyFile,
} from '@touchline/shared/contract/widget.ts'
import { type Scale, scales } from '@touchline/shared/scales.ts'

const english: LocaleFile = JSON.parse(readFileSync('widget/locales/en.json', 'utf8'))

/** A scale as the file has it. */
export const ends = ({ metric: _, ...scale }: Scale): FileRating['scale'] => scale

/** A rating question with the id `id`: required numbers from 0 to 10 unless told otherwise. */
export const rating = (id: string, change: Partial<FileRating> = {}): FileRating => ({
  id,
  type: 'rating',
  metric: 'nps',
  look: 'numbers',
  required: true,
  scale: ends(scales.nps),
  text: `How was ${id}?`,
  low: 'Bad',
  high: 'Good',
  ...change,
})

/** An optional comment question that asks "Sorry!" after a negative rating, and "Why?" after others. */
export const comment = (id: string, change: Partial<FileComment> = {}): FileComment => ({
  id,
  type: 'comment',
  text: 'Why?',
  by_band: { negative: 'Sorry!' },
  ...change,
})

/** An optional choice of one of red, green and blue. */
export const choice = (id: string, change: Partial<FileChoice> = {}): FileChoice => ({
  id,
  type: 'choice',
  text: `Which ${id}?`,
  options: ['red', 'green', 'blue'].map(colour => ({ id: colour, text: colour.toUpperCase() })),
  ...change,
})

/** An optional e-mail question. */
export const email = (id: string, change: Partial<FileEmail> = {}): FileEmail => ({
  id,
  type: 'email',
  text: 'May we write?',
  consent: 'You may write to me.',
  ...change,
})

/** A survey in English that asks these questions in a corner. */
export const surveyFile = (
  questions: readonly FileQuestion[],
  change: Partial<SurveyFile> = {},
): SurveyFile => ({
  key: 'nps',
  version: 1,
  locale: 'en',
  dir: 'ltr',
  questions,
  words: english.words,
  thanks: { text: 'Thank you!' },
  look: { progress: true },
  ...change,
})
