import { type EventType, eventTypes } from '@touchline/shared/event-types.ts'
import { type Kysely, sql, type Transaction } from 'kysely'
import { addAuditIn } from './audit.ts'
import type { ResponseTable, Schema } from './schema.ts'
import { postRows } from './shapes.ts'

/** What others may want to hear of. An event's place in this list is its number in the store: only ever append. */
export const events = ['response.created', 'response.updated', 'response.erased', 'alert', 'survey'] as const
export type EventName = (typeof events)[number]

type Changed = Pick<ResponseTable, 'site_id' | 'id' | 'seq' | 'updated_at'>

/** Notes in the transaction of a change that it happened. A row holds ids only: what they stand for is read when it is told. */
export async function addEvents(
  trx: Transaction<Schema>,
  changes: { event: EventName; row: Changed; outside: number }[],
): Promise<void> {
  const rows = changes.map(({ event, row, outside }) => ({
    site_id: row.site_id,
    seq: row.seq,
    event: events.indexOf(event),
    response_id: row.id,
    at: row.updated_at,
    outside,
  }))
  await postRows(trx, 'add events', 'outbox', rows)
}

/** A slice of a site's events behind a cursor, in the order of their numbers, up to one such as `findSettled` gives. */
export const listEvents = async (
  db: Kysely<Schema>,
  of: { siteId: number; cursor: number; upTo: number; most: number },
) =>
  await db
    .selectFrom('outbox')
    .select(['seq', 'response_id', 'at', 'outside'])
    .where('site_id', '=', of.siteId)
    .where('seq', '>', of.cursor)
    .where('seq', '<=', of.upTo)
    .orderBy('seq')
    .limit(of.most)
    .execute()

/** How long events are kept for whoever has to be told of them, in milliseconds: a week. */
export const keptMs = 7 * 86_400_000

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
      .select(['seq', 'at', 'outside'])
      .where('site_id', '=', of.siteId)
      .where('seq', '<=', eb => eb.fn.coalesce(counted, sql.lit(Number.MAX_SAFE_INTEGER)))
      .where('seq', '<=', eb => eb.fn.coalesce(indexed, sql.lit(Number.MAX_SAFE_INTEGER)))
      .orderBy('seq')
      .limit(slice)
      .execute()
    const fresh = oldest.findIndex(({ at }) => at >= of.before)
    const last = oldest.at(fresh === -1 ? oldest.length - 1 : fresh - 1)
    if (!last || fresh === 0) return false
    const gone = fresh === -1 ? oldest : oldest.slice(0, fresh)
    await tellGivenUp(trx, of, gone)
    await trx.deleteFrom('outbox').where('site_id', '=', of.siteId).where('seq', '<=', last.seq).execute()
    return fresh === -1 && oldest.length === slice
  })
}

/** A bit for each type of event. */
export const bitsOf = (...types: EventType[]): number =>
  types.reduce((bits, type) => bits | (1 << eventTypes.indexOf(type)), 0)

/** Notes in the audit of how many events a destination will never be told, because nothing could be made of them for a week. */
async function tellGivenUp(
  trx: Transaction<Schema>,
  { siteId, before }: { siteId: number; before: number },
  gone: { seq: number; outside: number }[],
): Promise<void> {
  if (gone.every(({ outside }) => outside === 0)) return
  const destinations = await trx
    .selectFrom('destination')
    .select(['id', 'kind', 'cursor', 'events'])
    .where('site_id', '=', siteId)
    .where('disabled_at', 'is', null)
    .execute()
  for (const { id, kind, cursor, events: asked } of destinations) {
    const bits = bitsOf(...(JSON.parse(asked) as EventType[]))
    const lost = gone.filter(({ seq, outside }) => seq > cursor && (outside & bits) !== 0).length
    if (lost === 0) continue
    const act = { act: `give up events of a ${kind}`, subject: `${id} ${lost}` }
    await addAuditIn(trx, { site_id: siteId, at: before + keptMs, actor: 'touchline', ...act })
  }
}
