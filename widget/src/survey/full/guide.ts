import type { SurveyFile } from '@touchline/shared/contract/widget.ts'
import { element } from '../element.ts'
import type { Footer } from '../footer.ts'
import { inNumerals } from '../numeral.ts'
import type { Journey } from './journey.ts'

/** The way back, and how far one is; `update` follows the flow. */
export interface Guide {
  readonly progress: HTMLElement
  update(): void
}

/** Adds the way back to the footer. The steps that an answer makes unnecessary are passed over in the count. */
export const createGuide = (file: SurveyFile, flow: Journey, { bar, next }: Footer): Guide => {
  const { words, look } = file
  const back = element('button', { class: 'back', type: 'button', click: flow.goBack }, words.back ?? '')
  const progress = element('small', { class: 'progress' })
  next.before(back)
  const update = () => {
    back.hidden = !flow.hasBack
    bar.hidden = flow.isDone && back.hidden
    progress.hidden = flow.isDone || !look.progress || flow.length < 2
    progress.textContent = `${words.progress}`
      .replace('{n}', inNumerals(flow.at + 1, file))
      .replace('{all}', inNumerals(flow.length, file))
  }
  return { progress, update }
}
