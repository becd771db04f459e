import type { Answer } from '@touchline/shared/contract/answer.ts'
import type { ChoiceQuestion, Question, RatingQuestion } from '@touchline/shared/contract/question.ts'
import { isOnScale, scaleOf } from '@touchline/shared/scales.ts'
import { DomainError, type FieldError } from '../errors.ts'

type Value = Answer['answers'][string]

/**
 * One entry per answer that does not fit its question. What is required is the widget's business: an incomplete answer is better
 * than none.
 */
export const unfitAnswers = (questions: Question[], answers: Answer['answers']): FieldError[] =>
  Object.entries(answers).flatMap(([id, value]) => {
    const detail = faultOf(
      questions.find(question => question.id === id),
      value,
    )
    return detail ? [{ field: `answers.${id}`, detail }] : []
  })

/** Throws `invalid` where an answer does not fit its question. */
export function checkAnswers(questions: Question[], answers: Answer['answers']): void {
  const errors = unfitAnswers(questions, answers)
  if (errors[0]) throw new DomainError('invalid', `${errors[0].field}: ${errors[0].detail}`, errors)
}

function faultOf(question: Question | undefined, value: Value): string | undefined {
  switch (question?.type) {
    case undefined:
      return 'this version of the survey has no question with this id'
    case 'rating':
      return faultOfRating(question, value)
    case 'choice':
      return faultOfChoice(question, value)
    case 'comment':
      return typeof value === 'string' ? undefined : 'must be text'
    case 'email':
      return typeof value === 'string' && value.length <= 320 && (value === 'yes' || /^\S+@\S+$/.test(value))
        ? undefined
        : 'must be an e-mail address, or "yes" from a known customer'
  }
}

function faultOfRating(question: RatingQuestion, value: Value): string | undefined {
  const scale = scaleOf(question)
  if (!isOnScale(scale, value))
    return `must be a whole number from ${scale.min} to ${scale.max}, the scale of this ${scale.metric} question`
}

function faultOfChoice({ options, multiple }: ChoiceQuestion, value: Value): string | undefined {
  const chosen = multiple ? value : [value]
  const known = options.map(({ id }) => id)
  const isFine =
    Array.isArray(chosen) &&
    new Set(chosen).size === chosen.length &&
    chosen.every(id => known.includes(id as string))
  if (!isFine) return `must be ${multiple ? 'a list of different ids' : 'one'} of ${known.join(', ')}`
}
