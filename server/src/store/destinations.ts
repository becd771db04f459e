import type { Kysely, Updateable } from 'kysely'
import type { DestinationRow } from './delivery-tables.ts'
import type { Schema } from './schema.ts'
import { lastNumber, waitForTurn } from './sequence.ts'

interface Place {
  siteId: number
  id: string
}

/** The destinations of a site that are of one kind, the oldest first. */
export async function listDestinations(
  db: Kysely<Schema>,
  of: { siteId: number; kind: string },
): Promise<DestinationRow[]> {
  return await db
    .selectFrom('destination')
    .selectAll()
    .where('site_id', '=', of.siteId)
    .where('kind', '=', of.kind)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}

export async function findDestination(db: Kysely<Schema>, of: Place): Promise<DestinationRow | undefined> {
  return await db
    .selectFrom('destination')
    .selectAll()
    .where('site_id', '=', of.siteId)
    .where('id', '=', of.id)
    .executeTakeFirst()
}

/** Adds a destination, which is told of what happens from now on; false when the site has `most` of its kind already. */
export async function insertDestination(
  db: Kysely<Schema>,
  { row, most }: { row: Omit<DestinationRow, 'cursor'>; most: number },
): Promise<boolean> {
  return await db.transaction().execute(async trx => {
    await waitForTurn(trx)
    const present = await listDestinations(trx, { siteId: row.site_id, kind: row.kind })
    if (present.length >= most) return false
    await trx
      .insertInto('destination')
      .values({ ...row, cursor: lastNumber(trx) })
      .execute()
    return true
  })
}

/** False when it is not there, or, where that is asked, when its digest was ended by whoever gets it. */
export async function updateDestination(
  db: Kysely<Schema>,
  of: Place & { set: Updateable<Schema['destination']>; unlessDigestEnded?: boolean },
): Promise<boolean> {
  const update = db
    .updateTable('destination')
    .set(of.set)
    .where('site_id', '=', of.siteId)
    .where('id', '=', of.id)
  const { numUpdatedRows } = await (of.unlessDigestEnded
    ? update.where('digest_ended_at', 'is', null)
    : update
  ).executeTakeFirst()
  return numUpdatedRows > 0n
}

/**
 * Removes a destination of a kind; what is to be sent there, and what was, goes behind it. False when it is not there, or of another kind.
 */
export async function deleteDestination(db: Kysely<Schema>, of: Place & { kind: string }): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('destination')
    .where('site_id', '=', of.siteId)
    .where('id', '=', of.id)
    .where('kind', '=', of.kind)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** What is signed with at all destinations of a site. */
export async function listSealedSecrets(
  db: Kysely<Schema>,
  siteId: number,
): Promise<Pick<DestinationRow, 'site_id' | 'id' | 'secret' | 'old_secret'>[]> {
  return await db
    .selectFrom('destination')
    .select(['site_id', 'id', 'secret', 'old_secret'])
    .where('site_id', '=', siteId)
    .where('secret', 'is not', null)
    .execute()
}
