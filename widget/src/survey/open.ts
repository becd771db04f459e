import { tell } from '../desk/tell.ts'
import type { Stage2 } from '../loader/modules.ts'
import { createCard } from './card.ts'
import { createFlow } from './flow.ts'
import { createJourney } from './full/journey.ts'
import { findPlace, tellNoPlace } from './full/place.ts'
import { place } from './place.ts'
import { createSender } from './send.ts'
import { createShowing } from './showing.ts'
import { uuidv7 } from './uuid.ts'

const secondsOfThanks = 6

export const openSurvey: Stage2['openSurvey'] = (file, loader, onEnd) => {
  const { key: survey, look, thanks, words, questions } = file
  const id = uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(36)))
  const parent = __TOUCHLINE_FULL__ ? findPlace(look) : document.body
  if (!parent) {
    tellNoPlace(file, loader, id)
    queueMicrotask(onEnd)
    return { close: () => {} }
  }
  const showing = createShowing(file, loader, createSender(loader), id, Date.now)
  let timer = 0
  let isOpen = true

  const close = () => {
    if (!isOpen) return
    isOpen = false
    clearTimeout(timer)
    remove()
    if (!flow.sheet.revision) showing.tell('dismissed')
    tell(loader, 'closed', { survey, id })
    onEnd()
  }
  const changed = () => {
    const hadFocus = root.activeElement
    showing.tell('started')
    const newest = card.update()
    if (heading === newest) return
    heading = newest
    if (hadFocus) heading.focus()
    else card.announce(heading.textContent as string)
    clearTimeout(timer)
    // A part of the page stays where it is, and a link wants time.
    if (flow.isDone && !(__TOUCHLINE_FULL__ && (look.display === 'inline' || thanks.link)))
      closeLater(secondsOfThanks)
  }
  const closeLater = (seconds: number) => {
    timer = setTimeout(() => {
      // A mouse over the card or the keyboard inside keep the thanks; a click long ago does not.
      if (root.querySelector('.card:hover,:focus-visible')) closeLater(1)
      else close()
    }, seconds * 1000) as unknown as number
  }

  const flow = (__TOUCHLINE_FULL__ ? createJourney : createFlow)(questions, showing.answer, changed)
  const card = createCard(file, flow, showing.isLinked, close)
  let heading = card.update()
  const { root, remove } = place(card.box, parent, file, loader.page, close)
  showing.tell('shown')
  // A visitor who pressed a button, or who cannot use the page behind, is led inside; any other hears of it.
  if (__TOUCHLINE_FULL__ && /tab|modal/.test(`${look.display}`)) heading.focus()
  // A live region speaks only of what changes after it was there.
  else timer = setTimeout(card.announce, 500, `${words.survey}: ${questions[0]?.text}`) as unknown as number
  return { close }
}
