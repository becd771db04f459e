import type { Condition } from '@touchline/shared/contract/question.ts'
import type { FileQuestion } from '@touchline/shared/contract/widget.ts'
import type { ratedBand } from '../wording.ts'
import type { Answers, Value } from './steps.ts'

/** Is this question asked of a visitor who answered so? What was not answered fulfils no condition. */
export const isAsked = (
  questions: readonly FileQuestion[],
  { ask_if }: FileQuestion,
  answers: Answers,
  bandOf: typeof ratedBand,
): boolean => !ask_if || holds(ask_if, questions, answers[ask_if.question], bandOf)

const holds = (
  { question, bands, answers }: Condition,
  questions: readonly FileQuestion[],
  value: Value | undefined,
  bandOf: typeof ratedBand,
) => {
  if (value === undefined) return false
  const asked = questions.find(({ id }) => id === question)
  return (
    // A list of one or several: options that were chosen, or the rating.
    [value].flat().some(each => answers?.includes(each)) ||
    (asked?.type === 'rating' && !!bands?.includes(bandOf(asked, value)))
  )
}
