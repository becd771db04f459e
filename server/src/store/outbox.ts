import { type Kysely, sql, type Transaction } from 'kysely'
import type { ResponseTable, Schema } from './schema.ts'
import { postRows } from './shapes.ts'

/** What others may want to hear of. An event's place in this list is its number in the store: only ever append. */
export const events = ['response.created', 'response.updated', 'response.erased'] as const
export type EventName = (typeof events)[number]

type Changed = Pick<ResponseTable, 'site_id' | 'id' | 'seq' | 'updated_at'>

/** Notes in the transaction of a change that it happened. A row holds ids only: what they stand for is read when it is told. */
export async function addEvents(
  trx: Transaction<Schema>,
  changes: { event: EventName; row: Changed }[],
): Promise<void> {
  const rows = changes.map(({ event, row }) => ({
    site_id: row.site_id,
    seq: row.seq,
    event: events.indexOf(event),
    response_id: row.id,
    at: row.updated_at,
  }))
  await postRows(trx, 'add events', 'outbox', rows)
}

/** So many at once, so that answers do not wait. */
const slice = 1000

/** Removes a slice of a site's oldest events, as far as they are older than a moment, counted, and in the index of comments; false when no more is to be removed. */
export async function pruneEvents(
  db: Kysely<Schema>,
  of: { siteId: number; before: number },
): Promise<boolean> {
  return await db.transaction().execute(async trx => {
    // Looked up in the same statement: where counting by dimension begins meanwhile, what follows waits to be counted.
    const counted = trx.selectFrom('dimension_fold').select('cursor').where('site_id', '=', of.siteId)
    // A site whose comments are not indexed at all yet is going to be walked over.
    const indexed = trx.selectFrom('comment_index').select('cursor').where('site_id', '=', of.siteId)
    const oldest = await trx
      .selectFrom('outbox')
      .select(['seq', 'at'])
      .where('site_id', '=', of.siteId)
      .where('seq', '<=', eb => eb.fn.coalesce(counted, sql.lit(Number.MAX_SAFE_INTEGER)))
      .where('seq', '<=', eb => eb.fn.coalesce(indexed, sql.lit(Number.MAX_SAFE_INTEGER)))
      .orderBy('seq')
      .limit(slice)
      .execute()
    const fresh = oldest.findIndex(({ at }) => at >= of.before)
    const last = oldest.at(fresh === -1 ? oldest.length - 1 : fresh - 1)
    if (!last || fresh === 0) return false
    await trx.deleteFrom('outbox').where('site_id', '=', of.siteId).where('seq', '<=', last.seq).execute()
    return fresh === -1 && oldest.length === slice
  })
}
