import type { Recounting } from '@touchline/shared/contract/site.ts'
import type { RecountingTable } from '../store/count-tables.ts'
import type { Built } from '../store/generations/build-slice.ts'
import type { Deps } from './deps.ts'

/** How far a recount is, as it crosses the wire; null when there is none. */
export const toRecounting = (row: RecountingTable | undefined): Recounting | null =>
  row
    ? {
        reason: row.reason as Recounting['reason'],
        to: { time_zone: row.time_zone, dimensions: JSON.parse(row.dimensions) },
        done: doneOf(row),
        started_at: new Date(row.started_at).toISOString(),
      }
    : null

/** A share of what there is about, in steps of a hundredth, and never the whole before it is. */
const doneOf = ({ done, total }: RecountingTable) =>
  Math.min(0.99, Math.floor((100 * done) / Math.max(total, 1)) / 100)

/** Lets all answers and showings of a site be counted anew behind the answers, unless that is being done already. */
export async function repairSite({ store, now }: Pick<Deps, 'store' | 'now'>, siteId: number): Promise<void> {
  await store.repairCounts({ siteId, total: await store.sumCounts(siteId), at: now() })
}

/** Rows that are counted at once: answers wait behind them for some milliseconds only. */
const slice = 500

/**
 * Counts a slice of the rows of a site anew, and then leaves the database to others for as long as that took. `whole` means that trends
 * are read from the new counts from now on, and `nothing` that another node does it.
 */
export async function buildOn(
  { store, directories, now }: Pick<Deps, 'store' | 'now'> & Partial<Pick<Deps, 'directories'>>,
  siteId: number,
  wait = pause,
): Promise<Built> {
  const begun = performance.now()
  const built = await store.buildSlice({ siteId, most: slice, at: now() })
  if (built === 'whole') directories?.forget((await directories.getById(siteId)).site.key)
  else await wait(performance.now() - begun)
  return built
}

/** So many milliseconds, but no more than a tenth of a second. */
export const pause = (ms: number): Promise<void> =>
  new Promise(resolve => setTimeout(resolve, Math.min(ms, 100)))
