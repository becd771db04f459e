import type { Day } from '../calendar.ts'
import type { DayVotes } from './baseline.ts'
import { voteCount, voteSum } from './votes.ts'

/**
 * The day since which the votes most clearly differ from `mean`, given that they began to on one of these days, which come
 * in order; undefined without answers. Maximum likelihood: the largest (sum − count·mean)²/count up to the last day.
 */
export const findOnset = (days: readonly DayVotes[], mean: number): Day | undefined => {
  let [count, sum, best] = [0, 0, -1]
  let onset: Day | undefined
  for (const day of days.toReversed()) {
    count += voteCount(day)
    sum += voteSum(day)
    const clarity = count > 0 ? (sum - count * mean) ** 2 / count : -1
    if (clarity > best) [best, onset] = [clarity, day.day]
  }
  return onset
}
