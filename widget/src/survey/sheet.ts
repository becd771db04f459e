import type { FileQuestion } from '@touchline/shared/contract/widget.ts'
import type { Answers } from './answers.ts'
import { isAsked } from './full/condition.ts'
import { given } from './full/fault.ts'

/** Called with everything answered so far, and its revision. */
export type Pass = (answers: Answers, revision: number) => void

/** What the visitor has given. */
export interface Sheet {
  /** What stands on the screen, sent or not. */
  readonly drafts: Answers
  /** What the server was told. */
  readonly answers: Answers
  /** 0 as long as nothing was answered. */
  readonly revision: number
  /** Takes over the drafts of these questions, and passes on what that changes. */
  confirm(news: readonly FileQuestion[]): void
}

/** What is no longer asked because an earlier answer changed is not passed on. */
export const createSheet = (questions: readonly FileQuestion[], pass: Pass): Sheet => {
  const drafts: Answers = {}
  const answers: Answers = {}
  const sheet = {
    drafts,
    answers,
    revision: 0,
    confirm: (news: readonly FileQuestion[]) => {
      const before = JSON.stringify(answers)
      for (const question of news)
        answers[question.id] = __TOUCHLINE_FULL__ ? given(question, drafts) : drafts[question.id]
      if (__TOUCHLINE_FULL__)
        for (const question of questions) if (!isAsked(question, answers)) delete answers[question.id]
      const after = JSON.stringify(answers)
      // An answer without any content is none.
      if (after !== before && after !== '{}') pass(JSON.parse(after), ++sheet.revision)
    },
  }
  return sheet
}
