import type { Handover, Stage2 } from '../handover.ts'
import { createCard } from './card.ts'
import { createFlow } from './flow.ts'
import { mount } from './mount.ts'
import { createSender, type Sender } from './send.ts'
import { createShowing } from './showing.ts'
import { uuidv7 } from './uuid.ts'

const secondsOfThanks = 6

/** One for the whole page, because it remembers what a blocked storage cannot. */
let sender: Sender | undefined
const senderFor = (stage1: Handover) => (sender ??= createSender(stage1, Date.now))

export const flush: Stage2['flush'] = stage1 => senderFor(stage1).flush()

export const open: Stage2['open'] = (file, stage1) => {
  const id = uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(9)))
  const showing = createShowing(file, stage1, senderFor(stage1), id, Date.now)

  const close = () => {
    remove()
    if (!flow.revision) showing.tell('dismissed')
  }
  const changed = () => {
    const hadFocus = root.activeElement
    showing.tell('started')
    const newest = card.update()
    if (heading === newest) return
    heading = newest
    if (hadFocus) heading.focus()
    else card.announce(heading.textContent)
    if (flow.isDone) setTimeout(closeUnlessInUse, secondsOfThanks * 1000)
  }
  /** A mouse over the card or the keyboard inside keep the thanks; a click long ago does not. */
  const closeUnlessInUse = () => {
    if (root.querySelector('div:hover,:focus-visible')) setTimeout(closeUnlessInUse, 1000)
    else close()
  }

  const flow = createFlow(file.questions, showing.answer, changed)
  const card = createCard(file, flow, showing.isLinked, close)
  const { root, remove } = mount(file, stage1.page.theme, close)
  let heading = card.update()
  root.append(card.dialog)
  showing.tell('shown')
  // A live region speaks only of what changes after it was there.
  setTimeout(card.announce, 500, `${file.words.survey}: ${file.questions[0]?.text}`)
  return close
}
