import { pause } from '../domain/recount-site.ts'
import { oneByOne, sliceBySlice, type Turn } from '../domain/turn.ts'
import type { Store } from '../store/store.ts'

/** How long deliveries are kept, in milliseconds: 30 days. */
const keptMs = 30 * 86_400_000
/** Answers wait behind each slice for some milliseconds only. */
const slice = 500

/** Removes old deliveries, slice by slice, until none is left or it is over. A site that fails is told and does not keep the others waiting. */
export async function pruneOldDeliveries(
  store: Pick<Store, 'listSites' | 'pruneDeliveries'>,
  now: number,
  turn: Turn,
  wait = pause,
): Promise<void> {
  await oneByOne(await store.listSites(), turn, async ({ id: siteId }) => {
    let after = 0
    await sliceBySlice(turn.isOver, wait, async () => {
      const next = await store.pruneDeliveries({ siteId, before: now - keptMs, after, most: slice })
      after = next ?? after
      return next !== undefined
    })
  })
}
