import type { Place } from '../collecting/places.ts'
import { type Rate, TokenBuckets } from '../collecting/token-buckets.ts'
import { DomainError } from '../errors.ts'

/** So often may one account be tried from one place and from all, and so often anything from one place, or from where many sit behind one address. */
export interface TryRates {
  account: Rate
  everywhere: Rate
  place: Rate
  crowd: Rate
}

/** Throws `limited` where somebody tries too often, whether or not there is an account with the address. */
export type LimitTries = (place: Place, email?: string) => void

export function createTryLimit(rates: TryRates, now: () => number): LimitTries {
  const accounts = new TokenBuckets(rates.account, now)
  const everywhere = new TokenBuckets(rates.everywhere, now)
  const places = new TokenBuckets(rates.place, now)
  const crowds = new TokenBuckets(rates.crowd, now)
  return ({ name, isPublic }, email) => {
    refuseFor((isPublic ? places : crowds).take(name))
    // By the place too, so that nobody can lock others out of their accounts from elsewhere.
    if (email !== undefined) refuseFor(accounts.take(`${name} ${email}`) || everywhere.take(email))
  }
}

function refuseFor(seconds: number): void {
  if (seconds > 0)
    throw new DomainError('limited', 'Too many tries; wait a moment before the next one.', [], {
      retryAfterSeconds: Math.ceil(seconds),
    })
}
