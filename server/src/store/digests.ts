import { type Kysely, sql } from 'kysely'
import { toDelivery } from './make-deliveries.ts'
import type { Schema } from './schema.ts'
import { takeNumbers } from './sequence.ts'

/** Somebody whose digest is due. */
export interface DueDigest {
  siteId: number
  destinationId: string
  /** Since when, in epoch milliseconds. */
  digestAt: number
  /** Null for the site's. */
  timeZone: string | null
  siteTimeZone: string
}

/** Whose digests are due, of all sites; those that are told nothing are not among them. The next `most` behind one of them. */
export async function listDueDigests(
  db: Kysely<Schema>,
  of: { now: number; after: Pick<DueDigest, 'siteId' | 'destinationId'> | undefined; most: number },
): Promise<DueDigest[]> {
  const { siteId, destinationId } = of.after ?? { siteId: 0, destinationId: '' }
  return await db
    .selectFrom('destination')
    .innerJoin('site', 'site.id', 'destination.site_id')
    .select(['destination.site_id as siteId', 'destination.id as destinationId'])
    .select(['destination.time_zone as timeZone', 'site.time_zone as siteTimeZone'])
    .select(sql<number>`digest_at`.as('digestAt'))
    .where('digest_at', '<=', of.now)
    .where('disabled_at', 'is', null)
    .where(sql<boolean>`(destination.site_id, destination.id) > (${siteId}, ${destinationId})`)
    .orderBy('destination.site_id')
    .orderBy('destination.id')
    .limit(of.most)
    .execute()
}

/**
 * Makes the delivery of a digest, unless there is no subject, and says when the next one is due, in one transaction. False where another
 * node has done so, or the recipient wants it no more.
 */
export async function tellDigest(
  db: Kysely<Schema>,
  of: Pick<DueDigest, 'siteId' | 'destinationId' | 'digestAt'> & {
    subject: string | undefined
    nextAt: number
    at: number
  },
): Promise<boolean> {
  return await db.transaction().execute(async trx => {
    const { numUpdatedRows } = await trx
      .updateTable('destination')
      .set({ digest_at: of.nextAt })
      .where('site_id', '=', of.siteId)
      .where('id', '=', of.destinationId)
      .where('digest_at', '=', of.digestAt)
      .where('disabled_at', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return false
    if (of.subject === undefined) return true
    const [seq = 0] = await takeNumbers(trx, 1)
    const row = toDelivery(
      { site_id: of.siteId, id: of.destinationId },
      { type: 'digest', change: { seq, response_id: of.subject, at: of.at }, at: of.at },
    )
    await trx
      .insertInto('delivery')
      .values(row)
      .onConflict(conflict => conflict.columns(['site_id', 'id']).doNothing())
      .execute()
    return true
  })
}
