import type { DirectoryRows } from '../store/directory.ts'
import type { Store } from '../store/store.ts'
import { readDirectory, type SiteDirectory } from './directory.ts'
import { refuseField } from './errors.ts'
import type { Sealer } from './sealer.ts'

/** How long a node may serve from memory what another node has changed since, in milliseconds. */
const freshFor = 5000

export interface Directories {
  /** Throws `unknown_site` when there is none with this key. */
  get(siteKey: string): Promise<SiteDirectory>
  /** Read anew, at most once a second: for a survey that another node may have published just now. */
  getFresh(siteKey: string): Promise<SiteDirectory>
  getById(siteId: number): Promise<SiteDirectory>
  /** From memory where another node's changes may show a little later, as in figures. */
  getKnown(siteId: number): Promise<SiteDirectory>
  /** To be called after each change of a site's definitions. */
  forget(siteKey: string): void
}

interface Reading {
  readAt: number
  directory: Promise<SiteDirectory>
}

interface Stored {
  text: string
  directory: SiteDirectory
}

/** Sites that were asked lately, kept in memory so that answers need no reading. */
export function createDirectories(store: Store, sealer: Sealer, now: () => number): Directories {
  const known = new Map<string, Reading>()
  const stored = new Map<string, Stored>()
  const keys = new Map<number, string>()

  const drop = (siteKey: string): void => {
    const last = stored.get(siteKey)
    if (last) keys.delete(last.directory.site.id)
    stored.delete(siteKey)
    known.delete(siteKey)
  }
  const read = async (of: { key: string } | { id: number }): Promise<SiteDirectory> => {
    const rows = await store.findDirectory(of)
    if (rows) return keep(rows)
    const siteKey = 'key' in of ? of.key : keys.get(of.id)
    if (siteKey !== undefined) drop(siteKey)
    throw refuseField(
      'unknown_site',
      'site',
      'no site has this key; compare it with the keys that GET /v1/sites lists',
    )
  }
  // Where nothing has changed it stays the same object: definitions are not parsed again, and whoever remembers something of it can tell.
  const keep = (rows: DirectoryRows): SiteDirectory => {
    const text = JSON.stringify(rows)
    const last = stored.get(rows.site.key)
    if (last?.text === text) return last.directory
    // A site that another node has removed and made anew is another one.
    if (last && last.directory.site.id !== rows.site.id) keys.delete(last.directory.site.id)
    const directory = readDirectory(rows, sealer)
    stored.set(rows.site.key, { text, directory })
    return directory
  }
  // All who ask meanwhile share one reading; one that fails is forgotten, so that the next tries again.
  const begin = (siteKey: string): Promise<SiteDirectory> => {
    const reading = { readAt: now(), directory: read({ key: siteKey }) }
    known.set(siteKey, reading)
    reading.directory.catch(() => known.get(siteKey) === reading && known.delete(siteKey))
    return reading.directory
  }

  const readWithin = (siteKey: string, ms: number) => {
    const found = known.get(siteKey)
    return found && now() - found.readAt < ms ? found.directory : begin(siteKey)
  }

  return {
    get: siteKey => readWithin(siteKey, freshFor),
    getFresh: siteKey => readWithin(siteKey, 1000),
    getById: siteId => read({ id: siteId }),
    getKnown: async siteId => {
      const siteKey = keys.get(siteId) ?? (await read({ id: siteId })).site.key
      keys.set(siteId, siteKey)
      const directory = await readWithin(siteKey, freshFor)
      return directory.site.id === siteId ? directory : await read({ id: siteId })
    },
    forget: drop,
  }
}
