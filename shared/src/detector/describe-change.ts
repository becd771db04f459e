import type { Day } from '../calendar.ts'
import type { Difference } from '../difference.ts'
import { addHistograms, countOf, emptyHistogram, type Histogram, onScale } from '../histogram.ts'
import type { Scale } from '../scales.ts'
import { scoreDifference } from '../score-difference.ts'

/** A change in figures: the last `days` against the `againstDays` before them. */
export interface Change extends Difference {
  readonly days: number
  readonly againstDays: number
  readonly count: number
  readonly againstCount: number
}

const sumOf = (cells: ReadonlyMap<Day, Histogram>, first: Day, last: Day): Histogram => {
  let sum: Histogram = emptyHistogram()
  for (let day = first; day <= last; day++) sum = addHistograms(sum, cells.get(day) ?? [])
  return sum
}

/**
 * What changed from `since` to `day`, both included, against the four weeks before; null when either has no answers. Days
 * picked because they look bad look worse than they are: the detector decides whether something changed, this how it reads.
 */
export const describeChange = (
  scale: Scale,
  cells: ReadonlyMap<Day, Histogram>,
  { since, day }: { readonly since: Day; readonly day: Day },
  againstDays = 28,
): Change | null => {
  const after = onScale(scale, sumOf(cells, since, day))
  const before = onScale(scale, sumOf(cells, since - againstDays, since - 1))
  const difference = scoreDifference(scale, before, after)
  const counts = { count: countOf(after), againstCount: countOf(before) }
  return difference && { days: day - since + 1, againstDays, ...counts, ...difference }
}
