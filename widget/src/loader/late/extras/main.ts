import type { LoaderSurvey, SurveyFile } from '@touchline/shared/contract/widget.ts'
import type { Opened } from '../../../handover.ts'
import type { Desk, Loader } from '../../loader.ts'
import { watchExit } from './exit.ts'
import { followHistory } from './history.ts'
import { watchScroll } from './scroll.ts'
import { checkTabs } from './tabs.ts'

/** What the extras go by. It is handed over, because a module that both parts import would cost a request more. */
export interface ExtrasDeps {
  readonly loader: Loader
  readonly desk: Desk
  /** Nothing when it could not be had, which has been told already. */
  fetchSurvey(survey: LoaderSurvey): Promise<SurveyFile | undefined>
  drawTab(file: SurveyFile, onPress: () => void): Opened
  show(survey: LoaderSurvey): void
  scrolledPercent(): number
}

/** The exports of the module that only some sites and old browsers need. */
export interface Extras {
  /** Watches what scrolls and leaves, and a history without a Navigation API; returns what looks after feedback buttons. */
  watchExtras(deps: ExtrasDeps): () => void
}

export const watchExtras: Extras['watchExtras'] = deps => {
  const { loader, desk, scrolledPercent } = deps
  const { signal, config } = loader
  const options = { signal }
  const leave = () => {
    desk.isLeaving = true
    desk.look()
    desk.isLeaving = false
  }
  const moved = () => {
    loader.moved()
    desk.look()
  }
  for (const { trigger } of config.surveys)
    if (trigger?.on === 'scroll') watchScroll(trigger.percent, scrolledPercent, desk.look, options)
  if (config.surveys.some(({ trigger }) => trigger?.on === 'exit')) watchExit(leave, options)
  if (!window.navigation) followHistory(moved, signal)
  const check = () => checkTabs(deps)
  addEventListener('load', check, options)
  signal.addEventListener('abort', check)
  check()
  return check
}
