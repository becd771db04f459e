import type { EventType } from '@touchline/shared/event-types.ts'
import { eventTypes } from '@touchline/shared/event-types.ts'
import type { Store } from '../../store/store.ts'

interface Of {
  siteId: number
  destinationId: string
}

/** So many deliveries are written at once, so that answers do not wait. */
const most = 500

/** Removes all that was and is to be sent to a destination that is gone. */
export async function clearAll(store: Pick<Store, 'clearDeliveries'>, of: Of): Promise<void> {
  while (await store.clearDeliveries({ ...of, most })) {
    // Goes on with the next slice.
  }
}

/** Drops all that waits to be sent to a destination; of some events where they are named. */
export async function dropAll(
  store: Pick<Store, 'dropWaiting'>,
  { types, ...of }: Of & { now: number; types?: EventType[] },
): Promise<void> {
  const events = types?.map(type => eventTypes.indexOf(type))
  while (await store.dropWaiting({ ...of, events, most })) {
    // Goes on with the next slice.
  }
}
