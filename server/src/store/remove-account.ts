import type { Kysely, Transaction } from 'kysely'
import type { Schema } from './schema.ts'
import { waitForTurn } from './sequence.ts'

/** What became of it, with the ids of the sites at which they were told anything: the last operator stays, and so does the last owner of a site where there is no operator. */
export type Removal = { toldAt: number[] } | 'no_account' | 'last_operator' | { lastOwnerOf: string }

/**
 * Removes an account with its sessions, memberships and links, how it was told anything, and the invitations that were for its address. What
 * was to be sent to it goes behind it.
 */
export async function removeAccount(db: Kysely<Schema>, id: string): Promise<Removal> {
  return await db.transaction().execute(async trx => {
    // Two who remove each other at the same moment wait for each other.
    await waitForTurn(trx)
    const account = await trx
      .selectFrom('account')
      .select(['email', 'is_operator'])
      .where('id', '=', id)
      .executeTakeFirst()
    if (!account) return 'no_account'
    const hasOperator = (await findOtherOperator(trx, id)) !== undefined
    if (account.is_operator === 1 && !hasOperator) return 'last_operator'
    const site = hasOperator ? undefined : await findSiteOfLastOwner(trx, id)
    if (site) return { lastOwnerOf: site.key }
    await trx.deleteFrom('invitation').where('email', '=', account.email).execute()
    await trx.deleteFrom('account').where('id', '=', id).execute()
    const told = await trx
      .deleteFrom('destination')
      .where('site_id', 'in', eb => eb.selectFrom('site').select('site.id'))
      .where('id', '=', id)
      .returning('site_id')
      .execute()
    return { toldAt: told.map(({ site_id }) => site_id) }
  })
}

const findOtherOperator = (trx: Transaction<Schema>, id: string) =>
  trx
    .selectFrom('account')
    .select('id')
    .where('is_operator', '=', 1)
    .where('id', '!=', id)
    .limit(1)
    .executeTakeFirst()

const findSiteOfLastOwner = (trx: Transaction<Schema>, id: string) =>
  trx
    .selectFrom('membership')
    .innerJoin('site', 'site.id', 'membership.site_id')
    .select('site.key')
    .where('account_id', '=', id)
    .where('role', '=', 'owner')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('membership as other')
            .select('other.account_id')
            .whereRef('other.site_id', '=', 'membership.site_id')
            .where('other.role', '=', 'owner')
            .where('other.account_id', '!=', id),
        ),
      ),
    )
    .orderBy('site.key')
    .limit(1)
    .executeTakeFirst()
