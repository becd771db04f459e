import type { Login } from '@touchline/shared/contract/account.ts'
import type { AccountRow } from '../../store/accounts.ts'
import { type Rate, TokenBuckets } from '../collecting/token-buckets.ts'
import type { Deps } from '../deps.ts'
import { DomainError } from '../errors.ts'
import { hashPassword, isPassword } from './passwords.ts'

/** So often may one account be tried, and so often anything from one place. */
export interface LoginRates {
  account: Rate
  place: Rate
}

/** Slow enough that a list of a thousand passwords takes days, quick enough for whoever mistypes. */
export const usualLoginRates: LoginRates = {
  account: { perSecond: 1 / 60, burst: 8 },
  place: { perSecond: 1 / 10, burst: 30 },
}

export type SignIn = (login: Login, place: string) => Promise<AccountRow>

/**
 * Finds the account that an address and a password belong to. Throws `limited`, or `unauthorized` with the same words and after the same
 * time whether there is such an account or not.
 */
export function createSignIn({ store, now }: Pick<Deps, 'store' | 'now'>, rates: LoginRates): SignIn {
  const accounts = new TokenBuckets(rates.account, now)
  const places = new TokenBuckets(rates.place, now)
  const nobody = hashPassword('nobody has this password')
  return async ({ email, password }, place) => {
    refuseFor(places.take(place) || accounts.take(email))
    const account = await store.findAccountByEmail(email)
    const isRight = await isPassword(password, account?.password ?? (await nobody))
    if (account && isRight) return account
    throw new DomainError('unauthorized', 'This address and password do not belong together.')
  }
}

function refuseFor(seconds: number): void {
  if (seconds > 0)
    throw new DomainError('limited', 'Too many tries; wait a moment before the next one.', [], {
      retryAfterSeconds: Math.ceil(seconds),
    })
}
