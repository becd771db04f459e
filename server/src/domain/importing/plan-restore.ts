import type { ImportGuess } from '@touchline/shared/contract/import.ts'
import type { StartedImport } from './plan-import.ts'

/** What is to be done with an export of our own, whose rows say themselves where they belong. */
export interface RestorePlan {
  /** The only survey whose answers are taken, where one was named. */
  survey: string | undefined
  /** May proofs of customers come back, and answers that did not count? */
  isTrusted: boolean
  /** Moments that are taken: from here on, */
  notBefore: number
  /** and up to here. */
  notAfter: number
}

const dayMs = 86_400_000

/** Undefined where it is no export of ours, or where its columns are to mean something else. */
export function planRestore(
  guess: Pick<ImportGuess, 'preset'>,
  { mapping, create, survey, is_trusted }: StartedImport,
  now: number,
): RestorePlan | undefined {
  if (guess.preset !== 'touchline' || mapping.columns || create) return undefined
  return {
    ...{ survey, isTrusted: is_trusted === true },
    ...{ notBefore: Date.parse(mapping.not_before), notAfter: now + dayMs },
  }
}
