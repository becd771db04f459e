import type { Handover, Listener, Page, WidgetEvent } from '../handover.ts'
import type { Explanation, Presenter } from './presenter.ts'

/** The methods of `window.touchline`: `touchline('show', 'nps')` and `touchline.show('nps')` are the same. */
export interface Methods {
  show(survey?: string): void
  close(): void
  /** The customer as the site knows them, for all showings from now on. */
  identify(id: string | number, traits?: Record<string, unknown>): void
  /** Forgets the customer, as when they sign out. */
  reset(): void
  set(page: Pick<Page, 'touchpoint' | 'locale' | 'theme'>): void
  on(event: WidgetEvent, listener: Listener): void
  explain(): Explanation[]
}

export type Touchline = Methods & {
  (method: keyof Methods, ...args: unknown[]): unknown
  /** Calls made before the script arrived. */
  q?: Iterable<Iterable<unknown>>
}

export const createApi = (
  page: Page,
  presenter: Presenter,
  listeners: Handover['listeners'][number][],
): Touchline => {
  const methods: Methods = {
    ...presenter,
    identify: (id, traits) => {
      page.customer = `${id}`
      page.traits = traits
    },
    reset: () => {
      page.customer = ''
    },
    set: changes => {
      Object.assign(page, changes)
    },
    on: (...subscription) => {
      listeners.push(subscription)
    },
  }
  const call = (method: keyof Methods, ...args: unknown[]) =>
    (methods[method] as ((...args: unknown[]) => unknown) | undefined)?.(...args)
  return Object.assign(call, methods)
}
