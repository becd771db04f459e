import type { Outbox, Waiting } from '../loader/modules.ts'
import { browser } from '../survey/surroundings.ts'
import { createPatience, type Patience } from './patience.ts'

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
