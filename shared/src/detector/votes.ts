import { bandCounts, type Histogram } from '../histogram.ts'
import type { Scale } from '../scales.ts'

/** Answers by what each adds to the score: NPS counts −1, 0 or 1, a percentage 0 or 1. */
export interface Votes {
  readonly minus: number
  readonly zero: number
  readonly plus: number
}

export const noVotes: Votes = { minus: 0, zero: 0, plus: 0 }

/** The votes of a histogram; ratings outside the scale do not count. */
export const votesOf = (scale: Scale, histogram: Histogram): Votes => {
  const { negative, neutral, positive } = bandCounts(scale, histogram)
  if (scale.metric === 'nps') return { minus: negative, zero: neutral, plus: positive }
  return { minus: 0, zero: negative + neutral, plus: positive }
}

export const voteCount = ({ minus, zero, plus }: Votes): number => minus + zero + plus

/** The sum of the votes: the score ÷ 100, times their number. */
export const voteSum = ({ minus, plus }: Votes): number => plus - minus

/** The share of each vote after three were added, as `adjustedNps` does, so that none is ever impossible. */
export const voteShares = (scale: Scale, votes: Votes): Votes => {
  const count = voteCount(votes) + 3
  if (scale.metric !== 'nps')
    return { minus: 0, zero: (votes.zero + 1.5) / count, plus: (votes.plus + 1.5) / count }
  return {
    minus: (votes.minus + 0.75) / count,
    zero: (votes.zero + 1.5) / count,
    plus: (votes.plus + 0.75) / count,
  }
}
