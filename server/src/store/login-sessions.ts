import type { Kysely, Selectable } from 'kysely'
import type { AccountTables } from './account-tables.ts'
import type { Schema } from './schema.ts'
import { waitForTurn } from './sequence.ts'

export type LoginSessionRow = Selectable<AccountTables['login_session']>

export async function findLoginSession(
  db: Kysely<Schema>,
  of: { hash: string; at: number },
): Promise<LoginSessionRow | undefined> {
  return await db
    .selectFrom('login_session')
    .selectAll()
    .where('hash', '=', of.hash)
    .where('expires_at', '>', of.at)
    .executeTakeFirst()
}

/** Begins a session. False where the account was removed meanwhile. */
export async function insertLoginSession(db: Kysely<Schema>, row: LoginSessionRow): Promise<boolean> {
  return await db.transaction().execute(async trx => {
    // Who removes the account at the same moment comes before or after.
    await waitForTurn(trx)
    const account = await trx
      .selectFrom('account')
      .select('id')
      .where('id', '=', row.account_id)
      .executeTakeFirst()
    if (!account) return false
    await trx
      .insertInto('login_session')
      .values(row)
      .onConflict(conflict => conflict.column('hash').doNothing())
      .execute()
    return true
  })
}

/** Lets a session last longer; one that has ended meanwhile stays ended. */
export async function prolongLoginSession(
  db: Kysely<Schema>,
  of: { hash: string; expires_at: number },
): Promise<void> {
  await db
    .updateTable('login_session')
    .set({ expires_at: of.expires_at })
    .where('hash', '=', of.hash)
    .execute()
}

/** Removes login sessions, invitations and links for a new password that are over. */
export async function pruneAccounts(db: Kysely<Schema>, at: number): Promise<void> {
  await db.transaction().execute(async trx => {
    for (const table of ['login_session', 'invitation', 'password_reset'] as const)
      await trx.deleteFrom(table).where('expires_at', '<=', at).execute()
  })
}

export async function deleteLoginSession(db: Kysely<Schema>, hash: string): Promise<void> {
  await db.deleteFrom('login_session').where('hash', '=', hash).execute()
}
