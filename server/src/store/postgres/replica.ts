import type { Kysely } from 'kysely'
import { listCounts } from '../counts.ts'
import { listDimensionCounts } from '../dimension-counts.ts'
import { listPartCounts } from '../part-counts.ts'
import type { Schema } from '../schema.ts'
import { listSegments, listWindowCounts } from '../window-counts.ts'

type Read<Query, Result> = (db: Kysely<Schema>, query: Query) => Promise<Result>

/**
 * The same on a database that repeats another one. Throws while it has not heard that this generation is whole: of what is built it
 * may hold a part only.
 */
const repeated =
  <Query extends { siteId: number; generation: number }, Result>(
    read: Read<Query, Result>,
  ): Read<Query, Result> =>
  async (db, query) => {
    const site = await db
      .selectFrom('site')
      .select('generation')
      .where('id', '=', query.siteId)
      .executeTakeFirst()
    if (!site || site.generation < query.generation) throw new Error('the replica is behind')
    return await read(db, query)
  }

/** What figures are read from, as far as a replica may answer. */
export const repeatedReads = {
  listCounts: repeated(listCounts),
  listDimensionCounts: repeated(listDimensionCounts),
  listPartCounts: repeated(listPartCounts),
  listSegments: repeated(listSegments),
  listWindowCounts: repeated(listWindowCounts),
}
