import type { FileQuestion } from '@touchline/shared/contract/widget.ts'
import type { Flow } from '../flow.ts'
import { isAsked } from './condition.ts'
import { faultOf, given } from './fault.ts'
import { type Answers, stepsOf } from './steps.ts'

/** A flow of several steps, some of which depend on answers. */
export interface Journey extends Flow {
  /** How many steps there are at most. */
  readonly length: number
  /** The number of the step that is on the screen, from 0. */
  readonly at: number
  /** Is there a step to go back to? A rating beside the thanks is not gone back to: it is there. */
  readonly hasBack: boolean
  goBack(): void
}

/**
 * `pass` gets each change that the visitor confirms: everything answered so far, with its revision. What is no longer
 * asked because an earlier answer changed is not among it. `changed` is called after every act.
 */
export const createJourney = (
  questions: readonly FileQuestion[],
  pass: (answers: Answers, revision: number) => void,
  changed: () => void,
): Journey => {
  const steps = stepsOf(questions)
  const drafts: Answers = {}
  const answers: Answers = {}
  const passed = new Set<FileQuestion>()
  /** The steps before this one, in the order they were seen. */
  const way: number[] = []
  let [at, revision, isDone] = [0, 0, false]

  const isAskedNow = (question: FileQuestion) => isAsked(question, answers)
  const asked = () => {
    const [first, ...comments] = (steps[at] as FileQuestion[]).filter(isAskedNow) as [FileQuestion]
    return first.type === 'rating' && !passed.has(first) ? [first] : [first, ...comments]
  }
  const findNext = () => steps.findIndex((step, index) => index > at && step.some(isAskedNow))
  const stays = () => isDone && !asked()[1] && asked()[0]?.type === 'rating'

  const confirm = (news: readonly FileQuestion[]) => {
    const before = JSON.stringify(answers)
    for (const question of news) {
      passed.add(question)
      answers[question.id] = given(question, drafts)
    }
    for (const question of questions) if (!isAskedNow(question)) delete answers[question.id]
    const after = JSON.stringify(answers)
    // An answer without any content is none.
    if (after !== before && after !== '{}') pass(JSON.parse(after), ++revision)
    // There may be comments to show now, on the same step.
    if (asked().every(question => news.includes(question))) goOn()
    changed()
  }
  const goOn = () => {
    const next = findNext()
    isDone = next < 0
    if (stays()) return
    way.push(at)
    if (!isDone) at = next
  }

  return {
    drafts,
    answers,
    length: steps.length,
    get asked() {
      return asked()
    },
    get isDone() {
      return isDone
    },
    get stays() {
      return stays()
    },
    get at() {
      return at
    },
    get hasBack() {
      return way.length > 0
    },
    get isLast() {
      return findNext() < 0 && asked().length === steps[at]?.filter(isAskedNow).length
    },
    get revision() {
      return revision
    },
    draft: (id, value) => {
      drafts[id] = value
      changed()
    },
    rate: rating => {
      const [question] = asked() as [FileQuestion]
      drafts[question.id] = rating
      confirm([question])
    },
    next: () => {
      const before = asked()
      for (const question of before) {
        const fault = faultOf(question, drafts)
        if (fault) return fault
      }
      confirm(before)
      return
    },
    goBack: () => {
      at = way.pop() as number
      isDone = false
      changed()
    },
  }
}
