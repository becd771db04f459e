import type { Kysely, Selectable } from 'kysely'
import type { AccountTables } from './account-tables.ts'
import type { Schema } from './schema.ts'

export type PasswordResetRow = Selectable<AccountTables['password_reset']>

/** Keeps one, in the place of the account's last. */
export async function savePasswordReset(db: Kysely<Schema>, row: PasswordResetRow): Promise<void> {
  const { account_id: _, ...set } = row
  await db
    .insertInto('password_reset')
    .values(row)
    .onConflict(conflict => conflict.column('account_id').doUpdateSet(set))
    .execute()
}

/** One that is not over, with the address of its account. */
export async function findPasswordReset(
  db: Kysely<Schema>,
  of: { hash: string; at: number },
): Promise<(PasswordResetRow & { email: string }) | undefined> {
  return await db
    .selectFrom('password_reset')
    .innerJoin('account', 'account.id', 'password_reset.account_id')
    .selectAll('password_reset')
    .select('account.email')
    .where('password_reset.hash', '=', of.hash)
    .where('password_reset.expires_at', '>', of.at)
    .executeTakeFirst()
}

/** Uses one up: sets the password and ends all login sessions of the account. False when somebody else has used it meanwhile. */
export async function takePasswordReset(
  db: Kysely<Schema>,
  { hash, password }: { hash: string; password: string },
): Promise<boolean> {
  return await db.transaction().execute(async trx => {
    const taken = await trx
      .deleteFrom('password_reset')
      .where('hash', '=', hash)
      .returning('account_id')
      .executeTakeFirst()
    if (!taken) return false
    await trx.updateTable('account').set({ password }).where('id', '=', taken.account_id).execute()
    await trx.deleteFrom('login_session').where('account_id', '=', taken.account_id).execute()
    return true
  })
}
