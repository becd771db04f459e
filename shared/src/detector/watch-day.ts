import type { Day } from '../calendar.ts'
import type { Histogram } from '../histogram.ts'
import type { Scale } from '../scales.ts'
import { type DayVotes, isSketched, momentsOf } from './baseline.ts'
import { cusumStep } from './cusum.ts'
import { type Direction, evidenceOfReturn, evidenceOfShift } from './evidence.ts'
import { findOnset } from './onset.ts'
import { adoptShift, beginShift, type DetectorState, endShift, noRun, type Run, remember } from './state.ts'
import { votesOf } from './votes.ts'

/** A fall or a rise against what was usual, or the return from one; `since` when, as far as can be told, and found on `day`. */
export interface Finding {
  readonly kind: Direction | 'return'
  readonly since: Day
  readonly day: Day
}

interface Watched {
  readonly state: DetectorState
  readonly finding: Finding | null
}

/**
 * How much evidence is needed, as a logarithm of likelihoods. Found by simulation with baselines that were learnt too: of
 * touchpoints without any change at most 2 % raise a finding in 90 days of looking daily. Good news can wait longer.
 */
export const thresholds = { fall: 7.75, rise: 11, return: 7.75 } as const

const grow = ({ sum, since }: Run, evidence: number, day: Day): Run => {
  const grown = cusumStep(sum, evidence)
  return grown === 0 ? noRun : { sum: grown, since: since ?? day }
}

/** The runs with what today's votes say. They are judged by what was known before today. */
const growRuns = (scale: Scale, { usual, runs, shift }: DetectorState, today: DayVotes) => {
  const evidenceOf = (direction: Direction) => {
    if (shift && shift.direction !== direction) return evidenceOfReturn(scale, usual, shift, today)
    return evidenceOfShift(scale, usual, { from: shift?.level ?? usual, direction }, today)
  }
  return {
    fall: grow(runs.fall, evidenceOf('fall'), today.day),
    rise: grow(runs.rise, evidenceOf('rise'), today.day),
  }
}

/** The direction for which there is enough evidence. */
const decided = ({ shift, runs }: DetectorState): Direction | undefined =>
  (['fall', 'rise'] as const).find(
    direction =>
      runs[direction].sum > thresholds[shift && shift.direction !== direction ? 'return' : direction],
  )

const onsetOf = (scale: Scale, { usual, shift, recent, runs }: DetectorState, direction: Direction): Day => {
  const { mean } = momentsOf(scale, shift?.level ?? usual)
  const since = Number(runs[direction].since)
  return (
    findOnset(
      recent.filter(({ day }) => day >= since),
      mean,
    ) ?? since
  )
}

/** What follows from enough evidence. Whoever was not told of a shift is not told how it went on either. */
const conclude = (scale: Scale, state: DetectorState, direction: Direction, day: Day): Watched => {
  const since = onsetOf(scale, state, direction)
  if (state.shift && state.shift.direction !== direction) {
    const finding = state.shift.isSilent ? null : ({ kind: 'return', since, day } as const)
    return { state: endShift(state, since), finding }
  }
  const next = beginShift(state, direction, since)
  return { state: next, finding: next.shift?.isSilent ? null : { kind: direction, since, day } }
}

/**
 * The detector after one more day, and what it found on it. Days come whole and in order; one that it has seen already
 * changes nothing, days left out count as days without answers. Until it has seen 84 days and 1,500 answers it only learns.
 * A two-sided CUSUM of the likelihood ratio of each day's votes: Page 1954, best for a known shift by Moustakides 1986.
 */
export const watchDay = (scale: Scale, state: DetectorState, day: Day, histogram: Histogram): Watched => {
  if (state.last !== null && day <= state.last) return { state, finding: null }
  const today = { day, ...votesOf(scale, histogram) }
  const known = remember(state, today)
  if (!state.shift && !isSketched(state.usual, day - 1)) return { state: known, finding: null }
  const grown = { ...known, runs: growRuns(scale, state, today) }
  const direction = decided(grown)
  return direction ? conclude(scale, grown, direction, day) : { state: adoptShift(grown), finding: null }
}
