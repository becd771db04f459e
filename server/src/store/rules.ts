import type { Kysely } from 'kysely'
import type { RuleRow } from './delivery-tables.ts'
import { ensureRecipients, ensureRuleCursor } from './recipients.ts'
import type { Schema } from './schema.ts'
import { waitForTurn } from './sequence.ts'

interface Place {
  siteId: number
  id: string
}

/** The rules of a site in the order in which they were made. */
export async function listRules(db: Kysely<Schema>, siteId: number): Promise<RuleRow[]> {
  return await db
    .selectFrom('rule')
    .selectAll()
    .where('site_id', '=', siteId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}

/** Adds a rule, which holds for what happens from now on, and makes recipients of the accounts; false when the site has as many as it may have. */
export async function insertRule(
  db: Kysely<Schema>,
  { row, accountIds, most }: { row: RuleRow; accountIds: string[]; most: number },
): Promise<boolean> {
  return await db.transaction().execute(async trx => {
    await waitForTurn(trx)
    const siteId = row.site_id
    if ((await listRules(trx, siteId)).length >= most) return false
    await ensureRuleCursor(trx, { siteId, at: row.created_at })
    await ensureRecipients(trx, { siteId, accountIds, at: row.created_at })
    await trx.insertInto('rule').values(row).execute()
    return true
  })
}

/** Replaces what a rule says, and makes recipients of the accounts; false when it is not there. */
export async function updateRule(
  db: Kysely<Schema>,
  {
    siteId,
    id,
    definition,
    accountIds,
    at,
  }: Place & Pick<RuleRow, 'definition'> & { accountIds: string[]; at: number },
): Promise<boolean> {
  return await db.transaction().execute(async trx => {
    await waitForTurn(trx)
    await ensureRecipients(trx, { siteId, accountIds, at })
    const { numUpdatedRows } = await trx
      .updateTable('rule')
      .set({ definition, updated_at: at })
      .where('site_id', '=', siteId)
      .where('id', '=', id)
      .executeTakeFirst()
    return numUpdatedRows > 0n
  })
}

/** False when it is not there. */
export async function deleteRule(db: Kysely<Schema>, of: Place): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('rule')
    .where('site_id', '=', of.siteId)
    .where('id', '=', of.id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
