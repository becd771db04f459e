import type { Deps } from '../deps.ts'
import { DomainError } from '../errors.ts'
import type { Dispatcher } from './dispatcher.ts'

interface Means extends Pick<Deps, 'store' | 'now'> {
  dispatcher: Pick<Dispatcher, 'wake'>
}

/** Nobody is flooded by tests. In milliseconds. */
const paceMs = 60_000

/** Lets a test be sent to a destination, and gives the id of its delivery. Throws `limited` less than a minute after the last one. */
export async function sendTest(
  { store, now, dispatcher }: Means,
  of: { siteId: number; destinationId: string },
): Promise<{ delivery: string }> {
  const at = now()
  const made = await store.insertTestDelivery({ ...of, at, paceMs })
  if ('notBefore' in made)
    throw new DomainError('limited', 'A test was sent there less than a minute ago; try again later.', [], {
      retryAfterSeconds: Math.max(1, Math.ceil((made.notBefore - at) / 1000)),
    })
  dispatcher.wake()
  return { delivery: made.id }
}
