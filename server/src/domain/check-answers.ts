import type { Answer } from '@touchline/shared/contract/answer.ts'
import type { Question } from '@touchline/shared/contract/question.ts'
import { isOnScale, scales } from '@touchline/shared/scales.ts'
import { DomainError, type FieldError } from './errors.ts'

/** Throws `invalid` with one entry per answer that does not fit its question. */
export function checkAnswers(questions: Question[], answers: Answer['answers']): void {
  const errors = Object.entries(answers).flatMap(([id, value]): FieldError[] => {
    const detail = faultOf(
      questions.find(question => question.id === id),
      value,
    )
    return detail ? [{ field: `answers.${id}`, detail }] : []
  })
  if (errors[0]) throw new DomainError('invalid', `${errors[0].field}: ${errors[0].detail}`, errors)
}

function faultOf(question: Question | undefined, value: string | number): string | undefined {
  if (!question) return 'this version of the survey has no question with this id'
  if (question.type === 'comment') return typeof value === 'string' ? undefined : 'must be text'
  const scale = scales[question.metric]
  if (!isOnScale(scale, value))
    return `must be a whole number from ${scale.min} to ${scale.max}, the scale of ${question.metric}`
}
