import type { Kysely, Selectable } from 'kysely'
import type { AccountTables } from './account-tables.ts'
import type { Schema } from './schema.ts'

export type AccountRow = Selectable<AccountTables['account']>

/** An account with the sites that it may see. */
export interface KnownAccount extends AccountRow {
  memberships: { site_id: number; key: string; name: string; role: string }[]
}

/** Is there anybody who could sign in? */
export async function hasAccounts(db: Kysely<Schema>): Promise<boolean> {
  return (await db.selectFrom('account').select('id').limit(1).executeTakeFirst()) !== undefined
}

export async function findAccountByEmail(db: Kysely<Schema>, email: string): Promise<AccountRow | undefined> {
  return await db.selectFrom('account').selectAll().where('email', '=', email).executeTakeFirst()
}

export async function findAccount(db: Kysely<Schema>, id: string): Promise<KnownAccount | undefined> {
  const account = await db.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst()
  return account && { ...account, memberships: await listMemberships(db, account) }
}

/** An operator is an owner everywhere. */
async function listMemberships(
  db: Kysely<Schema>,
  account: AccountRow,
): Promise<KnownAccount['memberships']> {
  if (account.is_operator === 1) {
    const sites = await db.selectFrom('site').select(['id', 'key', 'name']).orderBy('key').execute()
    return sites.map(({ id, ...site }) => ({ site_id: id, ...site, role: 'owner' }))
  }
  return await db
    .selectFrom('membership')
    .innerJoin('site', 'site.id', 'membership.site_id')
    .select(['membership.site_id', 'site.key', 'site.name', 'membership.role'])
    .where('membership.account_id', '=', account.id)
    .orderBy('site.key')
    .execute()
}

/** A new password ends all login sessions of the account but the one that stays, and the link for another. */
export async function updateAccount(
  db: Kysely<Schema>,
  of: { id: string; set: Partial<Pick<AccountRow, 'name' | 'language' | 'password'>>; stays: string },
): Promise<void> {
  await db.transaction().execute(async trx => {
    if (Object.keys(of.set).length > 0)
      await trx.updateTable('account').set(of.set).where('id', '=', of.id).execute()
    if (of.set.password === undefined) return
    await trx
      .deleteFrom('login_session')
      .where('account_id', '=', of.id)
      .where('hash', '!=', of.stays)
      .execute()
    // A link that somebody else holds would undo it.
    await trx.deleteFrom('password_reset').where('account_id', '=', of.id).execute()
  })
}
