import type { Kysely, Updateable } from 'kysely'
import { nextId } from './next-id.ts'
import type { Schema } from './schema.ts'
import { hasCounts } from './sites.ts'

/** Adds a touchpoint; false when its key is taken. */
export async function insertTouchpoint(
  db: Kysely<Schema>,
  touchpoint: Omit<Schema['touchpoint'], 'id'>,
): Promise<boolean> {
  return await db.transaction().execute(async trx => {
    const id = await nextId(trx, 'touchpoint', touchpoint.site_id)
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto('touchpoint')
      .values({ ...touchpoint, id })
      .onConflict(conflict => conflict.columns(['site_id', 'key']).doNothing())
      .executeTakeFirst()
    return numInsertedOrUpdatedRows === 1n
  })
}

export async function updateTouchpoint(
  db: Kysely<Schema>,
  change: { siteId: number; id: number; set: Updateable<Schema['touchpoint']> },
): Promise<void> {
  if (Object.keys(change.set).length === 0) return
  await db
    .updateTable('touchpoint')
    .set(change.set)
    .where('site_id', '=', change.siteId)
    .where('id', '=', change.id)
    .execute()
}

/** Removes a touchpoint; false when something was counted there and so it stays. */
export async function deleteTouchpoint(
  db: Kysely<Schema>,
  of: { siteId: number; touchpointId: number },
): Promise<boolean> {
  return await db.transaction().execute(async trx => {
    if (await hasCounts(trx, of)) return false
    await trx
      .deleteFrom('touchpoint')
      .where('site_id', '=', of.siteId)
      .where('id', '=', of.touchpointId)
      .execute()
    return true
  })
}
