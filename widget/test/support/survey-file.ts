import type { FileQuestion, SurveyFile } from '@touchline/shared/contract/widget.ts'

/** A rating question with the id `id`: numbers from 0 to 10 unless told otherwise. */
export const rating = (id: string, change: object = {}): FileQuestion => ({
  id,
  type: 'rating',
  metric: 'nps',
  look: 'numbers',
  text: `How was ${id}?`,
  low: 'Bad',
  high: 'Good',
  ...change,
})

/** A comment question that asks "Sorry!" after a negative rating, and "Why?" after others. */
export const comment = (id: string): FileQuestion => ({
  id,
  type: 'comment',
  text: 'Why?',
  by_band: { negative: 'Sorry!' },
})

/** A survey in English that asks these questions. */
export const surveyFile = (...questions: FileQuestion[]): SurveyFile => ({
  key: 'nps',
  version: 1,
  locale: 'en',
  dir: 'ltr',
  questions,
  words: {
    send: 'Send',
    close: 'Close',
    survey: 'Survey',
    comment: 'Your comment',
    thank_you: 'Thank you!',
    anonymous: 'Anonymous',
    linked: 'Linked',
  },
})
