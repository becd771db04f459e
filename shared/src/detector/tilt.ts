import { type Votes, voteCount, voteSum } from './votes.ts'

/** Shares of votes bent so far that their mean is another: each vote weighs e^(θ·vote), and e^ψ makes the shares sum to 1. */
export interface Tilt {
  readonly theta: number
  readonly psi: number
}

/** The tilt of shares that gives them this mean, which must lie strictly between what votes can reach. */
export const tiltTo = ({ minus, zero, plus }: Votes, mean: number): Tilt => {
  // The mean of the tilted shares is (plus·w − minus/w)/(plus·w + zero + minus/w): a quadratic in the weight w = e^θ.
  const [a, b, c] = [(1 - mean) * plus, mean * zero, (1 + mean) * minus]
  const weight = (b + Math.sqrt(b * b + 4 * a * c)) / (2 * a)
  return { theta: Math.log(weight), psi: Math.log(plus * weight + zero + minus / weight) }
}

/** How much likelier these votes are under the tilted shares than under the usual ones, as a logarithm: θ·sum − ψ·count. */
export const evidenceFor = ({ theta, psi }: Tilt, votes: Votes): number =>
  theta * voteSum(votes) - psi * voteCount(votes)
