import { isKnown, toLiveEvent } from './live-event.ts'
import { toText } from './live-text.ts'
import type { LiveDeps, LiveSiteName } from './reader.ts'

/** The most changes that are read at once: some 200 kB of text. */
const slice = 500

/** What readers are told of the next changes of a site. */
export interface Told {
  /** Of those behind a number, the number that was read from or a later one. */
  textAfter(seq: number): string
  /** Up to where it goes. */
  upTo: number
  /** Is there more behind it? */
  isMore: boolean
}

/** Reads what has changed after a number. */
export async function readChanges(
  { store, directories }: LiveDeps,
  { id: siteId, key }: LiveSiteName,
  after: number,
): Promise<Told> {
  const { changes, upTo } = await store.listChanges({ siteId, after, most: slice })
  if (changes.length === 0) return { textAfter: () => '', upTo, isMore: false }
  let directory = await directories.get(key)
  // Another node may have defined a survey a moment ago.
  if (!changes.every(row => isKnown(directory, row))) directory = await directories.getFresh(key)
  const told = changes.flatMap(row => {
    const event = toLiveEvent(directory, row)
    return event ? { seq: row.seq, text: toText(event) } : []
  })
  const textOf = (some: typeof told) => some.map(({ text }) => text).join('')
  const all = textOf(told)
  const textAfter = (seq: number) => (seq <= after ? all : textOf(told.filter(one => one.seq > seq)))
  return { textAfter, upTo, isMore: changes.length === slice }
}
