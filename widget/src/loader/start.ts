import type { LoaderConfig } from '@touchline/shared/contract/widget.ts'
import { createTouchline, type Touchline } from './api.ts'
import type { Call, Late, Loader } from './loader.ts'
import { createMemory } from './memory.ts'
import type { Rule } from './rules/rule.ts'
import { openStore } from './store.ts'

declare global {
  interface Window {
    touchline?: Touchline
  }
}

/** Adds rules to a loader, which may `check` when something has changed. Returns what is told of each call. */
export type Extend = (loader: Loader, check: () => void) => (call: Call) => void

/** Starts stage 1 for the script that is running, unless it has been started already. */
export const start = (config: LoaderConfig, rules: readonly Rule[], extend?: Extend): void => {
  const script = document.currentScript as HTMLScriptElement | null
  const early = window.touchline
  if (!script || early?.explain) return
  const { site, ui, surveys } = config
  const folder = new URL('.', script.src).href
  const store = openStore(config.memory !== 'none')
  const life = new AbortController()
  let route: string | undefined
  let timers: ReturnType<typeof setTimeout>[] = []

  const summon = (call?: Call) =>
    import(/* @vite-ignore */ folder + ui)
      .then((late: Late) => late.show(late, loader, call))
      .catch(error => console.warn('Touchline:', error))
  const check = () => {
    if (surveys.some(loader.isDue)) summon()
  }
  const loader: Loader = {
    ...createMemory(`touchline.${site}`, store),
    config,
    folder,
    page: { ...script.dataset },
    store,
    calls: [],
    signal: life.signal,
    since: 0,
    isDue: survey => !rules.some(rule => rule(survey, loader)),
    moved: () => {
      // Anchors within a page are no routes, but `#/…` and `#!…` are.
      const now = location.pathname + /^#[/!].*/.exec(location.hash)
      if (route !== now) {
        route = now
        timers.map(clearTimeout)
        loader.since = performance.now()
        // A little late on purpose: private browsers round the clock down to tenths of a second.
        timers = surveys.map(({ delay_seconds = 5 }) => setTimeout(check, delay_seconds * 1000 + 200))
      }
      check()
    },
  }
  const stop = () => {
    life.abort()
    timers.map(clearTimeout)
  }
  const touchline = createTouchline(loader, summon, extend?.(loader, check), stop)
  loader.moved()
  // Few browsers still need a patched history, and few pages have unsent answers: the code for both comes later.
  if (window.navigation) navigation.addEventListener('currententrychange', loader.moved, loader)
  else summon()
  if (Object.keys(store).join().includes(`touchline.out.${site}.`)) summon()
  window.touchline = touchline
  early?.q?.map(call => touchline(...call))
  if (/touchline=debug/.test(location.search)) touchline('debug')
}
