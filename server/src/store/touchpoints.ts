import type { Insertable, Kysely, Updateable } from 'kysely'
import { nextId } from './next-id.ts'
import { isAwaited } from './quarantine.ts'
import type { Schema } from './schema.ts'
import { waitForTurn } from './sequence.ts'

/** Adds a touchpoint, or brings back a removed one of the same key; false when its key is taken. */
export async function insertTouchpoint(
  db: Kysely<Schema>,
  touchpoint: Omit<Insertable<Schema['touchpoint']>, 'id'>,
): Promise<boolean> {
  return await db.transaction().execute(async trx => {
    await waitForTurn(trx)
    const { name, stage, metric, owner } = touchpoint
    const added = await trx
      .insertInto('touchpoint')
      .values({ ...touchpoint, id: await nextId(trx, 'touchpoint', touchpoint.site_id) })
      .onConflict(conflict =>
        conflict
          .columns(['site_id', 'key'])
          .doUpdateSet({ name, stage, metric, owner, removed_at: null })
          .where('touchpoint.removed_at', 'is not', null),
      )
      .returning('id')
      .executeTakeFirst()
    return added !== undefined
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

/** Takes a touchpoint out of sight; false when something was counted there and so it stays. */
export async function removeTouchpoint(
  db: Kysely<Schema>,
  of: { siteId: number; touchpointId: number; at: number },
): Promise<boolean> {
  return await db.transaction().execute(async trx => {
    await waitForTurn(trx)
    const counted = await trx
      .selectFrom('tally')
      .select('day')
      .where('site_id', '=', of.siteId)
      .where('touchpoint_id', '=', of.touchpointId)
      .limit(1)
      .executeTakeFirst()
    if (counted || (await isAwaited(trx, of))) return false
    await trx
      .updateTable('touchpoint')
      .set({ removed_at: of.at })
      .where('site_id', '=', of.siteId)
      .where('id', '=', of.touchpointId)
      .execute()
    return true
  })
}
