import type { Deps } from '../domain/deps.ts'
import { buildOn, pause } from '../domain/recount-site.ts'
import type { Store } from '../store/store.ts'
import type { Turn } from './repeat.ts'

/** Goes on with all recounts, slice by slice and in turn, until they are done or it is over. */
export async function buildAll(
  deps: Pick<Deps, 'store' | 'directories' | 'now'>,
  { isOver, onError }: Turn,
  wait = pause,
): Promise<void> {
  let siteIds = (await deps.store.listRecountings()).map(({ site_id }) => site_id)
  while (siteIds.length > 0 && !isOver()) {
    const unfinished: number[] = []
    for (const siteId of siteIds)
      try {
        if ((await buildOn(deps, siteId, wait)) === 'more') unfinished.push(siteId)
      } catch (error) {
        onError(error)
      }
    siteIds = unfinished
  }
}

/** Other nodes read old counts for some seconds still, until they have heard of the new ones; in milliseconds. */
const restMs = 60_000
/** Rows that are removed at once, so that answers wait for some milliseconds only. */
const slice = 1000

/** Removes the counts that nobody reads any more, slice by slice, until none is left or it is over. */
export async function clearAll(
  store: Pick<Store, 'listOldGenerations' | 'clearSlice'>,
  now: number,
  { isOver, onError }: Turn,
  wait = pause,
): Promise<void> {
  for (const old of await store.listOldGenerations(now - restMs))
    try {
      for (let isMore = true; isMore && !isOver(); ) {
        const begun = performance.now()
        isMore = await store.clearSlice({ ...old, most: slice })
        await wait(performance.now() - begun)
      }
    } catch (error) {
      onError(error)
    }
}
