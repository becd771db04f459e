import { pause } from '../domain/recount-site.ts'
import { oneByOne, sliceBySlice, type Turn } from '../domain/turn.ts'
import type { Store } from '../store/store.ts'

/** Answers wait behind each slice for some milliseconds only. */
const slice = 50

/**
 * Lets all comments be found that cannot be found yet, slice by slice, until all can or it is over. A site that fails is told and does not
 * keep the others waiting.
 */
export async function indexAll(
  store: Pick<Store, 'indexComments' | 'listUnindexed'>,
  turn: Turn,
  wait = pause,
): Promise<void> {
  await oneByOne(await store.listUnindexed(), turn, siteId =>
    sliceBySlice(turn.isOver, wait, () => store.indexComments({ siteId, most: slice })),
  )
}
