import { type Scale, scaleOf } from '@touchline/shared/scales.ts'
import type { Definition, Question } from './definition.ts'

/** A rated question that the answers from now on cannot be joined with. */
export interface NewMeasure {
  question: string
  /** Undefined where the question is new, or gone. */
  from: Scale | undefined
  to: Scale | undefined
}

const ratings = ({ questions }: Definition) => questions.flatMap(asRating)
const asRating = (question: Question) =>
  question.type === 'rating' ? [{ id: question.id, scale: scaleOf(question) }] : []

/** Which scores begin anew when one definition takes the place of another: a measure is a question with its metric and scale. */
export function newMeasures(before: Definition, after: Definition): NewMeasure[] {
  const [earlier, later] = [ratings(before), ratings(after)]
  const scaleIn = (list: typeof earlier, id: string) => list.find(rating => rating.id === id)?.scale
  return [...new Set([...earlier, ...later].map(({ id }) => id))]
    .map(question => ({ question, from: scaleIn(earlier, question), to: scaleIn(later, question) }))
    .filter(({ from, to }) => from !== to)
}
