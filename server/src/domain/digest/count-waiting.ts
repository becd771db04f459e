import type { ResponseCursor } from '../../store/listing/list-responses.ts'
import type { Deps } from '../deps.ts'
import type { SiteDirectory } from '../directory.ts'
import type { Waiting } from '../messages/choose-digest.ts'
import { toFilter } from '../responses/selection.ts'

/** Who has waited longer does not wait any more. */
const waitingMs = 30 * 86_400_000

/** How many answers are looked at in one go, and after how many it is enough. */
export interface Bounds {
  look: number
  mostLooked: number
}

/** Unhappy answers of the last 30 days that nobody has taken in hand; null where there are none. */
export async function countWaiting(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  directory: SiteDirectory,
  { look, mostLooked }: Bounds,
): Promise<Waiting | null> {
  const from = new Date(now() - waitingMs).toISOString()
  const filter = toFilter(directory, { band: ['negative'], handled: 'no', from })
  let [count, oldest] = [0, Number.POSITIVE_INFINITY]
  let after: ResponseCursor | undefined
  let looked = 0
  do {
    const slice = await store.countResponses({ filter, after, look })
    count += slice.count
    oldest = Math.min(oldest, slice.oldestAt ?? oldest)
    after = slice.next
    looked += look
  } while (after && looked < mostLooked)
  if (count === 0) return null
  return { count, oldestAt: new Date(oldest).toISOString(), among: after ? looked : null }
}
