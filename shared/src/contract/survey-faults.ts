import { type FieldFault, fieldFault } from '../field-faults.ts'
import { bands } from '../scales.ts'
import type { Look } from './look.ts'
import type { Question, RatingQuestion } from './question.ts'

interface Fault {
  path: (string | number)[]
  because: FieldFault
}

/** What is wrong with a definition whose parts are each well formed. */
export function faultsOf({ questions, look }: { questions: Question[]; look: Look }): Fault[] {
  return [
    ...(questions[0]?.type === 'rating' && questions[0].ask_if === undefined
      ? []
      : [
          {
            path: ['questions', 0, 'type'],
            because: fieldFault('no_headline', {}),
          },
        ]),
    ...(look.display === 'inline' && look.element === undefined
      ? [{ path: ['look', 'element'], because: fieldFault('no_element', {}) }]
      : []),
    ...questions.flatMap((question, index) =>
      faultsOfQuestion(question, questions.slice(0, index)).map(under(index)),
    ),
  ]
}

const under = (index: number) => (fault: Fault) => ({ ...fault, path: ['questions', index, ...fault.path] })

function faultsOfQuestion(question: Question, earlier: Question[]): Fault[] {
  return [
    ...(earlier.some(({ id }) => id === question.id)
      ? [{ path: ['id'], because: fieldFault('id_twice', { id: question.id }) }]
      : []),
    ...(question.type === 'rating' ? faultsOfRating(question) : []),
    ...faultsOfCondition(question, earlier),
  ]
}

function faultsOfRating({ metric, look, points }: RatingQuestion): Fault[] {
  if (metric !== 'csat' && look !== 'numbers')
    return [{ path: ['look'], because: fieldFault('look_needs_csat', { look, metric }) }]
  if (points === undefined) return []
  const allowed = pointsOf(metric, look)
  if (allowed.length === 0) return [{ path: ['points'], because: fieldFault('points_elsewhere', {}) }]
  if (!allowed.includes(points))
    return [
      {
        path: ['points'],
        because: fieldFault('other_points', { points: allowed.join(', '), metric, look }),
      },
    ]
  return []
}

/** How many ratings a question may offer. */
function pointsOf(metric: RatingQuestion['metric'], look: RatingQuestion['look']): number[] {
  if (metric === 'nps') return []
  if (metric === 'ces') return [7, 5]
  return { numbers: [5, 4, 7, 10], stars: [5], faces: [5, 3], thumbs: [2] }[look]
}

function faultsOfCondition({ ask_if }: Question, earlier: Question[]): Fault[] {
  if (!ask_if) return []
  const asked = earlier.find(({ id }) => id === ask_if.question)
  if (!asked) return [{ path: ['ask_if', 'question'], because: fieldFault('not_earlier', {}) }]
  if (ask_if.bands && asked.type !== 'rating')
    return [
      {
        path: ['ask_if', 'bands'],
        because: fieldFault('no_bands', { id: asked.id, bands: bands.join(', ') }),
      },
    ]
  return []
}
