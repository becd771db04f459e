import { bands } from '../scales.ts'
import type { Look } from './look.ts'
import type { Question, RatingQuestion } from './question.ts'

interface Fault {
  path: (string | number)[]
  message: string
}

/** What is wrong with a definition whose parts are each well formed. */
export function faultsOf({ questions, look }: { questions: Question[]; look: Look }): Fault[] {
  return [
    ...(questions[0]?.type === 'rating' && questions[0].ask_if === undefined
      ? []
      : [
          {
            path: ['questions', 0, 'type'],
            message: 'must be "rating", asked of all: a survey begins with its headline rating',
          },
        ]),
    ...(look.display === 'inline' && look.element === undefined
      ? [{ path: ['look', 'element'], message: 'must say where the inline survey goes, such as "#survey"' }]
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
      ? [{ path: ['id'], message: `"${question.id}" is used twice; give each question its own id` }]
      : []),
    ...(question.type === 'rating' ? faultsOfRating(question) : []),
    ...faultsOfCondition(question, earlier),
  ]
}

function faultsOfRating({ metric, look, points }: RatingQuestion): Fault[] {
  if (metric !== 'csat' && look !== 'numbers')
    return [{ path: ['look'], message: `"${look}" needs the metric "csat"; use "numbers" for ${metric}` }]
  if (points === undefined) return []
  const allowed = pointsOf(metric, look)
  if (allowed.length === 0)
    return [{ path: ['points'], message: 'are for the metrics "csat" and "ces" only' }]
  if (!allowed.includes(points))
    return [{ path: ['points'], message: `must be ${allowed.join(' or ')} for ${metric} as ${look}` }]
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
  if (!asked) return [{ path: ['ask_if', 'question'], message: 'must be the id of an earlier question' }]
  if (ask_if.bands && asked.type !== 'rating')
    return [
      {
        path: ['ask_if', 'bands'],
        message: `need a rating, but "${asked.id}" is none; only ${bands.join(', ')} ratings have bands`,
      },
    ]
  return []
}
