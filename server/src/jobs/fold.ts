import { oneByOne } from '../domain/turn.ts'
import type { Store } from '../store/store.ts'

/** Answers wait behind each slice for some milliseconds only. */
const slice = 500

/**
 * Counts all changed responses by the dimensions of their sites, slice by slice, until all are counted or it is over. A site that
 * fails is told and does not keep the others waiting.
 */
export async function foldAll(
  store: Pick<Store, 'foldDimensions' | 'listUnfolded'>,
  { isOver = () => false, onError }: { isOver?: () => boolean; onError: (error: unknown) => void },
): Promise<void> {
  await oneByOne(await store.listUnfolded(), { isOver, onError }, async siteId => {
    for (let folded = slice; folded === slice && !isOver(); )
      folded = await store.foldDimensions({ siteId, most: slice })
  })
}
