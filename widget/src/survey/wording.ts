import type { FileComment, FileQuestion, FileRating, SurveyFile } from '@touchline/shared/contract/widget.ts'
import { type Band, bandOf, scaleOf } from '@touchline/shared/scales.ts'
import type { Flow } from './flow.ts'
import type { Value } from './more/steps.ts'

/** What the answer to a rating question means. */
export const ratedBand = (question: FileRating, value: Value): Band =>
  bandOf(scaleOf(question), value as number)

/** The words of a comment question for the rating before it, as that stands on the screen. */
export const commentText = (
  comment: FileComment,
  questions: readonly FileQuestion[],
  { answers, drafts }: Pick<Flow, 'answers' | 'drafts'>,
): string => {
  const rating = questions
    .slice(0, questions.indexOf(comment))
    .findLast((question): question is FileRating => question.type === 'rating')
  return wordsFor(rating, answers[rating?.id as string] === undefined ? undefined : drafts, comment)
}

/** The thanks for the band of the headline, which is the first rating. */
export const thanksText = ({ questions, thanks }: SurveyFile, { answers }: Pick<Flow, 'answers'>): string =>
  wordsFor(questions.find(({ type }) => type === 'rating') as FileRating | undefined, answers, thanks)

const wordsFor = (
  rating: FileRating | undefined,
  values: Flow['answers'] | undefined,
  { text, by_band }: Pick<FileComment, 'text' | 'by_band'>,
) => {
  const value = rating && values?.[rating.id]
  return (rating && value !== undefined && by_band[ratedBand(rating, value)]) || text
}
