import type { Kysely } from 'kysely'
import { stateNumber } from '../response-state.ts'
import type { ResponseTable, Schema } from '../schema.ts'
import { queriesForIds } from '../shapes.ts'
import { type DetailedResponse, readDetails } from './read-details.ts'

/** Those of some responses that are there, by their ids. */
export async function listResponsesById(
  db: Kysely<Schema>,
  { siteId, ids }: { siteId: number; ids: readonly string[] },
): Promise<DetailedResponse[]> {
  if (ids.length === 0) return []
  const queries = queriesForIds(
    db,
    'read responses by id',
    { first: siteId, ids, last: [stateNumber('erased')] },
    isAmong =>
      db
        .selectFrom('response')
        .selectAll()
        .where('site_id', '=', siteId)
        .where(isAmong)
        .where('state', '!=', stateNumber('erased')),
  )
  const rows: ResponseTable[] = []
  for (const query of queries) rows.push(...(await db.executeQuery(query)).rows)
  return await readDetails(db, siteId, rows)
}
