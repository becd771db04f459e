import type { CreatedPasswordReset } from '@touchline/shared/contract/account.ts'
import type { PasswordResetRow } from '../../store/password-resets.ts'
import type { Deps } from '../deps.ts'
import { DomainError } from '../errors.ts'
import { hashPassword } from './passwords.ts'
import { hashOfToken, makeToken } from './tokens.ts'

/** How long such a link works, in milliseconds: a day. */
const lasting = 86_400_000

/** Makes what sets a new password for an account, once. An older one stops to work. Its token can be read only now. */
export async function makePasswordReset(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  accountId: string,
): Promise<CreatedPasswordReset> {
  const [token, expires_at] = [makeToken(), now() + lasting]
  await store.savePasswordReset({ account_id: accountId, hash: hashOfToken(token), expires_at })
  return { token, expires_at: new Date(expires_at).toISOString() }
}

/** Throws `not_found` for one that was used or is too old. */
export async function readPasswordReset(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  token: string,
): Promise<PasswordResetRow & { email: string }> {
  const found = await store.findPasswordReset({ hash: hashOfToken(token), at: now() })
  if (!found) throw over
  return found
}

/** Sets the password, and ends all sessions of the account; returns its id. Throws `not_found`. */
export async function usePasswordReset(
  deps: Pick<Deps, 'store' | 'now'>,
  { token, password }: { token: string; password: string },
): Promise<string> {
  const { account_id, hash } = await readPasswordReset(deps, token)
  if (!(await deps.store.takePasswordReset({ hash, password: await hashPassword(password) }))) throw over
  return account_id
}

const over = new DomainError('not_found', 'This link was used or is too old; ask for another one.')
