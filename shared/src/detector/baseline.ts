import type { Day } from '../calendar.ts'
import type { Scale } from '../scales.ts'
import { noVotes, type Votes, voteCount, voteShares, voteSum } from './votes.ts'

/** What is usual at a touchpoint, as sums: small, and safe to keep as JSON. */
export interface Baseline extends Votes {
  /** The first day with answers; null before. */
  readonly since: Day | null
  /** The last day that was added; null before. */
  readonly through: Day | null
  /** How many days had answers; like the sums it becomes a fraction once older days count less. */
  readonly days: number
  /** Σ sum²/count over the days: how much they vary. */
  readonly squares: number
}

/** One day's votes. */
export interface DayVotes extends Votes {
  readonly day: Day
}

export const noBaseline: Baseline = { ...noVotes, since: null, through: null, days: 0, squares: 0 }

/** A baseline covers at least so many days and answers. */
const fewestDays = 84
const fewestVotes = 1500

/** What is older than a year fades, unless fewer answers than this would be left. */
const fadingDays = 364
const fadingVotes = 2 * fewestVotes

const withDay = (baseline: Baseline, { day, ...votes }: DayVotes, times: 1 | -1): Baseline => {
  const count = voteCount(votes)
  if (count === 0) return baseline
  return {
    since: baseline.since ?? day,
    through: Math.max(day, baseline.through ?? day),
    days: baseline.days + times,
    squares: baseline.squares + (times * voteSum(votes) ** 2) / count,
    minus: baseline.minus + times * votes.minus,
    zero: baseline.zero + times * votes.zero,
    plus: baseline.plus + times * votes.plus,
  }
}

const faded = (baseline: Baseline): Baseline => {
  const kept = Math.max(fadingDays / baseline.days, fadingVotes / voteCount(baseline))
  if (!(kept < 1)) return baseline
  const { days, squares, minus, zero, plus } = baseline
  const sums = { days: kept * days, squares: kept * squares, minus: kept * minus, zero: kept * zero }
  return { ...baseline, ...sums, plus: kept * plus }
}

/** The baseline with these days; days without answers change nothing. */
export const addDays = (baseline: Baseline, days: readonly DayVotes[]): Baseline =>
  days.reduce((sum, day) => faded(withDay(sum, day, 1)), baseline)

/** A baseline that has not begun to fade, without days that were added to it. */
export const removeDays = (baseline: Baseline, days: readonly DayVotes[]): Baseline =>
  days.reduce((sum, day) => withDay(sum, day, -1), baseline)

const covers = (baseline: Baseline, day: Day, days: number, votes: number) =>
  baseline.since !== null && day - baseline.since + 1 >= days && voteCount(baseline) >= votes

/** Is it known by the end of this day what is usual: after 84 days and 1,500 answers? */
export const isLearnt = (baseline: Baseline, day: Day): boolean =>
  covers(baseline, day, fewestDays, fewestVotes)

/** How many more days and answers it takes until it is known what is usual, by the end of this day; null once it is. */
export const stillToLearn = (baseline: Baseline, day: Day): { days: number; answers: number } | null =>
  isLearnt(baseline, day)
    ? null
    : {
        days: Math.max(0, fewestDays - (baseline.since === null ? 0 : day - baseline.since + 1)),
        answers: Math.max(0, Math.ceil(fewestVotes - voteCount(baseline))),
      }

/** Is enough known to notice a shift, so that it does not spoil what is being learnt: after 28 days and 300 answers? */
export const isSketched = (baseline: Baseline, day: Day): boolean =>
  covers(baseline, day, fewestDays / 3, fewestVotes / 5)

/** The mean vote, −1 to 1, and the variance of one, with the adjustment of `voteShares`. */
export const momentsOf = (scale: Scale, votes: Votes): { mean: number; variance: number } => {
  const { plus, minus } = voteShares(scale, votes)
  return { mean: plus - minus, variance: plus + minus - (plus - minus) ** 2 }
}

/**
 * How many times more the days differ than chance explains, for instance by a rhythm of the week: 1 unless it is more than
 * two standard errors above.
 */
export const overdispersion = (scale: Scale, baseline: Baseline): number => {
  const free = baseline.days - 1
  if (free < 1) return 1
  const between = baseline.squares - voteSum(baseline) ** 2 / voteCount(baseline)
  const found = between / (free * momentsOf(scale, baseline).variance)
  return found > 1 + 2 * Math.sqrt(2 / free) ? found : 1
}
