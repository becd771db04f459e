import type { SurveyFile } from '@touchline/shared/contract/widget.ts'
import { element } from './element.ts'
import { createEnd } from './end.ts'
import type { Flow } from './flow.ts'
import { createFooter } from './footer.ts'
import { complain } from './full/fault.ts'
import { createFrame } from './full/frame.ts'
import { createGuide } from './full/guide.ts'
import type { Journey } from './full/journey.ts'
import { cross, icon } from './icon.ts'
import { createQuestion } from './question.ts'

/** The card is built once; afterwards only that changes which has to. */
export interface Card {
  readonly box: HTMLElement
  /** Follows the flow; returns the newest heading: of a question, or the thanks. */
  update(): HTMLElement
  /** Tells a screen reader without moving the focus. */
  announce(text: string): void
}

/** `close` is what the cross does. */
export const createCard = (file: SurveyFile, flow: Flow, isLinked: boolean, click: () => void): Card => {
  const { words, look, questions } = file
  const next = () => {
    const fault = flow.next()
    if (__TOUCHLINE_FULL__) complain(box, words, fault)
  }
  const views = questions.map(question => createQuestion(question, { file, flow, isLinked, next }))
  const footer = createFooter(file, flow, isLinked, next)
  const end = createEnd(file, flow)
  const status = element('p', { role: 'status' })
  const guide = __TOUCHLINE_FULL__ ? createGuide(file, flow as Journey, footer) : undefined
  const box = __TOUCHLINE_FULL__ ? createFrame(look) : element('div', { class: 'card', role: 'dialog' })
  box.append(
    element('button', { class: 'close', type: 'button', title: words.close, click }, icon(cross)),
    ...(__TOUCHLINE_FULL__ ? [guide?.progress as HTMLElement] : []),
    ...views.map(({ section }) => section),
    end.section,
    footer.bar,
    status,
  )
  let heading: HTMLElement
  let seen: Flow['asked'] = []

  const update = () => {
    const { asked, isDone, stays } = flow
    for (const { question, section, reword } of views) {
      section.hidden = !asked.includes(question) || (isDone && !stays)
      reword()
    }
    const newest = views.find(({ question }) => asked.includes(question) && !seen.includes(question))
    if (newest) heading = newest.heading
    footer.update()
    guide?.update()
    end.update()
    // After the thanks every question is news again.
    seen = isDone ? [] : asked
    box.setAttribute('aria-labelledby', isDone ? end.heading.id : (asked[0]?.id as string))
    return isDone ? end.heading : heading
  }
  const announce = (text: string) => {
    status.textContent = text
  }
  return { box, update, announce }
}
