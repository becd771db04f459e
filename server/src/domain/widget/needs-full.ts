import type { Question } from '@touchline/shared/contract/question.ts'
import type { SurveyDefinition } from '@touchline/shared/contract/survey.ts'

/** Does the survey need the stage 2 that knows everything, because it is more than a rating with comments beside the page? */
export const needsFull = ({ questions, look, thank_you_link }: SurveyDefinition): boolean =>
  (look.display !== 'popover' && look.display !== 'bar') ||
  thank_you_link !== undefined ||
  !questions.every(isPlain)

const isPlain = (question: Question, index: number) =>
  question.ask_if === undefined &&
  (index === 0
    ? question.type === 'rating' && question.required
    : question.type === 'comment' && !question.short && !question.required)
