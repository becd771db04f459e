import type { Handover, Opened, Stage2 } from '../../src/handover.ts'

/** What stands on the page, as stage 2 would show it. */
export const stage = {
  /** Keys of the surveys that were opened, in order. */
  opened: [] as string[],
  /** Key of the survey that is open. */
  current: undefined as string | undefined,
  /** Feedback button → what a press does. */
  tabs: new Map<string, () => void>(),
  flushes: 0,
  handover: undefined as Handover | undefined,
  /** The visitor closes what is open. */
  dismiss: () => {},

  open: ((file, handover, onEnd) => {
    stage.opened.push(file.key)
    stage.current = file.key
    stage.handover = handover
    const close = () => {
      if (stage.current !== file.key) return
      stage.current = undefined
      onEnd()
    }
    stage.dismiss = close
    return { close }
  }) as Stage2['open'],
  drawTab: ((file, _, onPress): Opened => {
    stage.tabs.set(file.key, onPress)
    return { close: () => stage.tabs.delete(file.key) }
  }) as Stage2['drawTab'],
  flush: (() => {
    stage.flushes += 1
  }) as Stage2['flush'],
  reset: () => {
    Object.assign(stage, { current: undefined, handover: undefined, flushes: 0 })
    stage.opened.length = 0
    stage.tabs.clear()
  },
}
