import type { LoaderConfig } from '@touchline/shared/contract/widget.ts'
import type { Handover, Page, Stage2 } from '../handover.ts'
import { createApi, type Touchline } from './api.ts'
import { focusedField } from './focus.ts'
import { createMemory } from './memory.ts'
import { createPresenter } from './presenter.ts'
import { openStore } from './store.ts'

/** The server puts the site's configuration here, as JSON. */
declare const __TOUCHLINE_CONFIG__: LoaderConfig

declare global {
  interface Window {
    touchline?: Touchline
  }
}

const start = (config: LoaderConfig, script: HTMLScriptElement): Touchline => {
  const folder = new URL('.', script.src).href
  const load = (path: string) => import(/* @vite-ignore */ folder + path)
  const page: Page = { ...script.dataset }
  const listeners: Handover['listeners'][number][] = []
  const store = openStore(config.memory !== 'none')
  const today = () => (Date.now() / 864e5) | 0
  const memory = createMemory(config.site, store, today, Math.random)
  const stage1: Handover = { config, folder, page, listeners, store, ...memory }
  const presenter = createPresenter(stage1, load, shown => ({
    ...config,
    ...memory,
    location,
    today: today(),
    seconds: performance.now() / 1000,
    shown,
    field: focusedField(),
  }))
  // Unsent answers are rare: stage 2, which can send them, is loaded only when there are some.
  const flush = () => {
    if (Object.keys(store).join().includes(`touchline.out.${config.site}.`))
      load(config.ui).then(
        (stage2: Stage2) => stage2.flush(stage1),
        () => {},
      )
  }
  flush()
  addEventListener('online', flush)
  // The field is left before the next one is entered: look only when that has happened.
  addEventListener('focusout', () => setTimeout(presenter.check))
  // A little late on purpose: private browsers round the clock down to tenths of a second.
  for (const survey of config.surveys) setTimeout(presenter.check, survey.delay_seconds * 1000 + 200)
  return createApi(page, presenter, listeners)
}

const script = document.currentScript as HTMLScriptElement | null
const early = window.touchline
if (script && !early?.explain) {
  const touchline = start(__TOUCHLINE_CONFIG__, script)
  window.touchline = touchline
  for (const args of early?.q ?? []) touchline(...(args as Parameters<Touchline>))
}
