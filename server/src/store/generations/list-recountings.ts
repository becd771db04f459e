import { type Kysely, sql } from 'kysely'
import type { RecountingTable } from '../count-tables.ts'
import type { Schema } from '../schema.ts'
import { countColumns } from '../tally.ts'

/** All generations that are being built. */
export async function listRecountings(db: Kysely<Schema>): Promise<RecountingTable[]> {
  return await db.selectFrom('recounting').selectAll().orderBy('site_id').execute()
}

/** How many ratings, comments and events of showings the counts of a site hold: about as many as a recount will find. */
export async function sumCounts(db: Kysely<Schema>, siteId: number): Promise<number> {
  const sum = sql.join(
    countColumns.map(column => sql.ref(column)),
    sql` + `,
  )
  const { total } = await db
    .selectFrom('tally')
    .select(eb =>
      eb.cast<number>(eb.fn.coalesce(sql<number>`sum(${sum})`, sql<number>`0`), 'integer').as('total'),
    )
    .where('site_id', '=', siteId)
    .where('generation', '=', eb => eb.selectFrom('site').select('generation').where('id', '=', siteId))
    .executeTakeFirstOrThrow()
  return Number(total)
}
