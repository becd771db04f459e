import type { FileComment, FileQuestion, FileRating, SurveyFile } from '@touchline/shared/contract/widget.ts'
import { type Band, bandOf } from '@touchline/shared/scales.ts'
import type { Answers, Value } from './answers.ts'

/** What the answer to a rating question means. */
export const ratedBand = ({ scale }: FileRating, value: Value): Band => bandOf(scale, value as number)

/** The words of a comment question for the rating that it is about, as that stands on the screen. */
export const commentText = (
  comment: FileComment,
  questions: readonly FileQuestion[],
  drafts: Answers,
): string => wordsFor(questions[comment.about ?? 0] as FileRating, drafts, comment)

/** The thanks for the band of the headline, which is the first question. */
export const thanksText = ({ questions, thanks }: SurveyFile, answers: Answers): string =>
  wordsFor(questions[0] as FileRating, answers, thanks)

const wordsFor = (
  rating: FileRating,
  values: Answers,
  { text, by_band }: Pick<FileComment, 'text' | 'by_band'>,
) => {
  const value = values[rating.id]
  return (value !== undefined && by_band?.[ratedBand(rating, value)]) || text
}
