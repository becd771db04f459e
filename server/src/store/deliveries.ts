import { type Kysely, sql } from 'kysely'
import type { DeliveryRow } from './delivery-tables.ts'
import { dropped, waiting } from './make-deliveries.ts'
import type { Schema } from './schema.ts'
import { locked } from './sequence.ts'

/** Where a list goes on: below this delivery. */
export type DeliveryCursor = Pick<DeliveryRow, 'seq' | 'event' | 'id'>

/** What was and is to be sent, the newest first. */
export async function listDeliveries(
  db: Kysely<Schema>,
  query: {
    siteId: number
    destinationId?: string | undefined
    states?: number[] | undefined
    events?: number[] | undefined
    subject?: string | undefined
    before?: DeliveryCursor | undefined
    limit: number
  },
): Promise<DeliveryRow[]> {
  let rows = db.selectFrom('delivery').selectAll().where('site_id', '=', query.siteId)
  if (query.destinationId !== undefined) rows = rows.where('destination_id', '=', query.destinationId)
  if (query.states) rows = rows.where('state', 'in', query.states)
  if (query.events) rows = rows.where('event', 'in', query.events)
  if (query.subject !== undefined) rows = rows.where('subject', '=', query.subject)
  const { before } = query
  if (before)
    rows = rows.where(sql<boolean>`(seq, event, id) < (${before.seq}, ${before.event}, ${before.id})`)
  return await rows
    .orderBy('seq', 'desc')
    .orderBy('event', 'desc')
    .orderBy('id', 'desc')
    .limit(query.limit)
    .execute()
}

export async function findDelivery(
  db: Kysely<Schema>,
  of: { siteId: number; id: string },
): Promise<DeliveryRow | undefined> {
  return await db
    .selectFrom('delivery')
    .selectAll()
    .where('site_id', '=', of.siteId)
    .where('id', '=', of.id)
    .executeTakeFirst()
}

/** How many attempts have failed at a destination of what has not arrived there since a moment. */
export async function countFailures(
  db: Kysely<Schema>,
  of: { siteId: number; destinationId: string; since: number },
): Promise<number> {
  const { failures } = await db
    .selectFrom('delivery')
    .select(sql<number | null>`sum(attempts)`.as('failures'))
    .where('site_id', '=', of.siteId)
    .where('destination_id', '=', of.destinationId)
    .where('state', 'in', [0, 2])
    .where(eb => eb.or([eb('finished_at', 'is', null), eb('finished_at', '>=', of.since)]))
    .executeTakeFirstOrThrow()
  return Number(failures ?? 0)
}

/** What is to be sent again. */
export interface Replay {
  siteId: number
  destinationId?: string | undefined
  ids?: string[] | undefined
  states: number[]
  /** Of what has happened since, and before. */
  from?: number | undefined
  to?: number | undefined
  now: number
}

/** Lets a slice of deliveries that are done with be sent again, behind a number. `next` is where the next slice begins; undefined at the end. */
export async function replayDeliveries(
  db: Kysely<Schema>,
  of: Replay & { after: number; most: number },
): Promise<{ replayed: number; next: number | undefined }> {
  return await db.transaction().execute(async trx => {
    const done = of.states.filter(state => state !== 0)
    let rows = trx
      .selectFrom('delivery')
      .select(['id', 'seq', 'at'])
      .where('site_id', '=', of.siteId)
      .where('seq', '>', of.after)
      .where('state', 'in', done)
    if (of.destinationId !== undefined) rows = rows.where('destination_id', '=', of.destinationId)
    if (of.ids) rows = rows.where('id', 'in', of.ids)
    if (of.from !== undefined) rows = rows.where('at', '>=', of.from)
    if (of.to !== undefined) rows = rows.where('at', '<', of.to)
    const found = await locked(trx, rows.orderBy('seq').orderBy('id').limit(of.most)).execute()
    if (found.length > 0)
      await trx
        .updateTable('delivery')
        .set({ state: 0, attempts: 0, due_at: of.now, finished_at: null })
        .where('site_id', '=', of.siteId)
        .where(
          'id',
          'in',
          found.map(({ id }) => id),
        )
        .execute()
    // Several deliveries have the number of one change: those that are left of it are found by the next slice.
    const last = found.length < of.most ? undefined : (found.at(-1)?.seq as number) - 1
    return { replayed: found.length, next: last }
  })
}

/**
 * Looks at a slice of the oldest deliveries, behind a number, and removes what was made before a moment and waits for nobody: done with, or for
 * a destination that is told nothing. Returns where the next slice begins; undefined at the end.
 */
export async function pruneDeliveries(
  db: Kysely<Schema>,
  of: { siteId: number; before: number; after: number; most: number },
): Promise<number | undefined> {
  return await db.transaction().execute(async trx => {
    const told = trx
      .selectFrom('destination')
      .select('id')
      .where('site_id', '=', of.siteId)
      .where('disabled_at', 'is', null)
    const isTold = new Set((await told.execute()).map(({ id }) => id))
    const rows = await trx
      .selectFrom('delivery')
      .select(['id', 'seq', 'made_at', 'state', 'destination_id'])
      .where('site_id', '=', of.siteId)
      .where('seq', '>', of.after)
      .orderBy('seq')
      .limit(of.most)
      .execute()
    const old = rows.filter(({ made_at }) => made_at < of.before)
    const ids = old.filter(row => row.state !== 0 || !isTold.has(row.destination_id)).map(({ id }) => id)
    if (ids.length > 0)
      await trx.deleteFrom('delivery').where('site_id', '=', of.siteId).where('id', 'in', ids).execute()
    // The last change may have more deliveries than are in the slice.
    return old.length < of.most ? undefined : (old.at(-1)?.seq as number) - 1
  })
}

/**
 * Drops a slice of what waits to be sent to a destination, of some events or of all; what is on its way at this moment arrives or waits on.
 * False when nothing is left.
 */
export async function dropWaiting(
  db: Kysely<Schema>,
  of: { siteId: number; destinationId: string; events?: number[] | undefined; now: number; most: number },
): Promise<boolean> {
  let some = db
    .selectFrom('delivery')
    .select('id')
    .where('site_id', '=', of.siteId)
    .where('destination_id', '=', of.destinationId)
    .where('state', '=', sql.lit(waiting))
    .where('leased_until', '<=', of.now)
  if (of.events) some = some.where('event', 'in', of.events)
  const { numUpdatedRows } = await db
    .updateTable('delivery')
    .set({ state: dropped, finished_at: of.now })
    .where('site_id', '=', of.siteId)
    .where('id', 'in', some.orderBy('due_at').limit(of.most))
    .where('state', '=', sql.lit(waiting))
    .where('leased_until', '<=', of.now)
    .executeTakeFirst()
  return Number(numUpdatedRows) === of.most
}

/** Removes a slice of what belongs to a destination that is gone. False when nothing is left. */
export async function clearDeliveries(
  db: Kysely<Schema>,
  of: { siteId: number; destinationId: string; most: number },
): Promise<boolean> {
  const some = db
    .selectFrom('delivery')
    .select('id')
    .where('site_id', '=', of.siteId)
    .where('destination_id', '=', of.destinationId)
    .orderBy('seq')
    .limit(of.most)
  const { numDeletedRows } = await db
    .deleteFrom('delivery')
    .where('site_id', '=', of.siteId)
    .where('id', 'in', some)
    .executeTakeFirst()
  return Number(numDeletedRows) === of.most
}
