import type { Store } from '../store/store.ts'

/** Answers wait behind each slice for some milliseconds only. */
const slice = 500

/** Counts all changed responses by the dimensions of their sites, slice by slice. */
export async function foldAll(store: Pick<Store, 'foldDimensions' | 'listUnfolded'>): Promise<void> {
  for (const siteId of await store.listUnfolded()) {
    for (let folded = slice; folded === slice; ) folded = await store.foldDimensions({ siteId, most: slice })
  }
}
