import type { LoaderConfig, LoaderSurvey } from '@touchline/shared/contract/widget.ts'
import { vi } from 'vitest'
import { extend } from '../../src/loader/extend.ts'
import { fullRules } from '../../src/loader/rules/full.ts'
import { leanRules } from '../../src/loader/rules/lean.ts'
import { start } from '../../src/loader/start.ts'
import { stage } from './stage.ts'

declare global {
  interface Window {
    /** Of the environment in which these tests run. */
    happyDOM?: { setURL(address: string): void }
  }
}

type Options = Partial<Pick<LoaderConfig, 'pause_days'>> & {
  memory?: LoaderConfig['memory'] | 'after_shown'
  path?: string
  lean?: boolean
  attributes?: Record<string, string>
  /** Has the browser a Navigation API? */
  navigation?: boolean
}

export const survey = (key: string, rules: Partial<LoaderSurvey> = {}): LoaderSurvey => ({
  key,
  version: 1,
  ...rules,
})

/** Includes the script into a page of https://shop.example, with a clock that stands still. */
export const includeScript = async (surveys: LoaderSurvey[], options: Options = {}): Promise<void> => {
  const { path, lean, attributes, navigation = true, memory = 'after_shown', pause_days = 30 } = options
  if (path) history.replaceState(null, '', path)
  if (navigation && !window.navigation) vi.stubGlobal('navigation', new EventTarget())
  const script = document.createElement('script')
  Object.defineProperty(script, 'src', { value: `file://${import.meta.dirname}/w/shop.js` })
  Object.assign(script.dataset, attributes)
  Object.defineProperty(document, 'currentScript', { configurable: true, value: script })
  const config = {
    site: 'shop',
    build: 'b',
    ...(memory !== 'after_shown' && { memory }),
    pause_days,
    surveys,
  }
  if (lean) start(config, leanRules)
  else start(config, fullRules, extend)
  await settle()
}

/** Lets everything arrive that has been asked for. */
export const settle = async (): Promise<void> => {
  for (let round = 0; round < 4; round += 1) {
    await vi.dynamicImportSettled()
    await vi.advanceTimersByTimeAsync(0)
  }
}

/** Time passes on the page. */
export const wait = async (seconds: number): Promise<void> => {
  await vi.advanceTimersByTimeAsync(seconds * 1000)
  await settle()
}

/** A single-page app moves on, in a browser with a Navigation API. */
export const goTo = async (address: string): Promise<void> => {
  history.pushState(null, '', address)
  window.navigation?.dispatchEvent(new Event('currententrychange'))
  await settle()
}

export const openPage = (): void => {
  vi.doMock('../../src/survey/open.ts', () => ({ openSurvey: stage.openSurvey }))
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
    now: Date.UTC(2026, 10, 1),
  })
  window.happyDOM?.setURL('https://shop.example/')
  document.documentElement.lang = 'en'
  localStorage.clear()
  document.body.replaceChildren()
  stage.reset()
}

export const leavePage = (): void => {
  window.touchline?.destroy?.()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
}
