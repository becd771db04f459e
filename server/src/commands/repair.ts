import { buildOn, pause, repairSite } from '../domain/recount-site.ts'
import type { Store } from '../store/store.ts'
import { progressBar } from './progress-bar.ts'
import { findSiteId, noteAct, withStore } from './with-store.ts'

/** How long to wait for a server that builds itself, in milliseconds. */
const turnMs = 250

/**
 * Counts all rows of a site anew, alone or in turns with a server, and lets trends be read from the result. Ended before, it goes on when
 * it is run again, or when a server runs. Throws a sentence.
 */
export async function repair(
  databaseUrl: string,
  { site, json }: { site: string; json?: boolean },
): Promise<void> {
  await withStore(databaseUrl, async store => {
    const siteId = await findSiteId(store, site)
    const clocked = { store, now: Date.now }
    await repairSite(clocked, siteId)
    await noteAct(store, 'repair', { siteId })
    const progress = progressBar('Counting')
    for (let done = await tell(store, siteId, progress); !done; done = await tell(store, siteId, progress))
      if ((await buildOn(clocked, siteId)) === 'nothing') await pause(turnMs)
    const counted = await store.sumCounts(siteId)
    const words = `All ratings, comments and showings of "${site}" are counted anew: ${counted}. Trends are read from these counts now.`
    process.stdout.write(`${json ? JSON.stringify({ counted }) : words}\n`)
  })
}

/** Shows how far the recount is; true when it is through. */
async function tell(
  store: Store,
  siteId: number,
  progress: (done: number, all: number) => void,
): Promise<boolean> {
  const row = (await store.listRecountings()).find(({ site_id }) => site_id === siteId)
  if (row) progress(Math.min(row.done, row.total), Math.max(row.total, row.done) + 1)
  return row === undefined
}
