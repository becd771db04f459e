import { addDays, type Baseline, type DayVotes, isLearnt, noBaseline, removeDays } from './baseline.ts'
import type { Day } from './calendar.ts'
import type { Direction } from './shift-evidence.ts'
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

/** What the detector remembers between days, small and plain, so that it can be kept as JSON. */
export interface DetectorState {
  /** The last day it has seen. */
  readonly last: Day | null
  readonly usual: Baseline
  /** The days with answers of the latest four weeks. Once all is learnt they become usual only after them, so that a shift does not hide itself. */
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

/** Today among the recent days, and in the sums to which it or the day that is four weeks old belongs. */
export const remember = (state: DetectorState, today: DayVotes): DetectorState => {
  const days = voteCount(today) > 0 ? [...state.recent, today] : state.recent
  const recent = days.filter(({ day }) => day > today.day - lagDays)
  const known = { ...state, last: today.day, recent }
  if (state.shift) return { ...known, shift: { ...state.shift, level: addDays(state.shift.level, [today]) } }
  if (isLearnt(state.usual, today.day - 1))
    return { ...known, usual: addDays(state.usual, days.slice(0, days.length - recent.length)) }
  const usual = addDays(state.usual, [today])
  // From here on recent days are not in what is usual yet; those seen so far are.
  return { ...known, usual, recent: isLearnt(usual, today.day) ? [] : recent }
}

/** The state once a shift was found: the days since are its first, and no longer part of what is usual. */
export const beginShift = (state: DetectorState, direction: Direction, since: Day): DetectorState => {
  const [before, after] = [
    state.recent.filter(({ day }) => day < since),
    state.recent.filter(({ day }) => day >= since),
  ]
  const isLearning = !isLearnt(state.usual, Number(state.last))
  const usual = isLearning ? removeDays(state.usual, after) : addDays(state.usual, before)
  const shift = { direction, since, level: addDays(noBaseline, after) }
  if (state.shift) return { ...state, runs: noRuns, shift: { ...shift, isSilent: state.shift.isSilent } }
  return { ...state, usual, recent: after, runs: noRuns, shift: { ...shift, isSilent: isLearning } }
}

/** The state once what was usual has come back: the days since then belong to it. */
export const endShift = (state: DetectorState, since: Day): DetectorState => {
  const recent = state.recent.filter(({ day }) => day >= since)
  const usual = isLearnt(state.usual, Number(state.last)) ? state.usual : addDays(state.usual, recent)
  return { ...state, usual, recent, runs: noRuns, shift: null }
}

/** A shift that has lasted as long as a baseline takes is what is usual now. */
export const adoptShift = (state: DetectorState): DetectorState =>
  state.shift && isLearnt(state.shift.level, Number(state.last))
    ? { ...state, usual: state.shift.level, recent: [], runs: noRuns, shift: null }
    : state
