import type { LoaderConfig, LoaderSurvey } from '@touchline/shared/contract/widget.ts'
import type { Touchline } from '../page.ts'
import { createTouchline } from './api.ts'
import type { Loader } from './loader.ts'
import { createMemory } from './memory.ts'
import type { Extras, Outbox, Stage2 } from './modules.ts'
import { pages } from './rules/pages.ts'
import type { Rule } from './rules/rule.ts'
import { openStore } from './store.ts'

declare global {
  interface Window {
    touchline?: Touchline
  }
}

/** Fetches one of our modules and does something with it; the integrator is told when it cannot be had. */
export type Use = <Module>(name: string, act: (module: Module) => unknown) => unknown

/** Starts stage 1 for the script that is running, unless it has been started already. `extend` adds what the full loader knows. */
export const start = (
  config: LoaderConfig,
  rules: readonly Rule[],
  extend?: (loader: Loader, check: () => void, use: Use) => void,
): void => {
  const script = document.currentScript as HTMLScriptElement
  const early = window.touchline
  if (early?.explain) return
  const { site, build, surveys } = config
  const folder = new URL('.', script.src).href
  const store = openStore(config.memory !== 'none')
  const life = new AbortController()
  let route: string | undefined

  const warn = (...what: unknown[]) => console.warn('Touchline:', ...what)
  const use: Use = (name, act) => loader.load<Parameters<typeof act>[0]>(name).then(act).catch(warn)
  const check = () => {
    const due = surveys.find(loader.isDue)
    if (due) use<Stage2>(due.ui ?? 'ui', stage2 => stage2.look(loader))
    if (__TOUCHLINE_FULL__) loader.looked?.()
  }
  const loader: Loader = {
    ...createMemory(`touchline.${site}`, store),
    config,
    folder,
    page: { ...script.dataset },
    store,
    listeners: new Set(),
    signal: life.signal,
    since: 0,
    load: name => {
      const address = `${folder}a/${name}-${build}.js`
      return import(/* @vite-ignore */ address)
    },
    isDue: survey => !rules.some(rule => rule(survey, loader)),
    show: key => {
      const survey = surveys.find(survey => (key ? survey.key === key : !pages(survey, loader)))
      if (survey) use<Stage2>(survey.ui ?? 'ui', stage2 => stage2.show(loader, survey))
      else warn('no survey', key)
    },
    moved: () => {
      const now = location.pathname + location.hash
      if (route !== now) {
        route = now
        loader.since = performance.now()
        // A little late on purpose: private browsers round the clock down to tenths of a second.
        for (const { delay_seconds = 5 } of surveys) setTimeout(check, delay_seconds * 1000 + 200)
      }
      check()
    },
  }
  if (__TOUCHLINE_FULL__) extend?.(loader, check, use)
  const touchline = createTouchline(loader, warn, () => {
    life.abort()
    // The timers that are left find nothing that is due.
    ;(surveys as LoaderSurvey[]).length = 0
    delete window.touchline
  })
  loader.moved()
  // Few browsers still need a patched history, and few pages have unsent answers: the code for both comes when it is needed.
  if (window.navigation) navigation.addEventListener('currententrychange', loader.moved, loader)
  else use<Extras>('extras', extras => extras.followHistory(loader))
  if (Object.keys(store).join().includes(`touchline.out.${site}.`))
    use<Outbox>('outbox', outbox => outbox.flush(loader))
  window.touchline = touchline
  early?.q?.map(call => (touchline as (...call: unknown[]) => unknown)(...call))
  if (/touchline=debug/.test(`${location}`)) touchline.explain(true)
}
