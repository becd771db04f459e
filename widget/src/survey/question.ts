import type { FileQuestion } from '@touchline/shared/contract/widget.ts'
import { createComment } from './comment.ts'
import { element } from './element.ts'
import { createFields } from './full/fields.ts'
import { createRating } from './rating.ts'
import type { Setting } from './setting.ts'
import { commentText } from './wording.ts'

/** A question on the card. It is made once and keeps what was given, also while it is hidden. */
export interface QuestionView {
  readonly question: FileQuestion
  readonly section: HTMLElement
  readonly heading: HTMLElement
  /** Asks in the words for the rating as it is now. */
  reword(): void
}

/** The heading, the fields and, when need be, what is wrong with them. */
export const createQuestion = (question: FileQuestion, setting: Setting): QuestionView => {
  const { id, type, text } = question
  const heading = element('h2', { id, tabindex: -1, dir: 'auto' }, text)
  const section = element('section', {}, heading, ...fieldsOf(question, setting))
  if (__TOUCHLINE_FULL__) section.append(element('p', { id: `${id}.error`, class: 'error' }))
  return {
    question,
    section,
    heading,
    reword: () => {
      if (type === 'comment')
        heading.textContent = commentText(question, setting.file.questions, setting.flow.sheet.drafts)
    },
  }
}

const fieldsOf = (question: FileQuestion, setting: Setting): HTMLElement[] => {
  if (question.type === 'rating') return createRating(question, setting)
  if (__TOUCHLINE_FULL__ && (question.type !== 'comment' || question.short))
    return createFields(question, setting)
  return [createComment(question as Parameters<typeof createComment>[0], setting)]
}
