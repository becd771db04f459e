import type { Store } from '../../store/store.ts'
import { StoreError } from '../../store/store-error.ts'
import { DomainError } from '../errors.ts'

/** Seconds after which a full queue or a failing disk is worth another try; chance spreads the tries of many. */
const pauseSeconds = { busy: 2, unavailable: 5 }

/**
 * The same store, whose passing faults are refusals that say when to try again. What is refused has not been kept: a browser
 * keeps it and comes back.
 */
export function refuseForNow(store: Store, random: () => number): Store {
  const refuse = (error: unknown): never => {
    if (!(error instanceof StoreError) || error.fault === 'fault') throw error
    if (error.fault === 'busy') throw busyRefusal(random)
    throw new DomainError('unavailable', 'The database cannot be used now; send it again later.', [], {
      retryAfterSeconds: pauseOf('unavailable', random),
      cause: error,
    })
  }
  const { isBusy, ...operations } = store
  const guarded = Object.entries(operations).map(([name, operation]) => [
    name,
    (...args: unknown[]) => (operation as (...args: unknown[]) => Promise<unknown>)(...args).catch(refuse),
  ])
  return { ...Object.fromEntries(guarded), isBusy } as Store
}

/** What is said to whoever sends more than can be kept. */
export const busyRefusal = (random: () => number) =>
  new DomainError('overloaded', 'More arrives than can be kept now; send it again later.', [], {
    retryAfterSeconds: pauseOf('busy', random),
  })

const pauseOf = (fault: keyof typeof pauseSeconds, random: () => number) =>
  Math.ceil(pauseSeconds[fault] * (1 + random()))
