import type { Day } from './calendar.ts'
import type { Scale } from './scales.ts'
import { noVotes, type Votes, voteCount, voteShares, voteSum } from './votes.ts'

/** What is usual at a touchpoint, as sums: small, and safe to keep as JSON. */
export interface Baseline extends Votes {
  /** The first day with answers; null before. */
  readonly since: Day | null
  /** How many days had answers. With the sums below it becomes a fraction once older days count less. */
  readonly days: number
  /** Σ sum²/count over the days: how much they vary. */
  readonly squares: number
}

/** One day's votes. */
export interface DayVotes extends Votes {
  readonly day: Day
}

export const noBaseline: Baseline = { ...noVotes, since: null, days: 0, squares: 0 }

/** A baseline covers at least so many days and answers. */
const fewestDays = 84
const fewestVotes = 1500

/** What is older than a year fades, unless fewer answers than this would be left. */
const fadingDays = 364
const fadingVotes = 2 * fewestVotes

/** `a` plus so many times `b`, since `a.since` or else `b.since`. */
const combine = (a: Baseline, b: Baseline, factor: number): Baseline => ({
  since: a.since ?? b.since,
  days: a.days + factor * b.days,
  squares: a.squares + factor * b.squares,
  minus: a.minus + factor * b.minus,
  zero: a.zero + factor * b.zero,
  plus: a.plus + factor * b.plus,
})

const ofDay = ({ day, ...votes }: DayVotes): Baseline => {
  const count = voteCount(votes)
  return count === 0 ? noBaseline : { since: day, days: 1, squares: voteSum(votes) ** 2 / count, ...votes }
}

const fade = (baseline: Baseline): Baseline => {
  const kept = Math.max(fadingDays / baseline.days, fadingVotes / voteCount(baseline))
  return kept < 1 ? combine(baseline, baseline, kept - 1) : baseline
}

/** The baseline with these days; days without answers change nothing. */
export const addDays = (baseline: Baseline, days: readonly DayVotes[]): Baseline =>
  days.reduce((sum, day) => fade(combine(sum, ofDay(day), 1)), baseline)

/** A baseline that has not begun to fade, without days that were added to it. */
export const removeDays = (baseline: Baseline, days: readonly DayVotes[]): Baseline =>
  days.reduce((sum, day) => combine(sum, ofDay(day), -1), baseline)

const covers = (baseline: Baseline, day: Day, days: number, votes: number) =>
  baseline.since !== null && day - baseline.since + 1 >= days && voteCount(baseline) >= votes

/** Is it known by the end of this day what is usual: after 84 days and 1,500 answers? */
export const isLearnt = (baseline: Baseline, day: Day): boolean =>
  covers(baseline, day, fewestDays, fewestVotes)

/** Is enough known to notice a large shift, so that it does not spoil what is being learnt: after 28 days and 300 answers? */
export const isSketched = (baseline: Baseline, day: Day): boolean =>
  covers(baseline, day, fewestDays / 3, fewestVotes / 5)

/** The mean vote, −1 to 1, and the variance of one, with the adjustment of `voteShares`. */
export const momentsOf = (shares: Votes): { mean: number; variance: number } => {
  const mean = shares.plus - shares.minus
  return { mean, variance: shares.plus + shares.minus - mean ** 2 }
}

/**
 * How many times more the days differ than chance explains, for instance by a rhythm of the week: 1 unless it is more than
 * two standard errors above.
 */
export const overdispersion = (scale: Scale, baseline: Baseline): number => {
  const free = baseline.days - 1
  if (free < 1) return 1
  const { variance } = momentsOf(voteShares(scale, baseline))
  const found = (baseline.squares - voteSum(baseline) ** 2 / voteCount(baseline)) / (free * variance)
  return found > 1 + 2 * Math.sqrt(2 / free) ? found : 1
}
