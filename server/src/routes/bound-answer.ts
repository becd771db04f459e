import { refuseField } from '../domain/errors.ts'

/** Twice as many as a survey can ask, and four times the traits that are kept. */
const mostAnswers = 40
const mostTraits = 200

/**
 * Looks how much an answer holds before each piece of it is looked at, which takes time: anybody may send one. Throws `invalid` for too
 * many values; of too many traits the rest is left out, as it would be later.
 */
export function boundAnswer(body: unknown): void {
  if (!isObject(body)) return
  if (isObject(body.answers) && Object.keys(body.answers).length > mostAnswers)
    throw refuseField('invalid', 'answers', `must hold ${mostAnswers} values at most, one for each question`)
  const { customer } = body
  if (!isObject(customer) || !isObject(customer.traits)) return
  const traits = Object.entries(customer.traits)
  if (traits.length > mostTraits) customer.traits = Object.fromEntries(traits.slice(0, mostTraits))
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
