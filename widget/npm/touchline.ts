import type { EventDetail, Methods, Touchline } from '../src/page.ts'
import { findOnPage } from './queue.ts'

/**
 * A function that can be called at any time: before the script has arrived its calls wait for it, afterwards they go to the
 * real one, and on a server or after `destroy` they do nothing.
 */
export function createTouchline(): Touchline {
  const call = (method: string, ...args: unknown[]) => {
    const act = methods[method as keyof Methods] as ((...args: unknown[]) => unknown) | undefined
    return act ? act(...args) : findOnPage()?.(method, ...args)
  }
  return Object.assign(call, methods) as Touchline
}

const pass =
  <Method extends keyof Methods>(method: Method) =>
  (...args: Parameters<Methods[Method]>): void => {
    findOnPage()?.(method, ...args)
  }

/** A queue keeps what it is told but gives nothing back, so that those that return something need more than `pass`. */
const methods: Methods = {
  show: pass('show'),
  close: pass('close'),
  identify: pass('identify'),
  reset: pass('reset'),
  track: pass('track'),
  set: pass('set'),
  consent: pass('consent'),
  destroy: pass('destroy'),
  on: (event, listener) => {
    const real = findOnPage()?.on
    if (real) return real(event, listener)
    let isOver = false
    findOnPage()?.('on', event, (detail: EventDetail) => {
      if (!isOver) listener(detail)
    })
    return () => {
      isOver = true
    }
  },
  explain: async onPage => {
    await findOnPage()?.arrival
    return findOnPage()?.explain?.(onPage) ?? []
  },
}
