import type { Deps } from '../domain/deps.ts'
import { buildOn, pause } from '../domain/recount-site.ts'
import { oneByOne, sliceBySlice, type Turn } from '../domain/turn.ts'
import type { Store } from '../store/store.ts'

/** Goes on with all recounts, slice by slice and in turn, until they are done or it is over. */
export async function buildAll(
  deps: Pick<Deps, 'store' | 'directories' | 'now'>,
  turn: Turn,
  wait = pause,
): Promise<void> {
  let siteIds = (await deps.store.listRecountings()).map(({ site_id }) => site_id)
  while (siteIds.length > 0 && !turn.isOver()) {
    const unfinished: number[] = []
    await oneByOne(siteIds, turn, async siteId => {
      if ((await buildOn(deps, siteId, wait)) === 'more') unfinished.push(siteId)
    })
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
  turn: Turn,
  wait = pause,
): Promise<void> {
  await oneByOne(await store.listOldGenerations(now - restMs), turn, old =>
    sliceBySlice(turn.isOver, wait, () => store.clearSlice({ ...old, most: slice })),
  )
}
