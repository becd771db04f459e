import type { FileQuestion } from '@touchline/shared/contract/widget.ts'
import type { Fault } from './full/fault.ts'
import type { Answers, Value } from './full/steps.ts'

/** Where the visitor is in the survey. */
export interface Flow {
  /** The questions on the screen: one, or a rating and, once that is sent, the comments that follow it. */
  readonly asked: readonly FileQuestion[]
  readonly isDone: boolean
  /** Does the last question stay beside the thanks? A rating alone does, so that it can be changed. */
  readonly stays: boolean
  /** Is there nothing to ask after what is on the screen? */
  readonly isLast: boolean
  /** What stands on the screen, sent or not. */
  readonly drafts: Answers
  /** What the server was told. */
  readonly answers: Answers
  /** 0 as long as nothing was answered. */
  readonly revision: number
  /** Keeps what stands on the screen without sending it. */
  draft(id: string, value: Value | undefined): void
  /** Sends this rating. */
  rate(rating: number): void
  /** The button: sends what is on the screen and goes on, unless something is wrong, which it returns. */
  next(): Fault | undefined
}

/**
 * One step: a rating with its comments, or a comment. `pass` gets each change that the visitor confirms: everything
 * answered so far, with its revision. `changed` is called after every act.
 */
export const createFlow = (
  questions: readonly FileQuestion[],
  pass: (answers: Answers, revision: number) => void,
  changed: () => void,
): Flow => {
  const [first, comment] = questions as [FileQuestion, FileQuestion?]
  const drafts: Answers = {}
  const answers: Answers = {}
  let [asked, revision, isDone]: [readonly FileQuestion[], number, boolean] = [[first], 0, false]

  const confirm = (news: readonly FileQuestion[], isEnd: boolean) => {
    const before = JSON.stringify(answers)
    for (const { id } of news) answers[id] = drafts[id]
    const after = JSON.stringify(answers)
    // An answer without any content is none.
    if (after !== before && after !== '{}') pass(JSON.parse(after), ++revision)
    asked = questions
    isDone = isEnd
    changed()
  }
  const isLast = () => asked.length === questions.length

  return {
    drafts,
    answers,
    get asked() {
      return asked
    },
    get isDone() {
      return isDone
    },
    get stays() {
      return isDone && !comment && first.type === 'rating'
    },
    get isLast() {
      return isLast()
    },
    get revision() {
      return revision
    },
    draft: (id, value) => {
      drafts[id] = value
      changed()
    },
    rate: rating => {
      drafts[first.id] = rating
      confirm([first], !comment)
    },
    next: () => {
      confirm(asked, isLast())
      return undefined
    },
  }
}
