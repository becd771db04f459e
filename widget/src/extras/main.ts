import type { Extras } from '../loader/modules.ts'
import { watchExit } from './exit.ts'
import { checkTabs, removeTabs } from './tabs.ts'

let isWatching = false

export const watch: Extras['watch'] = (loader, left) => {
  // The page may have ended it while this was coming.
  if (isWatching || loader.signal.aborted) return
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
