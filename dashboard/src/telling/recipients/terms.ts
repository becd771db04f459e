import type { Recipient } from '@touchline/shared/contract/recipient.ts'

/** What somebody may set of how they are told. */
export type Terms = Pick<Recipient, 'language' | 'time_zone' | 'quiet' | 'bundle_minutes' | 'digest'>

export const termsOf = ({ language, time_zone, quiet, bundle_minutes, digest }: Terms): Terms => ({
  ...{ language, time_zone, quiet, bundle_minutes, digest },
})

/** Only what was changed: the rest may have been changed elsewhere since it was read. */
export const changedTerms = (terms: Terms, before: Terms): Partial<Terms> =>
  Object.fromEntries(
    Object.entries(terms).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof Terms]),
    ),
  )
