import type { FileQuestion } from '@touchline/shared/contract/widget.ts'
import type { Journey } from './journey.ts'

type Way = Pick<Journey, 'steps' | 'at' | 'isAsked' | 'isDone' | 'stays' | 'answers'>

/** The step that Back leads to; -1 where there is none. A rating beside the thanks is not gone back to. */
export const stepBefore = ({ steps, at, isAsked, isDone, stays }: Way): number =>
  steps.findLastIndex(
    (step, index) => (index < at || (index === at && isDone && !stays)) && step.some(isAsked),
  )

/** The number of this step, and how many there will be unless answers make them fewer. */
export const progressOf = ({ steps, at, isAsked, answers }: Way): readonly [n: number, all: number] => {
  /** Its condition holds, or may come to hold. */
  const mayBeAsked = (question: FileQuestion) =>
    isAsked(question) ||
    steps
      .slice(at)
      .flat()
      .some(({ id }) => id === question.ask_if?.question && answers[id] === undefined)
  const n = steps.slice(0, at).filter(step => step.some(isAsked)).length + 1
  return [n, n + steps.slice(at + 1).filter(step => step.some(mayBeAsked)).length]
}
