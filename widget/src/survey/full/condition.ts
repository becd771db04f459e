import type { FileQuestion } from '@touchline/shared/contract/widget.ts'
import type { Answers } from '../answers.ts'

/** Is this question asked of a visitor who answered so? What was not answered fulfils no condition. */
export const isAsked = ({ ask_if }: FileQuestion, answers: Answers): boolean =>
  // A list of one or several: options that were chosen, or the rating.
  !ask_if || [answers[ask_if.question]].flat().some(each => ask_if.answers.includes(each as string))
