import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'
import { waitForTurn } from './sequence.ts'

export type IdentityKeyRow = Schema['identity_key']

/** The keys of a site that prove its customers, oldest first. */
export async function listIdentityKeys(db: Kysely<Schema>, siteId: number): Promise<IdentityKeyRow[]> {
  return await db
    .selectFrom('identity_key')
    .selectAll()
    .where('site_id', '=', siteId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}

/** False when the site has `most` already. */
export async function insertIdentityKey(
  db: Kysely<Schema>,
  added: { row: IdentityKeyRow; most: number },
): Promise<boolean> {
  return await db.transaction().execute(async trx => {
    await waitForTurn(trx)
    const present = await listIdentityKeys(trx, added.row.site_id)
    if (present.length >= added.most) return false
    await trx.insertInto('identity_key').values(added.row).execute()
    return true
  })
}

/** False when the site has no such key. */
export async function deleteIdentityKey(
  db: Kysely<Schema>,
  of: { siteId: number; id: string },
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('identity_key')
    .where('site_id', '=', of.siteId)
    .where('id', '=', of.id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export async function resealIdentityKey(
  db: Kysely<Schema>,
  { site_id, id, secret }: Pick<IdentityKeyRow, 'site_id' | 'id' | 'secret'>,
): Promise<void> {
  await db
    .updateTable('identity_key')
    .set({ secret })
    .where('site_id', '=', site_id)
    .where('id', '=', id)
    .execute()
}
