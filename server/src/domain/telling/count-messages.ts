import type { Quiet } from '@touchline/shared/contract/recipient.ts'
import { soonest } from './quiet.ts'

/** How a recipient is told. */
export interface Manner {
  quiet: Quiet | null
  timeZone: string
  bundleMinutes: number
}

/**
 * When messages would have been sent of what has come at these moments, in epoch milliseconds and in order: at most one in so many minutes,
 * none in quiet hours, and each sums up what has come until then.
 */
export function messageTimes(
  moments: ArrayLike<number>,
  { quiet, timeZone, bundleMinutes }: Manner,
): number[] {
  const times: number[] = []
  let restsUntil = Number.NEGATIVE_INFINITY
  for (let next = 0; next < moments.length; ) {
    const at = soonest(Math.max(moments[next] as number, restsUntil), quiet, timeZone)
    times.push(at)
    restsUntil = at + bundleMinutes * 60_000
    while (next < moments.length && (moments[next] as number) <= at) next++
  }
  return times
}
