import { type Day, formatDay } from './calendar.ts'
import type { Change } from './contract/change.ts'
import type { WindowSummary } from './contract/summary.ts'
import type { Counter } from './counts.ts'
import { countOf, type Histogram, onScale } from './histogram.ts'
import { scoreVariance, smallestChange } from './sample-size.ts'
import type { Scale } from './scales.ts'
import { scoreDifference } from './score-difference.ts'
import { summarize } from './trend.ts'
import { fewestAnswers, verdict } from './verdict.ts'
import { type Comparison, earlierWindow, type WindowLength, wholeWeeks } from './window-lengths.ts'

/** The shortest of 7, 28, 84 and 364 days up to `to` that holds 30 answers; 364 where none does. */
export const shortestWindow = (scale: Scale, count: Counter, to: Day): WindowLength =>
  wholeWeeks.find(days => countOf(onScale(scale, count(to - days + 1, to).histogram)) >= fewestAnswers) ?? 364

/**
 * The window that ends on `to` beside an earlier one: did the score move, and can that be told from so few answers? Windows never
 * overlap. With `none` only the window itself is told.
 */
export const compareWindows = (
  scale: Scale,
  count: Counter,
  { to, days, compare }: { to: Day; days: number; compare: Comparison },
): { current: WindowSummary; previous: WindowSummary | null; change: Change | null } => {
  const windowOf = (first: Day, last: Day): WindowSummary => ({
    start: formatDay(first),
    end: formatDay(last),
    ...summarize(scale, count(first, last)),
  })
  const current = windowOf(to - days + 1, to)
  if (compare === 'none') return { current, previous: null, change: null }
  const { first, last } = earlierWindow(to, days, compare)
  const [before, after] = [count(first, last).histogram, count(to - days + 1, to).histogram]
  return { current, previous: windowOf(first, last), change: changeOf(scale, before, after) }
}

/** How the later of two sets of answers differs from the earlier, and what can be said of it. */
export const changeOf = (scale: Scale, before: Histogram, after: Histogram): Change => {
  const count = (histogram: Histogram) => countOf(onScale(scale, histogram))
  const variance = (scoreVariance(scale, before) + scoreVariance(scale, after)) / 2
  return {
    ...(scoreDifference(scale, before, after) ?? { difference: null, interval: null, p: null }),
    ...verdict(scale, before, after),
    smallest_visible: smallestChange(variance, { before: count(before), after: count(after) }),
  }
}
