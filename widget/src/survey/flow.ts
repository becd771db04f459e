import type { FileQuestion } from '@touchline/shared/contract/widget.ts'
import type { Value } from './answers.ts'
import type { Fault } from './full/fault.ts'
import { createSheet, type Pass, type Sheet } from './sheet.ts'

/** Where the visitor is in the survey. */
export interface Flow {
  readonly sheet: Sheet
  /** The questions on the screen: one, or a rating and, once that is sent, the comments that follow it. */
  readonly asked: readonly FileQuestion[]
  readonly isDone: boolean
  /** Does the last question stay beside the thanks? A rating alone does, so that it can be changed. */
  readonly stays: boolean
  /** Is there nothing to ask after what is on the screen? */
  readonly isLast: boolean
  /** Keeps what stands on the screen without sending it. */
  draft(id: string, value: Value | undefined): void
  /** Sends this rating. */
  rate(rating: number): void
  /** The button: sends what is on the screen and goes on, unless something is wrong, which it returns. */
  next(): Fault | undefined
}

/** One step: a rating with its comments. `changed` is called after every act. */
export const createFlow = (questions: readonly FileQuestion[], pass: Pass, changed: () => void): Flow => {
  const [first, comment] = questions as [FileQuestion, FileQuestion?]
  const sheet = createSheet(questions, pass)
  const confirm = (isEnd: boolean) => {
    sheet.confirm(flow.asked)
    flow.asked = questions
    flow.isDone = isEnd
    flow.stays = isEnd && !comment
    changed()
  }
  const flow = {
    sheet,
    asked: [first] as readonly FileQuestion[],
    isDone: false,
    stays: false,
    get isLast() {
      return flow.asked.length === questions.length
    },
    draft: (id: string, value: Value | undefined) => {
      sheet.drafts[id] = value
      changed()
    },
    rate: (rating: number) => {
      sheet.drafts[first.id] = rating
      flow.asked = [first]
      confirm(!comment)
    },
    next: () => {
      confirm(flow.isLast)
      return undefined
    },
  }
  return flow
}
