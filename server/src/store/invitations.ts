import { type Role, roles } from '@touchline/shared/roles.ts'
import type { Kysely, Selectable, Transaction } from 'kysely'
import type { AccountTables } from './account-tables.ts'
import { type AccountRow, hasAccounts } from './accounts.ts'
import type { Schema } from './schema.ts'
import { locked, waitForTurn } from './sequence.ts'

export type InvitationRow = Selectable<AccountTables['invitation']>

export async function insertInvitation(db: Kysely<Schema>, row: InvitationRow): Promise<void> {
  await db.insertInto('invitation').values(row).execute()
}

/** One that is not over, with the name of its site. One for the first account is over once there is any. */
export async function findInvitation(
  db: Kysely<Schema>,
  of: { hash: string; at: number },
): Promise<(InvitationRow & { site_name: string | null }) | undefined> {
  return await db
    .selectFrom('invitation')
    .leftJoin('site', 'site.id', 'invitation.site_id')
    .selectAll('invitation')
    .select('site.name as site_name')
    .where('invitation.hash', '=', of.hash)
    .where('invitation.expires_at', '>', of.at)
    .where(eb =>
      eb.or([
        eb('invitation.is_first', '=', 0),
        eb.not(eb.exists(eb.selectFrom('account').select('account.id'))),
      ]),
    )
    .executeTakeFirst()
}

/** Those of a site that are not over, oldest first. */
export async function listInvitations(
  db: Kysely<Schema>,
  of: { siteId: number; at: number },
): Promise<InvitationRow[]> {
  return await db
    .selectFrom('invitation')
    .selectAll()
    .where('site_id', '=', of.siteId)
    .where('expires_at', '>', of.at)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}

/** False when the site has none with this id. */
export async function deleteInvitation(
  db: Kysely<Schema>,
  of: { siteId: number; id: string },
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('invitation')
    .where('site_id', '=', of.siteId)
    .where('id', '=', of.id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** What became of an invitation: `gone` where it was used meanwhile, `no_account` where the account was removed meanwhile, or the address has got one. */
export type Taking = 'taken' | 'gone' | 'no_account'

/** Uses an invitation up, for a new account or for one that is there. What is not `taken` stays as it was. */
export async function takeInvitation(
  db: Kysely<Schema>,
  { hash, account, isNew }: { hash: string; account: AccountRow; isNew: boolean },
): Promise<Taking> {
  return await db.transaction().execute(async trx => {
    // Whoever removes accounts that may see nothing must not overlook what is given here.
    await waitForTurn(trx)
    const query = trx
      .selectFrom('invitation')
      .select(['id', 'site_id', 'role', 'is_first'])
      .where('hash', '=', hash)
    const offered = await locked(trx, query).executeTakeFirst()
    if (!offered || (offered.is_first === 1 && (await hasAccounts(trx)))) return 'gone'
    if (!(isNew ? await insertAccount(trx, account) : await hasAccount(trx, account.id))) return 'no_account'
    await trx.deleteFrom('invitation').where('id', '=', offered.id).execute()
    if (offered.site_id === null)
      await trx.updateTable('account').set({ is_operator: 1 }).where('id', '=', account.id).execute()
    else await addMembership(trx, { account_id: account.id, site_id: offered.site_id, role: offered.role })
    return 'taken'
  })
}

const hasAccount = async (trx: Transaction<Schema>, id: string): Promise<boolean> =>
  (await trx.selectFrom('account').select('id').where('id', '=', id).executeTakeFirst()) !== undefined

/** Somebody who may do more there already keeps that: an invitation takes nothing away. */
async function addMembership(
  trx: Transaction<Schema>,
  row: { account_id: string; site_id: number; role: string },
): Promise<void> {
  const lower = roles.slice(0, roles.indexOf(row.role as Role))
  await trx
    .insertInto('membership')
    .values(row)
    .onConflict(conflict =>
      conflict
        .columns(['account_id', 'site_id'])
        .doUpdateSet({ role: row.role })
        .where('membership.role', 'in', lower.length > 0 ? lower : ['']),
    )
    .execute()
}

async function insertAccount(trx: Transaction<Schema>, account: AccountRow): Promise<boolean> {
  const added = await trx
    .insertInto('account')
    .values(account)
    .onConflict(conflict => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}
