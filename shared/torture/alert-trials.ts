import { isLearnt } from '../src/detector/baseline.ts'
import { type DetectorState, newDetector } from '../src/detector/state.ts'
import { type Finding, watchDay } from '../src/detector/watch-day.ts'
import { type Draw, dice, drawDay, type Truth, type Volume } from './made-up-days.ts'

/** A made-up touchpoint and how its days are drawn. */
export interface Trial {
  readonly truth: Truth
  readonly volume: Volume
  readonly seed: number
}

/** Days of one truth, watched from `day` on; what was found on each day on which something was. */
const watch = (
  draw: Draw,
  { truth, volume }: Trial,
  { state, day }: { state: DetectorState; day: number },
  isOver: (state: DetectorState, day: number, found: readonly Finding[]) => boolean,
) => {
  const found: Finding[] = []
  let [known, today] = [state, day]
  while (!isOver(known, today, found)) {
    const watched = watchDay(truth.scale, known, today, drawDay(draw, truth, today, volume))
    if (watched.finding) found.push(watched.finding)
    known = watched.state
    today++
  }
  return { state: known, day: today, found }
}

/** A detector that has just learnt what is usual at this touchpoint, and the next day. */
const learn = (draw: Draw, trial: Trial) =>
  watch(
    draw,
    trial,
    { state: newDetector, day: 0 },
    (state, day) => !state.shift && isLearnt(state.usual, day - 1),
  )

/** What is found in so many days after it was learnt what is usual, while nothing changes. */
export const watchQuiet = (trial: Trial, days: number): readonly Finding[] => {
  const draw = dice(trial.seed)
  const learnt = learn(draw, trial)
  return watch(draw, trial, learnt, (_, day, found) => found.length > 0 || day >= learnt.day + days).found
}

/** On which day after a fall, the first being 1, it is found; Infinity when not within `days`. It falls when all is learnt. */
export const daysToFind = (trial: Trial, fallen: Truth, days: number): number => {
  const draw = dice(trial.seed)
  const learnt = learn(draw, trial)
  const fell = { ...trial, truth: fallen }
  const { found } = watch(draw, fell, learnt, (_, day, all) => all.length > 0 || day >= learnt.day + days)
  return found[0]?.kind === 'fall' ? found[0].day - learnt.day + 1 : Number.POSITIVE_INFINITY
}

/** What is found of a fall that lasts so many days and of the days after its end. */
export const watchFall = (trial: Trial, fallen: Truth, lasts: number, after: number): readonly Finding[] => {
  const draw = dice(trial.seed)
  const learnt = learn(draw, trial)
  const during = watch(draw, { ...trial, truth: fallen }, learnt, (_, day) => day >= learnt.day + lasts)
  const later = watch(draw, trial, during, (_, day) => day >= during.day + after)
  return [...during.found, ...later.found]
}
