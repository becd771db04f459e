import type { Loader } from '../../src/loader/loader.ts'
import type { Stage2 } from '../../src/loader/modules.ts'

/** What stands on the page, as the survey itself would show it. */
export const stage = {
  /** Keys of the surveys that were opened, in order. */
  opened: [] as string[],
  /** Key of the survey that is open. */
  current: undefined as string | undefined,
  flushes: 0,
  loader: undefined as Loader | undefined,
  /** The visitor closes what is open. */
  dismiss: () => {},

  openSurvey: ((file, loader, onEnd) => {
    stage.opened.push(file.key)
    stage.current = file.key
    stage.loader = loader
    const close = () => {
      if (stage.current !== file.key) return
      stage.current = undefined
      onEnd()
    }
    stage.dismiss = close
    return { close }
  }) as Stage2['openSurvey'],
  reset: () => {
    Object.assign(stage, { current: undefined, loader: undefined, flushes: 0 })
    stage.opened.length = 0
  },
}

/** The feedback buttons on the page. */
export const feedbackButtons = (): HTMLButtonElement[] =>
  [...document.querySelectorAll('touchline-survey')].flatMap(
    host => host.shadowRoot?.querySelector('button') ?? [],
  )
