import { type Baseline, momentsOf, overdispersion } from './baseline.ts'
import type { Scale } from './scales.ts'
import { evidenceFor, tiltTo } from './tilt.ts'
import { smallestEffect } from './verdict.ts'
import { type Votes, voteCount, voteShares } from './votes.ts'

export type Direction = 'fall' | 'rise'

/** The shift to look out for, −1 to 1 as votes go: what an average day can show, from once to twice the smallest effect. */
const soughtShift = (scale: Scale, usual: Baseline): number => {
  const { variance } = momentsOf(voteShares(scale, usual))
  const effect = smallestEffect(scale) / 100
  const shown = Math.sqrt((variance * usual.days) / voteCount(usual))
  return Math.min(Math.max(shown, effect), 2 * effect)
}

/** The mean so far from another, but at most half the way to where votes end. */
const meanAt = (scale: Scale, mean: number, distance: number, direction: Direction): number => {
  if (direction === 'rise') return Math.min(mean + distance, (mean + 1) / 2)
  const lowest = scale.metric === 'nps' ? -1 : 0
  return Math.max(mean - distance, (mean + lowest) / 2)
}

const evidence = (
  scale: Scale,
  reference: Baseline,
  { distance, direction, spread }: { distance: number; direction: Direction; spread: number },
  votes: Votes,
): number => {
  const shares = voteShares(scale, reference)
  const tilt = tiltTo(shares, meanAt(scale, momentsOf(shares).mean, distance, direction))
  // What is usual is itself known from so many answers only: today differs from it by both errors.
  return evidenceFor(tilt, votes) / (spread * (1 + voteCount(votes) / voteCount(reference)))
}

/**
 * How much today's votes speak for a shift from `reference`, as a logarithm of likelihoods: above 0 for, below 0 against.
 * `usual` tells which shift is sought and how much days differ anyway.
 */
export const evidenceOfShift = (
  scale: Scale,
  usual: Baseline,
  reference: Baseline,
  direction: Direction,
  votes: Votes,
): number => {
  const distance = soughtShift(scale, usual)
  return evidence(scale, reference, { distance, direction, spread: overdispersion(scale, usual) }, votes)
}

/** How much today's votes speak for what is usual, against what came by a shift in this direction. */
export const evidenceOfReturn = (
  scale: Scale,
  usual: Baseline,
  shifted: Baseline,
  direction: Direction,
  votes: Votes,
): number => {
  const mean = (baseline: Baseline) => momentsOf(voteShares(scale, baseline)).mean
  const gap = (mean(shifted) - mean(usual)) * (direction === 'rise' ? 1 : -1)
  const distance = Math.max(gap, soughtShift(scale, usual))
  return -evidence(scale, usual, { distance, direction, spread: overdispersion(scale, usual) }, votes)
}
