import type { FileQuestion } from '@touchline/shared/contract/widget.ts'
import { stepsOf } from './steps.ts'

/** Where one is among the steps of a survey. */
export interface Path {
  readonly length: number
  at: number
  asked: readonly FileQuestion[]
  isDone: boolean
  stays: boolean
  isLast: boolean
  hasBack: boolean
  /** These were confirmed: goes on unless that brings comments to the same step. */
  pass(news: readonly FileQuestion[]): void
  stepBack(): void
}

/** `isAsked` says whether a question is asked of this visitor, as the answers are now. */
export const createPath = (
  questions: readonly FileQuestion[],
  isAsked: (question: FileQuestion) => boolean,
): Path => {
  const steps = stepsOf(questions)
  const passed = new Set<FileQuestion>()
  /** The steps before this one, in the order they were seen. */
  const way: number[] = []
  const findNext = () => steps.findIndex((step, index) => index > path.at && step.some(isAsked))
  const settle = () => {
    const [first, ...comments] = (steps[path.at] as FileQuestion[]).filter(isAsked) as [
      FileQuestion,
      ...FileQuestion[],
    ]
    const isRating = first.type === 'rating'
    path.asked = isRating && !passed.has(first) ? [first] : [first, ...comments]
    path.isLast = findNext() < 0 && !comments[path.asked.length - 1]
    path.stays = path.isDone && isRating && !comments[0]
    path.hasBack = way.length > 0
  }
  const path = {
    length: steps.length,
    at: 0,
    isDone: false,
    pass: news => {
      for (const question of news) passed.add(question)
      settle()
      if (!path.asked.every(question => news.includes(question))) return
      const next = findNext()
      path.isDone = next < 0
      settle()
      if (path.stays) return
      way.push(path.at)
      if (!path.isDone) path.at = next
      settle()
    },
    stepBack: () => {
      path.at = way.pop() as number
      path.isDone = false
      settle()
    },
  } as Path
  settle()
  return path
}
