import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

export interface MemberRow {
  account_id: string
  email: string
  name: string
  role: string
}

/** The people of a site, by their addresses. */
export async function listMembers(db: Kysely<Schema>, siteId: number): Promise<MemberRow[]> {
  return await db
    .selectFrom('membership')
    .innerJoin('account', 'account.id', 'membership.account_id')
    .select(['membership.account_id', 'account.email', 'account.name', 'membership.role'])
    .where('membership.site_id', '=', siteId)
    .orderBy('account.email')
    .execute()
}

/** False when the account is no member of the site. */
export async function updateMembership(
  db: Kysely<Schema>,
  of: { siteId: number; accountId: string; role: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('membership')
    .set({ role: of.role })
    .where('site_id', '=', of.siteId)
    .where('account_id', '=', of.accountId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** False when the account is no member of the site. */
export async function deleteMembership(
  db: Kysely<Schema>,
  of: { siteId: number; accountId: string },
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('membership')
    .where('site_id', '=', of.siteId)
    .where('account_id', '=', of.accountId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
