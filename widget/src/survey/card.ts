import type { FileQuestion, SurveyFile } from '@touchline/shared/contract/widget.ts'
import { element } from './element.ts'
import type { Flow } from './flow.ts'
import { cross, icon, tick } from './icon.ts'
import { createQuestion, type Question } from './question.ts'

/** The card is built once; afterwards only that changes which has to. */
export interface Card {
  readonly dialog: HTMLElement
  /** Follows the flow; returns the newest heading: of a question, or the thanks. */
  update(): HTMLElement
  /** Tells a screen reader without moving the focus. */
  announce(text: string): void
}

/** The card asks the first question from the beginning. */
export const createCard = (file: SurveyFile, flow: Flow, isLinked: boolean, onClose: () => void): Card => {
  const { close, thank_you } = file.words
  const thanks = element('h2', { tabindex: -1 }, icon(tick), thank_you)
  const status = element('p', { role: 'status' })
  const dialog = element(
    'div',
    { role: 'dialog' },
    element('button', { type: 'button', title: close, click: onClose }, icon(cross)),
    thanks,
    status,
  )
  let rating: FileQuestion | undefined
  let question: Question

  const ask = (next: FileQuestion) => {
    rating = next
    question?.section.remove()
    question = createQuestion(file, flow, isLinked)
    thanks.before(question.section)
    dialog.setAttribute('aria-labelledby', next.id)
  }
  const update = () => {
    const [first] = flow.asked as [FileQuestion]
    if (rating !== first) ask(first)
    const heading = question.update()
    thanks.hidden = !flow.isDone
    return flow.isDone ? thanks : heading
  }
  const announce = (text: string) => {
    status.textContent = text
  }
  return { dialog, update, announce }
}
