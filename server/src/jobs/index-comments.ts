import { pause } from '../domain/recount-site.ts'
import type { Store } from '../store/store.ts'
import type { Turn } from './repeat.ts'

/** Answers wait behind each slice for some milliseconds only. */
const slice = 50

/**
 * Lets all comments be found that cannot be found yet, slice by slice, until all can or it is over. A site that fails is told and does not
 * keep the others waiting.
 */
export async function indexAll(
  store: Pick<Store, 'indexComments' | 'listUnindexed'>,
  { isOver, onError }: Turn,
  wait = pause,
): Promise<void> {
  for (const siteId of await store.listUnindexed())
    try {
      for (let isMore = true; isMore && !isOver(); ) {
        const begun = performance.now()
        isMore = await store.indexComments({ siteId, most: slice })
        if (isMore) await wait(performance.now() - begun)
      }
    } catch (error) {
      onError(error)
    }
}
