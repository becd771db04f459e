import type { LoaderSurvey } from '@touchline/shared/contract/widget.ts'
import type { Loader } from '../loader/loader.ts'
import { watchExit } from './exit.ts'
import { checkTabs, removeTabs } from './tabs.ts'

/** The exports of the module that only some sites and old browsers need. */
export interface Extras {
  followHistory(loader: Loader): void
  /** Calls `left` for each survey that waits for the visitor to leave, and looks after feedback buttons. */
  watch(loader: Loader, left: (survey: LoaderSurvey) => void): void
}

let isWatching = false

export const watch: Extras['watch'] = (loader, left) => {
  if (isWatching) return
  isWatching = true
  const check = () => checkTabs(loader)
  const exits = loader.config.surveys.filter(({ trigger }) => trigger?.on === 'exit')
  if (exits[0]) watchExit(() => exits.forEach(left), loader)
  // From now on each look of the loader is one at the buttons.
  loader.looked = check
  addEventListener('load', check, loader)
  loader.signal.addEventListener('abort', () => {
    isWatching = false
    removeTabs()
  })
  check()
}

export { followHistory } from './history.ts'
