import type { Deps } from '../deps.ts'
import type { SiteDirectory } from '../directory.ts'
import { instantsOf, type Span } from '../trends/span.ts'
import type { Choice, KnownComment } from './choose-comments.ts'

/** So many rows at once: what is done with them keeps nobody waiting for long. */
const page = 250

/**
 * So many comments are read for one reply, the newest, and so many rows looked at for those that are meant; memory and patience end
 * somewhere.
 */
export const mostRead = 20_000
const mostLooked = 100_000

export interface Reading {
  /** How many comments were meant, of those that were looked at. */
  read: number
  /** Are there older ones that were not looked at? */
  isCut: boolean
}

/**
 * Gives the chosen comments of some days to `take`, newest first, page by page; others have their turn in between. Reads 20,000 at
 * most.
 */
export async function readComments(
  { store }: Pick<Deps, 'store'>,
  { site }: SiteDirectory,
  { choice, span }: { choice: Choice; span: Span },
  take: (comment: KnownComment) => void,
): Promise<Reading> {
  const { from, before: until } = instantsOf(span, site.time_zone)
  const query = { siteId: site.id, search: choice.search, from, until, most: page }
  let [read, looked] = [0, 0]
  let before: number | undefined
  do {
    const { rows, last } = await store.listComments({ ...query, before })
    for (const row of rows) {
      const comment = choice.read(row)
      if (!comment) continue
      read++
      take(comment)
    }
    looked += page
    before = last
  } while (before !== undefined && read < mostRead && looked < mostLooked)
  return { read, isCut: before !== undefined }
}
