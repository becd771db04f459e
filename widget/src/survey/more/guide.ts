import type { SurveyFile } from '@touchline/shared/contract/widget.ts'
import type { Footer } from '../footer.ts'
import type { Parts } from '../parts.ts'
import type { Journey } from './journey.ts'
import { progressOf, stepBefore } from './way.ts'

/** The way back, and how far one is; `update` follows the flow. */
export interface Guide {
  readonly progress: HTMLElement
  update(): void
}

export const createGuide = (
  { words, look, locale }: SurveyFile,
  flow: Journey,
  { bar, next }: Footer,
  { element }: Parts,
): Guide => {
  const click = () => flow.goBack(stepBefore(flow))
  const back = element('button', { class: 'back', type: 'button', click }, words.back)
  const progress = element('small', { class: 'progress' })
  next.before(back)
  const update = () => {
    const [n, all] = progressOf(flow)
    back.hidden = stepBefore(flow) < 0
    bar.hidden = flow.isDone && back.hidden
    progress.hidden = flow.isDone || !look.progress || all < 2
    progress.textContent = words.progress
      .replace('{n}', n.toLocaleString(locale))
      .replace('{all}', all.toLocaleString(locale))
  }
  return { progress, update }
}
