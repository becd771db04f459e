import type { Answer } from '@touchline/shared/contract/answer.ts'
import type { ChoiceQuestion, Question, RatingQuestion } from '@touchline/shared/contract/question.ts'
import { isOnScale, scaleOf } from '@touchline/shared/scales.ts'
import { faultDetail, type ValueFault, valueFault } from '@touchline/shared/value-faults.ts'
import { DomainError } from '../errors.ts'

type Value = Answer['answers'][string]

interface UnfitAnswer {
  /** Such as `answers.recommend`. */
  field: string
  fault: ValueFault
}

/**
 * One entry per answer that does not fit its question. What is required is the widget's business: an incomplete answer is better
 * than none.
 */
export const unfitAnswers = (questions: Question[], answers: Answer['answers']): UnfitAnswer[] =>
  Object.entries(answers).flatMap(([id, value]) => {
    const fault = faultOf(
      questions.find(question => question.id === id),
      value,
    )
    return fault ? [{ field: `answers.${id}`, fault }] : []
  })

/** Throws `invalid` where an answer does not fit its question. */
export function checkAnswers(questions: Question[], answers: Answer['answers']): void {
  const errors = unfitAnswers(questions, answers).map(({ field, fault }) => ({
    field,
    detail: faultDetail(fault),
    because: fault,
  }))
  if (errors[0]) throw new DomainError('invalid', `${errors[0].field}: ${errors[0].detail}`, errors)
}

function faultOf(question: Question | undefined, value: Value): ValueFault | undefined {
  switch (question?.type) {
    case undefined:
      return valueFault('no_question', {})
    case 'rating':
      return faultOfRating(question, value)
    case 'choice':
      return faultOfChoice(question, value)
    case 'comment':
      return typeof value === 'string' ? undefined : valueFault('no_text', {})
    case 'email':
      return typeof value === 'string' && value.length <= 320 && (value === 'yes' || /^\S+@\S+$/.test(value))
        ? undefined
        : valueFault('no_address', {})
  }
}

function faultOfRating(question: RatingQuestion, value: Value): ValueFault | undefined {
  const scale = scaleOf(question)
  if (!isOnScale(scale, value))
    return valueFault('no_rating', { min: scale.min, max: scale.max, metric: scale.metric })
}

function faultOfChoice({ options, multiple }: ChoiceQuestion, value: Value): ValueFault | undefined {
  const chosen = multiple ? value : [value]
  const known = options.map(({ id }) => id)
  const isFine =
    Array.isArray(chosen) &&
    new Set(chosen).size === chosen.length &&
    chosen.every(id => known.includes(id as string))
  if (!isFine) return valueFault(multiple ? 'no_options' : 'no_option', { options: known.join(', ') })
}
