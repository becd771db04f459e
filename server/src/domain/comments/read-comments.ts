import { setImmediate } from 'node:timers/promises'
import type { Deps } from '../deps.ts'
import type { SiteDirectory } from '../directory.ts'
import { instantsOf, type Span } from '../trends/span.ts'
import type { Choice, KnownComment } from './choose-comments.ts'
import { createPauses } from './pauses.ts'

/** So many rows at once. */
const page = 250

/** So many comments are read for one reply, the newest; memory and patience end somewhere. */
export const mostRead = 20_000
/** So many rows are looked at for each comment that may be read. */
const looksForOne = 5

export interface Reading {
  /** How many comments were meant, of those that were looked at. */
  read: number
  /** Are there older ones that were not looked at? */
  isCut: boolean
}

const pausing = () => createPauses(() => performance.now(), setImmediate)

/** Makes something of each; others have their turn in between. */
export async function mapPausing<From, To>(all: Iterable<From>, make: (one: From) => To): Promise<To[]> {
  const pause = pausing()
  const made: To[] = []
  for (const one of all) {
    made.push(make(one))
    await pause()
  }
  return made
}

/** Gives the chosen comments of some days to `take`, newest first, `most` of them or a page more; others have their turn in between. */
export async function readComments(
  { store }: Pick<Deps, 'store'>,
  { site }: SiteDirectory,
  { choice, span, most }: { choice: Choice; span: Span; most: number },
  take: (comment: KnownComment) => void,
): Promise<Reading> {
  const { from, before: until } = instantsOf(span, site.time_zone)
  const query = { siteId: site.id, search: choice.search, from, until, most: Math.min(page, most) }
  const pause = pausing()
  let [read, looked] = [0, 0]
  let before: number | undefined
  do {
    const { rows, last } = await store.listComments({ ...query, before })
    for (const row of rows) {
      const comment = choice.read(row)
      if (!comment) continue
      read++
      take(comment)
      await pause()
    }
    looked += query.most
    before = last
  } while (before !== undefined && read < most && looked < most * looksForOne)
  return { read, isCut: before !== undefined }
}
