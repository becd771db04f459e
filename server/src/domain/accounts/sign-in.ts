import type { Login } from '@touchline/shared/contract/account.ts'
import type { AccountRow } from '../../store/accounts.ts'
import type { Place } from '../collecting/places.ts'
import { type Rate, TokenBuckets } from '../collecting/token-buckets.ts'
import type { Deps } from '../deps.ts'
import { DomainError } from '../errors.ts'
import { createRefusals } from './note-sign-ins.ts'
import { hashPassword, isPassword } from './passwords.ts'

/** So often may one account be tried from one place and from all, and so often anything from one place, or from where many sit behind one address. */
export interface LoginRates {
  account: Rate
  everywhere: Rate
  place: Rate
  crowd: Rate
}

/** Slow enough that a list of a thousand passwords takes days, quick enough for whoever mistypes. */
export const usualLoginRates: LoginRates = {
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
  limit(place: Place, email?: string): void
}

export function createSignIn({ store, now }: Pick<Deps, 'store' | 'now'>, rates: LoginRates): SignIn {
  const accounts = new TokenBuckets(rates.account, now)
  const everywhere = new TokenBuckets(rates.everywhere, now)
  const places = new TokenBuckets(rates.place, now)
  const crowds = new TokenBuckets(rates.crowd, now)
  const noteRefusal = createRefusals({ store, now })
  const nobody = hashPassword('nobody has this password')
  const limit = ({ name, isPublic }: Place, email?: string) => {
    refuseFor((isPublic ? places : crowds).take(name))
    // By the place too, so that nobody can lock others out of their accounts from elsewhere.
    if (email !== undefined) refuseFor(accounts.take(`${name} ${email}`) || everywhere.take(email))
  }
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

function refuseFor(seconds: number): void {
  if (seconds > 0)
    throw new DomainError('limited', 'Too many tries; wait a moment before the next one.', [], {
      retryAfterSeconds: Math.ceil(seconds),
    })
}
