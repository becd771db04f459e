import type { Day } from '../calendar.ts'
import { addDays, type Baseline, type DayVotes, isLearnt, noBaseline, removeDays } from './baseline.ts'
import type { Direction } from './evidence.ts'
import { voteCount } from './votes.ts'

/** A cumulative sum of evidence, and the day since which it is above 0. */
export interface Run {
  readonly sum: number
  readonly since: Day | null
}

/** A shift that was found and has not ended: since when, and what has been usual since. */
export interface Shift {
  readonly direction: Direction
  readonly since: Day
  readonly level: Baseline
  /** Found while the detector was still learning, so that nobody was told. */
  readonly isSilent: boolean
}

/** What the detector remembers between days: a kilobyte or two, plain, so that it can be kept as JSON. */
export interface DetectorState {
  /** The last day it has seen. */
  readonly last: Day | null
  readonly usual: Baseline
  /** The days with answers among the latest 28. Once all is learnt they become usual only later, lest a shift hide itself. */
  readonly recent: readonly DayVotes[]
  /** Evidence for a fall and for a rise; after a shift the one against it is evidence of a return. */
  readonly runs: Readonly<Record<Direction, Run>>
  readonly shift: Shift | null
}

export const noRun: Run = { sum: 0, since: null }
const noRuns = { fall: noRun, rise: noRun }

/** Nothing is known yet. */
export const newDetector: DetectorState = {
  last: null,
  usual: noBaseline,
  recent: [],
  runs: noRuns,
  shift: null,
}

const lagDays = 28

/** Of days in order, those up to `last` and those after it. */
const split = (days: readonly DayVotes[], last: Day): [DayVotes[], DayVotes[]] => [
  days.filter(({ day }) => day <= last),
  days.filter(({ day }) => day > last),
]

/** Those of the days that the baseline does not have yet. */
const newTo = ({ through }: Baseline, days: readonly DayVotes[]) => split(days, through ?? -Infinity)[1]

/** Today among the recent days, and the sums with today or with what is old enough now. */
export const remember = (state: DetectorState, today: DayVotes): DetectorState => {
  const days = voteCount(today) > 0 ? [...state.recent, today] : state.recent
  const [old, recent] = split(days, today.day - lagDays)
  const { usual, shift } = state
  const known = { ...state, last: today.day, recent }
  if (shift) return { ...known, shift: { ...shift, level: addDays(shift.level, [today]) } }
  const ripe = isLearnt(usual, today.day - 1) ? newTo(usual, old) : [today]
  return { ...known, usual: addDays(usual, ripe) }
}

/** The state once a shift was found: the days since are its first, and no part of what is usual. */
export const beginShift = (state: DetectorState, direction: Direction, since: Day): DetectorState => {
  const { usual, shift, recent } = state
  const [before, after] = split(recent, since - 1)
  const level = addDays(noBaseline, after)
  const isSilent = shift?.isSilent ?? !isLearnt(usual, Number(state.last))
  const next = { ...state, runs: noRuns, shift: { direction, since, level, isSilent } }
  if (shift) return next
  const [counted] = split(after, usual.through ?? -Infinity)
  return { ...next, recent: after, usual: addDays(removeDays(usual, counted), newTo(usual, before)) }
}

/** The state once what was usual has come back: the days since then belong to it. */
export const endShift = (state: DetectorState, since: Day): DetectorState => {
  const [, recent] = split(state.recent, since - 1)
  const usual = isLearnt(state.usual, Number(state.last)) ? state.usual : addDays(state.usual, recent)
  return { ...state, usual, recent, runs: noRuns, shift: null }
}

/** A shift that has lasted as long as a baseline takes is what is usual now. */
export const adoptShift = (state: DetectorState): DetectorState =>
  state.shift && isLearnt(state.shift.level, Number(state.last))
    ? { ...state, usual: state.shift.level, runs: noRuns, shift: null }
    : state
