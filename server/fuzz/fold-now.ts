import type { App } from '../src/app.ts'
import { workOnImports } from '../src/domain/importing/work-on-imports.ts'

const rethrow = (error: unknown) => {
  throw error
}

/** Rows that are counted anew at once; few, so that requests come in the middle of it. */
const slice = 20

/**
 * Counts by dimension and indexes all that has changed, and counts some rows anew where that is asked for, as a server does behind the
 * answers; throws what a server would only log.
 */
export async function foldNow(deps: App['deps']): Promise<void> {
  const { store } = deps
  await workOnImports(deps, { isOver: () => false, onError: rethrow }, async () => {})
  for (const { site_id } of await store.listRecountings()) {
    const { site } = await deps.directories.getById(site_id)
    if ((await store.buildSlice({ siteId: site_id, most: slice, at: deps.now() })) === 'whole')
      deps.directories.forget(site.key)
  }
  for (const old of await store.listOldGenerations(deps.now() - 60_000))
    await store.clearSlice({ ...old, most: slice })
  for (const siteId of await store.listUnfolded()) {
    let folded = 1
    while (folded > 0) folded = await store.foldDimensions({ siteId, most: 500 })
  }
  for (const siteId of await store.listUnindexed()) {
    let isMore = true
    while (isMore) isMore = await store.indexComments({ siteId, most: 100 })
  }
}
