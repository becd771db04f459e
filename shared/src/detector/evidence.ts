import type { Scale } from '../scales.ts'
import { smallestEffect } from '../verdict.ts'
import { type Baseline, momentsOf, overdispersion } from './baseline.ts'
import { evidenceFor, tiltTo } from './tilt.ts'
import { type Votes, voteCount, voteShares } from './votes.ts'

export type Direction = 'fall' | 'rise'

/** The shift to look out for, as votes go: what an average day can show, but from once to twice the smallest effect. */
const soughtShift = (scale: Scale, usual: Baseline): number => {
  const effect = smallestEffect(scale) / 100
  const shown = Math.sqrt((momentsOf(scale, usual).variance * usual.days) / voteCount(usual))
  return Math.min(Math.max(shown, effect), 2 * effect)
}

/** The mean so far from another, but at most half the way to where votes end. */
const meanAt = (scale: Scale, mean: number, distance: number, direction: Direction): number => {
  if (direction === 'rise') return Math.min(mean + distance, (mean + 1) / 2)
  const lowest = scale.metric === 'nps' ? -1 : 0
  return Math.max(mean - distance, (mean + lowest) / 2)
}

interface Sought {
  /** From what it would have shifted, how far and where to. */
  readonly from: Baseline
  readonly distance: number
  readonly direction: Direction
}

const evidence = (
  scale: Scale,
  usual: Baseline,
  { from, distance, direction }: Sought,
  votes: Votes,
): number => {
  const goal = meanAt(scale, momentsOf(scale, from).mean, distance, direction)
  const likelier = evidenceFor(tiltTo(voteShares(scale, from), goal), votes)
  // `from` is itself known from so many answers only: today differs from it by both errors.
  return likelier / (overdispersion(scale, usual) * (1 + voteCount(votes) / voteCount(from)))
}

/**
 * How much a day's votes speak for a shift from a level, as a logarithm of likelihoods: above 0
 * for it, below 0 against it. `usual` tells which shift is sought and how much days differ anyway.
 */
export const evidenceOfShift = (
  scale: Scale,
  usual: Baseline,
  { from, direction }: { readonly from: Baseline; readonly direction: Direction },
  votes: Votes,
): number => evidence(scale, usual, { from, direction, distance: soughtShift(scale, usual) }, votes)

/** How much a day's votes speak for what is usual, against the level to which it shifted in this direction. */
export const evidenceOfReturn = (
  scale: Scale,
  usual: Baseline,
  { level, direction }: { readonly level: Baseline; readonly direction: Direction },
  votes: Votes,
): number => {
  const rise = momentsOf(scale, level).mean - momentsOf(scale, usual).mean
  const distance = Math.max(direction === 'rise' ? rise : -rise, soughtShift(scale, usual))
  return -evidence(scale, usual, { from: usual, direction, distance }, votes)
}
