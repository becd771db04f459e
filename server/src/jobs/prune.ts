import { oneByOne } from '../domain/turn.ts'
import { keptMs } from '../store/outbox.ts'
import type { Store } from '../store/store.ts'

/**
 * Removes login sessions and links that are over, and the events that are older than a week, slice by slice, until none is left or it is
 * over. A site that fails is told and does not keep the others waiting.
 */
export async function pruneAll(
  store: Pick<Store, 'listSites' | 'pruneAccounts' | 'pruneEvents'>,
  now: number,
  { isOver = () => false, onError }: { isOver?: () => boolean; onError: (error: unknown) => void },
): Promise<void> {
  await store.pruneAccounts(now).catch(onError)
  await oneByOne(await store.listSites(), { isOver, onError }, async ({ id }) => {
    while (!isOver() && (await store.pruneEvents({ siteId: id, before: now - keptMs }))) {
      // Goes on with the next slice.
    }
  })
}
