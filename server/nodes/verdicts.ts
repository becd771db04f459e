import type { BackupsOutcome } from './backup-outcome.ts'
import type { ErasureOutcome } from './erasure-outcome.ts'
import type { MovesOutcome } from './move-rounds.ts'
import type { NodesOutcome } from './node-rounds.ts'
import type { EnginesOutcome } from './run-chunk.ts'

/** Does a load know no other replies than these? */
const areOnly = (statuses: Record<number, number>, allowed: string[]) =>
  Object.keys(statuses).every(status => allowed.includes(status))

/** Nothing was lost, invented or miscounted, and every request was answered as promised. */
export function areAsPromised(outcome: Omit<NodesOutcome, 'kills' | 'stops'>): boolean {
  const { broken, unexplained, untimely, givenUp, unclean, longestRecoveryMs } = outcome
  const { lost, altered, strange, twice, lostShowings, differences, misfolded, unheard, surplusEvents } =
    outcome
  const isKept = lost + altered + strange + twice + lostShowings === 0
  const isCounted = differences + misfolded + unheard + Math.abs(surplusEvents) === 0
  const isTold = broken + unexplained + untimely + givenUp + unclean === 0
  const isBack = outcome.complaint === undefined && longestRecoveryMs < 30_000
  return isKept && isCounted && isTold && isBack && areOnly(outcome.statuses, ['200', '202', '503'])
}

/** Two engines cannot be told apart. */
export const isSame = ({ differentReplies, differentRows, operations }: EnginesOutcome): boolean =>
  differentReplies + differentRows === 0 && operations > 0

/** Whatever was acknowledged before a backup began is in it, and it counts and works. */
export const isRestorable = (outcome: BackupsOutcome): boolean =>
  outcome.missing + outcome.differences + outcome.torn + outcome.unknown === 0 &&
  outcome.broken + outcome.unexplained === 0 &&
  areOnly(outcome.statuses, ['202', '503'])

/** All is there, however often the move was killed, and every trend is the same. */
export const isMoved = (outcome: MovesOutcome): boolean =>
  outcome.complaint === undefined &&
  outcome.setBack + outcome.differences + outcome.differentTrends.length === 0 &&
  outcome.killedAt.length > 0 &&
  outcome.counted === outcome.answers

/** No byte is left anywhere within a minute, though there were many. */
export function isErased(outcome: ErasureOutcome): boolean {
  const { before, inBackup, erased, erasedAgain, cleanSeconds, sentAgain, acknowledgedAgain } = outcome
  const left = outcome.after + outcome.afterRetry + outcome.afterRestore + outcome.inRows + outcome.inDump
  const wasThere = before > 0 && inBackup > 0 && erased > 0 && erasedAgain === erased
  const isTold = acknowledgedAgain === sentAgain && outcome.isCustomerErased
  return left + outcome.differences === 0 && wasThere && isTold && cleanSeconds <= 60
}
