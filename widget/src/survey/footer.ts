import type { SurveyFile } from '@touchline/shared/contract/widget.ts'
import { element } from './element.ts'
import type { Flow } from './flow.ts'

export interface Footer {
  readonly bar: HTMLElement
  readonly next: HTMLElement
  /** Follows the flow. */
  update(): void
}

/** Whom the answer is linked to, and the button. */
export const createFooter = (
  { words }: SurveyFile,
  flow: Flow,
  isLinked: boolean,
  click: () => void,
): Footer => {
  const next = element('button', { class: 'next', type: 'button', click }, words.send)
  const note = element('small', {}, isLinked ? words.linked : words.anonymous)
  // Only a page has a footer that is worth a landmark.
  const bar = element('footer', { role: 'none' }, note, next)
  const update = () => {
    const { asked, sheet, isDone } = flow
    const [question, more] = asked as [Flow['asked'][0], unknown?]
    bar.hidden = isDone
    // A required rating is its own button.
    next.hidden =
      question.type === 'rating' && !!question.required && !more && sheet.drafts[question.id] === undefined
    if (__TOUCHLINE_FULL__) {
      next.textContent = flow.isLast ? words.send : (words.next as string)
      next.hidden ||= isDone
      note.hidden = isDone
      // Who is asked for an address need not stay without a name.
      if (question.type === 'email' && !isLinked) note.remove()
    }
  }
  return { bar, next, update }
}
