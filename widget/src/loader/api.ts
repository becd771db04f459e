import type { Methods, Page, Touchline } from '../page.ts'
import type { Loader } from './loader.ts'
import type { Explain } from './modules.ts'

/**
 * `warn` tells the integrator, `stop` ends stage 1. Arguments are taken as they come: the server has a sentence for those that
 * mean nothing.
 */
export const createTouchline = (
  loader: Loader,
  warn: (...what: unknown[]) => void,
  stop: () => void,
): Touchline => {
  const { page, listeners, load, show } = loader
  const set = (changes: Partial<Page>) => {
    Object.assign(page, changes)
    // Other facts may make another survey due.
    if (__TOUCHLINE_FULL__) loader.moved()
  }
  const methods: Methods = {
    set,
    show,
    identify: (id, traits, token) => set({ customer: `${id ?? ''}`, traits, token }),
    reset: () => touchline.identify(''),
    consent: consent => set({ consent }),
    track: (event, properties) => {
      if (__TOUCHLINE_FULL__) loader.track?.(event, properties)
    },
    on: (...entry) => {
      listeners.add(entry)
      return () => listeners.delete(entry)
    },
    close: () => loader.desk?.close(),
    explain: onPage => load<Explain>('explain').then(module => module.explain(loader, onPage)),
    destroy: stop,
  }
  const touchline = Object.assign((method: keyof Methods, ...args: unknown[]) => {
    const act = touchline[method] as ((...args: unknown[]) => unknown) | undefined
    return act ? act(...args) : warn('no method', method)
  }, methods) as Touchline
  return touchline
}
