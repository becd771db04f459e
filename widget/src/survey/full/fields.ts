import type { FileQuestion } from '@touchline/shared/contract/widget.ts'
import type { Setting } from '../setting.ts'
import { createChoice } from './choice.ts'
import { createEmail } from './email.ts'
import { createLine } from './line.ts'

/** The fields of every question that is neither a rating nor a comment of several lines. */
export const createFields = (question: FileQuestion, setting: Setting): HTMLElement[] => {
  const { id, type } = question
  if (type === 'choice') return createChoice(question, setting)
  if (type === 'email') return createEmail(question, setting)
  const placeholder = question.required ? undefined : setting.file.words.comment
  return [createLine(id, placeholder, 10_000, setting)]
}
