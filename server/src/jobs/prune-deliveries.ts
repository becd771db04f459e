import { pause } from '../domain/recount-site.ts'
import type { Store } from '../store/store.ts'
import type { Turn } from './repeat.ts'

/** How long deliveries are kept, in milliseconds: 30 days. */
const keptMs = 30 * 86_400_000
/** Answers wait behind each slice for some milliseconds only. */
const slice = 500

/** Removes old deliveries, slice by slice, until none is left or it is over. A site that fails is told and does not keep the others waiting. */
export async function pruneOldDeliveries(
  store: Pick<Store, 'listSites' | 'pruneDeliveries'>,
  now: number,
  { isOver, onError }: Turn,
  wait = pause,
): Promise<void> {
  for (const { id: siteId } of await store.listSites())
    try {
      for (let after: number | undefined = 0; after !== undefined && !isOver(); ) {
        const begun = performance.now()
        after = await store.pruneDeliveries({ siteId, before: now - keptMs, after, most: slice })
        if (after !== undefined) await wait(performance.now() - begun)
      }
    } catch (error) {
      onError(error)
    }
}
