import { h, render } from 'preact'
import type { Handover, Stage2 } from '../handover.ts'
import { Card } from './Card.tsx'
import { createFlow, type Flow } from './flow.ts'
import { mount } from './mount.ts'
import { createSender, type Sender } from './send.ts'
import { createShowing } from './showing.ts'
import { uuidv7 } from './uuid.ts'

/** The id of the newest heading: of a question, or of the thanks. */
const headingOf = ({ isDone, asked }: Flow) => (isDone ? 'Thanks' : ((asked[1] ?? asked[0])?.id as string))

const secondsOfThanks = 6

/** One for the whole page, because it remembers what a blocked storage cannot. */
let sender: Sender | undefined
const senderFor = (stage1: Handover) => (sender ??= createSender(stage1, Date.now))

export const flush: Stage2['flush'] = stage1 => senderFor(stage1).flush()

export const open: Stage2['open'] = (file, stage1) => {
  const id = uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(9)))
  const showing = createShowing(file, stage1, senderFor(stage1), id, Date.now)
  let status = ''
  let isOpen = true

  const close = () => {
    if (isOpen) card.remove()
    if (isOpen && !flow.revision) showing.tell('dismissed')
    isOpen = false
  }
  const draw = () =>
    render(
      <Card file={file} flow={flow} isLinked={showing.isLinked} status={status} onClose={close} />,
      card.root,
    )
  const announce = (text: string) => {
    status = text
    draw()
  }
  const changed = () => {
    const hadFocus = card.root.activeElement
    showing.tell('started')
    draw()
    if (heading === headingOf(flow)) return
    heading = headingOf(flow)
    const arrived = card.root.getElementById(heading) as HTMLElement
    if (hadFocus) arrived.focus()
    else announce(arrived.textContent)
    if (flow.isDone) setTimeout(closeUnlessInUse, secondsOfThanks * 1000)
  }
  /** A mouse over the card or the keyboard inside keep the thanks; a click long ago does not. */
  const closeUnlessInUse = () => {
    if (card.root.querySelector('div:hover,:focus-visible')) setTimeout(closeUnlessInUse, 1000)
    else close()
  }

  const flow = createFlow(file.questions, showing.answer, changed)
  const card = mount(file, stage1.page.theme, close)
  let heading = headingOf(flow)
  draw()
  showing.tell('shown')
  // A live region speaks only of what changes after it was there.
  setTimeout(announce, 500, `${file.words.survey}: ${file.questions[0]?.text}`)
  return close
}
