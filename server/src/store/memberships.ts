import type { Kysely, Transaction } from 'kysely'
import type { Schema } from './schema.ts'
import { waitForTurn } from './sequence.ts'

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

/** What became of a change: the last owner stays one, because nobody else could let anybody in. */
export type MembershipChange = 'done' | 'no_member' | 'last_owner'

interface Member {
  siteId: number
  accountId: string
}

export const updateMembership = (
  db: Kysely<Schema>,
  { role, ...of }: Member & { role: string },
): Promise<MembershipChange> =>
  change(db, of, role === 'owner', async trx => {
    await trx
      .updateTable('membership')
      .set({ role })
      .where('site_id', '=', of.siteId)
      .where('account_id', '=', of.accountId)
      .execute()
  })

/** The account goes too where it could see nothing any more. */
export const deleteMembership = (db: Kysely<Schema>, of: Member): Promise<MembershipChange> =>
  change(db, of, false, async trx => {
    await trx
      .deleteFrom('membership')
      .where('site_id', '=', of.siteId)
      .where('account_id', '=', of.accountId)
      .execute()
    await deleteIdleAccounts(trx)
    await deleteDestinationOfLeaver(trx, of)
  })

/** An operator may see the site all the same. What was to be sent there goes behind it. */
const deleteDestinationOfLeaver = async (trx: Transaction<Schema>, of: Member): Promise<void> =>
  void (await trx
    .deleteFrom('destination')
    .where('site_id', '=', of.siteId)
    .where('id', '=', of.accountId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('account').select('id').where('id', '=', of.accountId).where('is_operator', '=', 1),
        ),
      ),
    )
    .execute())

async function change(
  db: Kysely<Schema>,
  of: Member,
  isOwnerAfter: boolean,
  write: (trx: Transaction<Schema>) => Promise<void>,
): Promise<MembershipChange> {
  return await db.transaction().execute(async trx => {
    // Two owners who remove each other at the same moment wait for each other.
    await waitForTurn(trx)
    const members = await trx
      .selectFrom('membership')
      .select(['account_id', 'role'])
      .where('site_id', '=', of.siteId)
      .execute()
    const own = members.find(member => member.account_id === of.accountId)
    if (!own) return 'no_member'
    const owners = members.filter(({ role }) => role === 'owner')
    if (own.role === 'owner' && !isOwnerAfter && owners.length === 1 && !(await hasOperator(trx)))
      return 'last_owner'
    await write(trx)
    return 'done'
  })
}

/** An operator is an owner everywhere. */
const hasOperator = async (trx: Transaction<Schema>): Promise<boolean> =>
  (await trx.selectFrom('account').select('id').where('is_operator', '=', 1).limit(1).executeTakeFirst()) !==
  undefined

/** Removes accounts that may see no site, and with them what is known of their people. */
export async function deleteIdleAccounts(trx: Transaction<Schema>): Promise<void> {
  await trx
    .deleteFrom('account')
    .where('is_operator', '=', 0)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('membership').select('account_id').whereRef('membership.account_id', '=', 'account.id'),
        ),
      ),
    )
    .execute()
}
