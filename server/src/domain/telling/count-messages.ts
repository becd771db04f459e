import type { Quiet } from '@touchline/shared/contract/recipient.ts'
import { soonest } from './quiet.ts'

/** How a recipient is told. */
export interface Manner {
  quiet: Quiet | null
  timeZone: string
  bundleMinutes: number
}

/**
 * When messages would have been sent of what has come, in epoch milliseconds and in order: at most one in so many minutes, none in quiet
 * hours, and each sums up what has come until then of one kind. The moments of each kind, such as answers, are in order.
 */
export function messageTimes(
  kinds: readonly ArrayLike<number>[],
  { quiet, timeZone, bundleMinutes }: Manner,
): number[] {
  const times: number[] = []
  const waiting = kinds.map(moments => ({ moments, told: 0 }))
  const nextOf = ({ moments, told }: (typeof waiting)[number]) => moments[told] ?? Number.POSITIVE_INFINITY
  let restsUntil = Number.NEGATIVE_INFINITY
  for (;;) {
    const [first] = waiting.toSorted((a, b) => nextOf(a) - nextOf(b))
    if (!first || first.told >= first.moments.length) return times
    const at = soonest(Math.max(nextOf(first), restsUntil), quiet, timeZone)
    times.push(at)
    restsUntil = at + bundleMinutes * 60_000
    while (nextOf(first) <= at) first.told++
  }
}
