import type { FileQuestion, SurveyFile } from '@touchline/shared/contract/widget.ts'
import { element } from './element.ts'
import { createEnd } from './end.ts'
import type { Flow } from './flow.ts'
import { createFooter } from './footer.ts'
import { cross, icon } from './icon.ts'
import type { Journey } from './more/journey.ts'
import { type More, parts } from './parts.ts'
import { createQuestion, type QuestionView } from './question.ts'

/** The card is built once; afterwards only that changes which has to. */
export interface Card {
  readonly box: HTMLElement
  /** Follows the flow; returns the newest heading: of a question, or the thanks. */
  update(): HTMLElement
  /** Tells a screen reader without moving the focus. */
  announce(text: string): void
}

/** Beside the page, unless `more` gives it another frame. */
export const createCard = (
  file: SurveyFile,
  flow: Flow,
  isLinked: boolean,
  onClose: () => void,
  more?: Pick<More, 'complain' | 'createFields' | 'createFrame' | 'createGuide' | 'createLogo'>,
): Card => {
  const { words, look, questions } = file
  const next = () => {
    const fault = flow.next()
    more?.complain(box, file, fault)
  }
  const views = new Map<FileQuestion, QuestionView>(
    questions.map(question => [question, createQuestion(question, { file, flow, isLinked, more, next })]),
  )
  const footer = createFooter(file, flow, isLinked, next)
  const end = createEnd(file, flow)
  const status = element('p', { role: 'status' })
  const guide = more?.createGuide(file, flow as Journey, footer, parts)
  const box = more?.createFrame(look, parts) ?? element('div', { class: 'card', role: 'dialog' })
  box.append(
    element('button', { class: 'close', type: 'button', title: words.close, click: onClose }, icon(cross)),
    ...(more?.createLogo(look, parts) ?? []),
    guide?.progress ?? '',
    ...[...views.values()].map(({ section }) => section),
    end.section,
    footer.bar,
    status,
  )
  let heading: HTMLElement
  let seen: readonly FileQuestion[] = []

  const update = () => {
    const { asked, isDone, stays } = flow
    for (const [question, { section, reword }] of views) {
      section.hidden = !asked.includes(question) || (isDone && !stays)
      reword()
    }
    footer.update()
    guide?.update()
    end.update()
    const newest = asked.find(question => !seen.includes(question))
    if (newest) heading = (views.get(newest) as QuestionView).heading
    // After the thanks every question is news again.
    seen = isDone ? [] : asked
    box.setAttribute('aria-labelledby', asked[0]?.id as string)
    return isDone ? end.heading : heading
  }
  const announce = (text: string) => {
    status.textContent = text
  }
  return { box, update, announce }
}
