import type { Loader } from '../loader/loader.ts'
import { browser } from '../survey/send.ts'
import { createPatience, type Patience } from './patience.ts'

/** What looks after unsent answers needs of stage 1. */
export type Waiting = Pick<Loader, 'config' | 'folder' | 'listeners' | 'store' | 'signal'>

/** The exports of the module that is fetched when there are unsent answers. */
export interface Outbox {
  /** Tries everything that is unsent, and keeps trying while the page is open. */
  flush(waiting: Waiting): Promise<void>
  /** The same after a first try that failed: not at once. */
  retry(waiting: Waiting): void
}

/** One for each store: the browser's, and any that lives as long as the page. */
const patiences = new WeakMap<object, Patience>()

export const flush: Outbox['flush'] = waiting => patienceFor(waiting).flush()

export const retry: Outbox['retry'] = waiting => patienceFor(waiting).retry()

const patienceFor = (waiting: Waiting): Patience => {
  const { store } = waiting
  const known = patiences.get(store)
  if (known) return known
  const patience = createPatience(waiting, { ...browser, locks: navigator.locks })
  patiences.set(store, patience)
  addEventListener('online', patience.flush, waiting)
  return patience
}
