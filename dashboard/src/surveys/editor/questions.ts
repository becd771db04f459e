import { bands, ratingsOn, scaleOf } from '@touchline/shared/scales.ts'
import { freshKey } from '../../parts/key-of.ts'
import type { Definition, Question, Rating } from '../definition.ts'

export type QuestionType = Question['type']
type Questions = Definition['questions']

/** A question of a kind, with nothing said yet. */
export function newQuestion(type: QuestionType, questions: Questions): Question {
  const id = freshKey(
    type === 'email' ? 'contact' : type,
    questions.map(question => question.id),
  )
  switch (type) {
    case 'rating':
      return { id, type, text: '', metric: 'csat', look: 'numbers', required: false }
    case 'choice': {
      const options = ['a', 'b'].map(option => ({ id: option, text: '' }))
      return { id, type, text: '', options, multiple: false, required: false }
    }
    case 'comment':
      return { id, type, text: '', short: false, required: false }
    case 'email':
      return { id, type, text: '', required: false }
  }
}

/** The same questions with one in another place; `by` is −1 for up and 1 for down. */
export function move(questions: Questions, index: number, by: -1 | 1): Questions {
  const moved = [...questions]
  const [question] = moved.splice(index, 1)
  return question ? moved.toSpliced(index + by, 0, question) : questions
}

/** Without one of them, and without conditions that ask about it. */
export const remove = (questions: Questions, id: string): Questions =>
  questions.filter(question => question.id !== id).map(question => unconditional(question, id))

function unconditional(question: Question, about: string): Question {
  if (question.ask_if?.question !== about) return question
  const { ask_if: _, ...always } = question
  return always as Question
}

/** How a rating may look, and on how many points; the first is the usual. */
export const looksOf = ({ metric }: Pick<Rating, 'metric'>): Rating['look'][] =>
  metric === 'csat' ? ['numbers', 'stars', 'faces', 'thumbs'] : ['numbers']

export function pointsOf({ metric, look }: Pick<Rating, 'metric' | 'look'>): NonNullable<Rating['points']>[] {
  if (metric === 'nps') return []
  if (metric === 'ces') return [7, 5]
  const points = { numbers: [5, 4, 7, 10], stars: [5], faces: [5, 3], thumbs: [] } as const
  return [...points[look]]
}

/** A rating on another metric or in another look, without what does not go with it. */
export function rateBy(question: Rating, change: Partial<Pick<Rating, 'metric' | 'look'>>): Rating {
  const { points, ...rating } = { ...question, ...change }
  const look = looksOf(rating).includes(rating.look) ? rating.look : 'numbers'
  const isKept = points !== undefined && pointsOf({ ...rating, look }).includes(points)
  return { ...rating, look, ...(isKept && { points }) }
}

/** What somebody may have answered to an earlier question, so that a later one is asked. */
export function answersTo(question: Question): {
  bands: readonly (typeof bands)[number][]
  answers: (string | number)[]
} {
  if (question.type === 'rating') return { bands, answers: ratingsOn(scaleOf(question)) }
  return { bands: [], answers: question.type === 'choice' ? question.options.map(({ id }) => id) : [] }
}
