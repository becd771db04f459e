import type { Transaction } from 'kysely'
import type { ResponseTable, Schema } from '../schema.ts'
import { among } from './among.ts'
import { removeEntries } from './entries.ts'
import { createTextReader } from './read-texts.ts'

/** What decides whether a comment is found, by which words, in which language and where in the order. */
const decisive = [
  'state',
  'commented',
  'answers',
  'survey_id',
  'survey_version',
  'locale',
  'answered_at',
] as const

/** Does a change of a response change how its comment is found? */
export const isIndexedAnew = (before: ResponseTable, after: ResponseTable): boolean =>
  decisive.some(name => before[name] !== after[name])

/**
 * Takes responses, as they stood before a change, out of the index, as far as they are in it; the indexing adds them again as they are
 * now. Only here their words are known still.
 */
export async function unindex(trx: Transaction<Schema>, replaced: ResponseTable[]): Promise<void> {
  const commented = replaced.filter(row => row.commented === 1)
  for (const [siteId, rows] of Map.groupBy(commented, row => row.site_id)) {
    const ids = rows.map(({ id }) => id)
    const found = await trx
      .deleteFrom('comment')
      .where('site_id', '=', siteId)
      .where(among(trx, 'response_id', ids))
      .returning(['number', 'response_id'])
      .execute()
    const numbers = new Map(found.map(one => [one.response_id, one.number]))
    const read = createTextReader(trx)
    const entries = []
    for (const row of rows) {
      const number = numbers.get(row.id)
      if (number !== undefined) entries.push({ siteId, number, text: await read(row) })
    }
    await removeEntries(trx, entries)
  }
}
