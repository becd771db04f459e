import type { Account, AccountPatch } from '@touchline/shared/contract/account.ts'
import { fieldFault } from '@touchline/shared/field-faults.ts'
import type { Role } from '@touchline/shared/roles.ts'
import type { KnownAccount } from '../../store/accounts.ts'
import type { Deps } from '../deps.ts'
import { refuseField } from '../errors.ts'
import { accountIsGone } from './login-sessions.ts'
import { hashPassword, isPassword } from './passwords.ts'

/** The account as its owner sees it. */
export const toAccount = (row: KnownAccount): Account => ({
  id: row.id,
  email: row.email,
  name: row.name,
  language: row.language,
  is_operator: row.is_operator === 1,
  sites: row.memberships.map(({ key, name, role }) => ({ key, name, role: role as Role })),
})

/** Throws `unauthorized` where it was removed meanwhile. */
export async function getAccount({ store }: Pick<Deps, 'store'>, id: string): Promise<KnownAccount> {
  const account = await store.findAccount(id)
  if (!account) throw accountIsGone()
  return account
}

/** Throws `invalid` where the old password is not the one. */
export async function changeAccount(
  deps: Pick<Deps, 'store'>,
  account: KnownAccount,
  { name, language, password }: AccountPatch,
  stays: string,
): Promise<Account> {
  if (password && !(await isPassword(password.old, account.password)))
    throw refuseField('invalid', 'password.old', fieldFault('wrong_password', {}))
  const set = {
    ...(name !== undefined && { name }),
    ...(language !== undefined && { language }),
    ...(password && { password: await hashPassword(password.new) }),
  }
  await deps.store.updateAccount({ id: account.id, set, stays })
  return toAccount({ ...account, ...set })
}
