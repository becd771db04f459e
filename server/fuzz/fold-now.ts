import type { App } from '../src/app.ts'

/** Counts by dimension all that has changed, as a server does behind the answers; throws what a server would only log. */
export async function foldNow({ store }: App['deps']): Promise<void> {
  for (const siteId of await store.listUnfolded()) {
    let folded = 1
    while (folded > 0) folded = await store.foldDimensions({ siteId, most: 500 })
  }
}
