import type { Handover, Opened, Stage2 } from '../handover.ts'
import { needsMore } from './needs-more.ts'
import { openCard } from './open.ts'
import { type More, parts } from './parts.ts'
import { createSender, type Sender } from './send.ts'

let more: More | undefined
const loadMore = async ({ folder, config }: Handover): Promise<More> =>
  (more ??= await import(/* @vite-ignore */ folder + config.more))

/** One for the whole page, because it remembers what a blocked storage cannot. */
let sender: Sender | undefined
const senderFor = (stage1: Handover) =>
  (sender ??= createSender(stage1, {
    fetch: (...request) => fetch(...request),
    now: Date.now,
    random: Math.random,
    after: setTimeout,
    locks: navigator.locks,
    loadMore: () => loadMore(stage1),
  }))

/** Calls `show` at once if it can, else when the other module is there; `fail` when that does not come. */
const withMore = (stage1: Handover, show: () => void, fail?: () => void) => {
  if (more) return show()
  loadMore(stage1)
    .then(show)
    .catch(error => {
      console.warn('Touchline:', error)
      fail?.()
    })
}

export const flush: Stage2['flush'] = stage1 => senderFor(stage1).flush()

export const open: Stage2['open'] = (file, stage1, onEnd) => {
  const { key } = file
  let card: Opened | undefined
  let isOver = false
  const end = () => {
    if (isOver) return
    isOver = true
    more?.mark(key)
    onEnd()
  }
  const show = () => {
    // The page may have closed it in the meantime.
    if (isOver) return
    card = openCard(file, stage1, senderFor(stage1), end, () => loadMore(stage1), more)
    more?.mark(key, card)
  }
  if (needsMore(file)) withMore(stage1, show, end)
  else show()
  return { close: () => (card ? card.close() : end()) }
}

export const drawTab: Stage2['drawTab'] = (file, stage1, onPress) => {
  let tab: Opened | undefined
  let isOver = false
  withMore(stage1, () => {
    if (!isOver) tab = more?.drawTab(file, stage1.page, onPress, parts)
  })
  return {
    close: () => {
      isOver = true
      tab?.close()
    },
  }
}
