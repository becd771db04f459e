import { localDay } from '@touchline/shared/calendar.ts'
import type { TrendQuery, TrendReply } from '@touchline/shared/contract/trend.ts'
import type { Store } from '../../store/store.ts'
import type { Deps } from '../deps.ts'
import type { SiteDirectory } from '../directory.ts'
import { buildTrend } from './build-trend.ts'
import { isPlain } from './grouping.ts'

type CountsQuery = Parameters<Store['listCounts']>[0]

/** A reply as it is sent, and all that it was computed from. */
interface Remembered {
  text: string
  directory: SiteDirectory
  reads: Read[]
}

interface Read {
  query: CountsQuery
  text: string
}

/** So many characters of replies are remembered; a daily trend of two years has 350,000. */
const mostCharacters = 40_000_000

/**
 * Trends as they are sent. The same question about the same definitions and the same counts has the same reply: the counts are read each
 * time, and only where they have changed is the rest computed again, which takes the main thread several times as long.
 */
export function createTrendTexts({ store, now }: Pick<Deps, 'store' | 'now'>) {
  const known = new Map<string, Remembered>()
  let characters = 0
  const forget = (name: string) => {
    characters -= lengthOf(known.get(name))
    known.delete(name)
  }
  const keep = (name: string, remembered: Remembered) => {
    forget(name)
    known.set(name, remembered)
    characters += lengthOf(remembered)
    for (const oldest of known.keys()) if (characters > mostCharacters) forget(oldest)
  }
  return async (directory: SiteDirectory, query: TrendQuery): Promise<string> => {
    if (!isOfCounts(query)) return JSON.stringify(await buildTrend({ store, now }, directory, query))
    const name = JSON.stringify([directory.site.id, localDay(now(), directory.site.time_zone), query])
    const last = known.get(name)
    const fresh = last?.directory === directory ? await readAgain(store, last.reads) : []
    if (last && fresh.length > 0 && fresh.every(({ text }, index) => text === last.reads[index]?.text)) {
      keep(name, last)
      return last.text
    }
    const reads: Read[] = []
    const trend = await buildTrend({ store: noting(store, reads, fresh), now }, directory, query)
    const text = JSON.stringify(trend satisfies TrendReply)
    keep(name, { text, directory, reads })
    return text
  }
}

const lengthOf = (remembered: Remembered | undefined) =>
  remembered ? remembered.reads.reduce((sum, { text }) => sum + text.length, remembered.text.length) : 0

/** Do counts per day tell all that is asked? */
const isOfCounts = ({ every, base, group_by }: TrendQuery) =>
  every !== 'hour' && base === 'responses' && isPlain(group_by)

/** What was read for the last reply, as it is now; the first that differs is the last that is worth reading. */
async function readAgain(store: Store, reads: Read[]): Promise<Read[]> {
  const fresh: Read[] = []
  for (const { query, text } of reads) {
    const read = { query, text: await store.listCounts(query) }
    fresh.push(read)
    if (read.text !== text) break
  }
  return fresh
}

/** Notes what is read, and takes what was read just now instead of reading it twice. */
function noting(store: Store, reads: Read[], fresh: Read[]): Store {
  return {
    ...store,
    listCounts: async query => {
      const asked = JSON.stringify(query)
      const known = fresh.find(read => JSON.stringify(read.query) === asked)
      const text = known?.text ?? (await store.listCounts(query))
      reads.push({ query, text })
      return text
    },
  }
}
