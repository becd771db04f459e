import type { FileQuestion } from '@touchline/shared/contract/widget.ts'
import type { Flow } from '../flow.ts'
import { createSheet, type Pass } from '../sheet.ts'
import { isAsked } from './condition.ts'
import { faultOf } from './fault.ts'
import { createPath } from './path.ts'

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

/** `changed` is called after every act. */
export const createJourney = (
  questions: readonly FileQuestion[],
  pass: Pass,
  changed: () => void,
): Journey => {
  const sheet = createSheet(questions, pass)
  const { drafts, answers } = sheet
  const path = createPath(questions, question => isAsked(question, answers))
  const confirm = (news: readonly FileQuestion[]) => {
    sheet.confirm(news)
    path.pass(news)
    changed()
  }
  return Object.assign(path, {
    sheet,
    draft: (id: string, value: Journey['sheet']['drafts'][string]) => {
      drafts[id] = value
      changed()
    },
    rate: (rating: number) => {
      const [question] = path.asked as [FileQuestion]
      drafts[question.id] = rating
      confirm([question])
    },
    next: () => {
      const before = path.asked
      for (const question of before) {
        const fault = faultOf(question, drafts)
        if (fault) return fault
      }
      confirm(before)
      return undefined
    },
    goBack: () => {
      path.stepBack()
      changed()
    },
  })
}
