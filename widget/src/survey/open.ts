import type { SurveyFile } from '@touchline/shared/contract/widget.ts'
import type { Handover, Opened } from '../handover.ts'
import { createCard } from './card.ts'
import { createFlow } from './flow.ts'
import { type More, parts } from './parts.ts'
import { place } from './place.ts'
import type { Sender } from './send.ts'
import { createShowing } from './showing.ts'
import { uuidv7 } from './uuid.ts'

const secondsOfThanks = 6

/** Shows the survey as its look says. `onEnd` is called once, when it has left the page for whatever reason. */
export const openCard = (
  file: SurveyFile,
  stage1: Handover,
  sender: Sender,
  onEnd: () => void,
  loadMore: () => Promise<More>,
  more?: More,
): Opened => {
  const { look, thanks, words, questions } = file
  const id = uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(9)))
  const parent = more ? more.findPlace(look) : document.body
  if (!parent) return (more as More).giveUp(file, stage1, id, onEnd, parts)
  const showing = createShowing(file, stage1, sender, id, Date.now)
  let timer = 0
  let isOpen = true

  const close = () => {
    if (!isOpen) return
    isOpen = false
    clearTimeout(timer)
    remove()
    if (!flow.revision) showing.tell('dismissed')
    onEnd()
  }
  const changed = () => {
    const hadFocus = root.activeElement
    showing.tell('started')
    const newest = card.update()
    if (heading === newest) return
    heading = newest
    if (hadFocus) heading.focus()
    else card.announce(heading.textContent)
    clearTimeout(timer)
    // A part of the page stays where it is, and a link wants time.
    if (flow.isDone && look.display !== 'inline' && !thanks.link) closeLater(secondsOfThanks)
  }
  const closeLater = (seconds: number) => {
    timer = setTimeout(() => {
      // A mouse over the card or the keyboard inside keep the thanks; a click long ago does not.
      if (root.querySelector('.card:hover,:focus-visible')) closeLater(1)
      else close()
    }, seconds * 1000) as unknown as number
  }

  const flow =
    more?.createJourney(questions, showing.answer, changed, parts) ??
    createFlow(questions, showing.answer, changed)
  const card = createCard(file, flow, showing.isLinked, close, more)
  let heading = card.update()
  const { root, remove } = place(card.box, parent, file, stage1.page, close, loadMore, more)
  showing.tell('shown')
  // A visitor who pressed a button, or who cannot use the page behind, is led inside; any other hears of it.
  if (look.display === 'tab' || look.display === 'modal') heading.focus()
  // A live region speaks only of what changes after it was there.
  else timer = setTimeout(card.announce, 500, `${words.survey}: ${questions[0]?.text}`) as unknown as number
  return { close }
}
