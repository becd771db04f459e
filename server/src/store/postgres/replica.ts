import type { Kysely } from 'kysely'
import type { Schema } from '../schema.ts'
import { type CountsQuery, type CountsRow, listCounts } from '../tally.ts'

/**
 * `listCounts` on a database that repeats another one. Throws while it has not heard that this generation is whole: of what is built it
 * may hold a part only.
 */
export async function listRepeatedCounts(db: Kysely<Schema>, query: CountsQuery): Promise<CountsRow[]> {
  const site = await db
    .selectFrom('site')
    .select('generation')
    .where('id', '=', query.siteId)
    .executeTakeFirst()
  if (!site || site.generation < query.generation) throw new Error('the replica is behind')
  return await listCounts(db, query)
}
