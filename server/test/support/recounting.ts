import { findMiscounted } from '../../histories/own-recount.ts'
import { readSite } from '../../histories/read-site.ts'
import type { App } from '../../src/app.ts'
import { buildAll, clearAll } from '../../src/jobs/build.ts'
import { openReader } from '../../src/store/open-connection.ts'

const turn = {
  isOver: () => false,
  onError: (error: unknown) => {
    throw error
  },
}
const atOnce = async () => {}

/** Counts anew all that is to be, as the server's job does. */
export const recountAll = ({ deps }: App): Promise<void> => buildAll(deps, turn, atOnce)

/** Removes the counts that nobody reads any more. */
export const clearOld = ({ deps }: App): Promise<void> => clearAll(deps.store, deps.now(), turn, atOnce)

/** Counts so many rows of the first site anew. */
export const recountSome = ({ deps }: App, most: number) =>
  deps.store.buildSlice({ siteId: 1, most, at: deps.now() })

/** Which counts of the first site are not what its rows give, those that are being built among them. */
export async function listMiscounted(databaseUrl: string): Promise<string[]> {
  const reader = openReader(databaseUrl)
  const site = await readSite(reader, 1)
  await reader.destroy()
  return [site.served, ...(site.next ? [site.next] : [])].flatMap(one => findMiscounted(site, one))
}
