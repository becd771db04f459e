import type { Login } from '@touchline/shared/contract/account.ts'
import type { AccountRow } from '../../store/accounts.ts'
import type { Place } from '../collecting/places.ts'
import type { Deps } from '../deps.ts'
import { DomainError } from '../errors.ts'
import { createTryLimit, type LimitTries, type TryRates } from './limit-tries.ts'
import { createRefusals } from './note-sign-ins.ts'
import { hashPassword, isPassword } from './passwords.ts'

/** Slow enough that a list of a thousand passwords takes days, quick enough for whoever mistypes. */
export const usualLoginRates: TryRates = {
  account: { perSecond: 1 / 60, burst: 8 },
  everywhere: { perSecond: 1 / 5, burst: 200 },
  place: { perSecond: 1 / 10, burst: 30 },
  crowd: { perSecond: 1, burst: 300 },
}

/** Checks passwords, not too many. Each throws `limited` where somebody tries too often. */
export interface SignIn {
  /**
   * Finds the account that an address and a password belong to. Throws `unauthorized` with the same words and after the same time whether
   * there is such an account or not.
   */
  (login: Login, place: Place): Promise<AccountRow>
  /** For whatever else a password or a link is tried with. */
  limit: LimitTries
}

export function createSignIn({ store, now }: Pick<Deps, 'store' | 'now'>, rates: TryRates): SignIn {
  const limit = createTryLimit(rates, now)
  const noteRefusal = createRefusals({ store, now })
  const nobody = hashPassword('nobody has this password')
  const signIn = async ({ email, password }: Login, place: Place) => {
    limit(place, email)
    const account = await store.findAccountByEmail(email)
    const isRight = await isPassword(password, account?.password ?? (await nobody))
    if (account && isRight) return account
    // Not waited for, because it takes longer where there is such an account; and a disk that cannot keep it changes nothing.
    noteRefusal(account?.id).catch(() => {})
    throw new DomainError('unauthorized', 'This address and password do not belong together.')
  }
  return Object.assign(signIn, { limit })
}
