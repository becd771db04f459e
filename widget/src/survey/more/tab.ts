import type { SurveyFile } from '@touchline/shared/contract/widget.ts'
import type { Opened, Page } from '../../handover.ts'
import type { Parts } from '../parts.ts'
import css from './more.css?inline'

/** What is on the page, by the keys of the surveys. */
const cards = new Map<string, Opened>()
const tabs = new Map<string, HTMLElement>()

/** Lets the button of this survey say whether its card is open; without a card it is not. */
export const mark = (key: string, card?: Opened): void => {
  if (card) cards.set(key, card)
  else cards.delete(key)
  tabs.get(key)?.setAttribute('aria-expanded', `${!!card}`)
}

/** Draws the button. A press opens the survey, another closes it. */
export const drawTab = (
  file: SurveyFile,
  page: Page,
  onPress: () => void,
  { element, addHost }: Parts,
): Opened => {
  const { key, words } = file
  const press = () => {
    const card = cards.get(key)
    if (card) card.close()
    else onPress()
  }
  const tab = element('button', { class: 'tab', type: 'button', click: press }, words.survey)
  tabs.set(key, tab)
  mark(key, cards.get(key))
  const host = addHost(document.body, file, page, 'button', tab, css)
  return {
    close: () => {
      host.remove()
      tabs.delete(key)
    },
  }
}
