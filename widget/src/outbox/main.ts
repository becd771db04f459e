import type { Outbox, Waiting } from '../loader/modules.ts'
import { browser } from '../survey/surroundings.ts'
import { createPatience, type Patience } from './patience.ts'

/** One for each store: the browser's, and any that lives as long as the page. */
const patiences = new WeakMap<object, { patience: Patience; signal: AbortSignal }>()

export const flush: Outbox['flush'] = waiting => patienceFor(waiting).flush()

export const retry: Outbox['retry'] = waiting => patienceFor(waiting).retry()

const patienceFor = (waiting: Waiting): Patience => {
  const { store, signal } = waiting
  const known = patiences.get(store)
  // After destroy() the page may have started again, with the same store.
  if (known && !known.signal.aborted) return known.patience
  const patience = createPatience(waiting, { ...browser, locks: navigator.locks })
  patiences.set(store, { patience, signal })
  addEventListener('online', patience.flush, waiting)
  return patience
}
