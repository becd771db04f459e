import type { Deps } from '../deps.ts'
import { DomainError } from '../errors.ts'
import { hashOfToken } from './tokens.ts'

/** How long somebody stays signed in after they came last, in milliseconds: 30 days. */
export const sessionLasts = 30 * 86_400_000

/** What somebody is told whose account was removed. */
export const accountIsGone = () =>
  new DomainError('unauthorized', 'This account is not here any more; sign in with another.')

/** Whose session a browser's token is; undefined where there is none, or it is over. */
export async function findSession(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  token: string,
): Promise<{ accountId: string; expiresAt: number } | undefined> {
  const row = await store.findLoginSession({ hash: hashOfToken(token), at: now() })
  return row && { accountId: row.account_id, expiresAt: row.expires_at }
}

/** Begins a session. Throws `unauthorized` where the account was removed meanwhile. */
export async function startSession(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  token: string,
  accountId: string,
): Promise<void> {
  const isBegun = await store.insertLoginSession({
    hash: hashOfToken(token),
    account_id: accountId,
    created_at: now(),
    expires_at: now() + sessionLasts,
  })
  if (!isBegun) throw accountIsGone()
}

/** Lets a session last from now on. */
export const prolongSession = async (
  { store, now }: Pick<Deps, 'store' | 'now'>,
  token: string,
): Promise<void> =>
  await store.prolongLoginSession({ hash: hashOfToken(token), expires_at: now() + sessionLasts })

export const endSession = async ({ store }: Pick<Deps, 'store'>, token: string): Promise<void> =>
  await store.deleteLoginSession(hashOfToken(token))
