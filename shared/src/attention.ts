import type { Difference } from './difference.ts'
import { discoveries } from './false-discovery.ts'
import { addHistograms, countOf, emptyHistogram, type Histogram, onScale } from './histogram.ts'
import type { Scale } from './scales.ts'
import { scoreDifference } from './score-difference.ts'
import { fewestAnswers, smallestEffect } from './verdict.ts'

/** One group of answers, such as those from one country; all groups of a comparison are on one scale. */
export interface Group<Name> {
  readonly name: Name
  readonly histogram: Histogram
}

/** A group that scores below all others together: by how many points, as a negative difference. */
export interface Attention<Name> extends Difference {
  readonly name: Name
  readonly count: number
}

const without = (all: Histogram, one: Histogram): Histogram =>
  all.map((count, rating) => count - (one[rating] ?? 0))

/** Each group against the others together; only where both sides have at least 30 answers. */
const compare = <Name>(scale: Scale, groups: readonly Group<Name>[]): Attention<Name>[] => {
  const all = groups.map(({ histogram }) => onScale(scale, histogram)).reduce(addHistograms, emptyHistogram())
  return groups.flatMap(({ name, histogram }) => {
    const own = onScale(scale, histogram)
    const [rest, count] = [without(all, own), countOf(own)]
    const difference = scoreDifference(scale, rest, own)
    const isEnough = count >= fewestAnswers && countOf(rest) >= fewestAnswers
    return difference && isEnough ? [{ name, count, ...difference }] : []
  })
}

/**
 * The groups that score significantly lower than all others together, the largest difference first, in points. Groups
 * below 30 answers are left out; at most a share `q` of such findings is chance; less than `effect` points never counts.
 */
export const listBelowTheRest = <Name>(
  scale: Scale,
  groups: readonly Group<Name>[],
  { q = 0.05, effect = smallestEffect(scale) }: { readonly q?: number; readonly effect?: number } = {},
): Attention<Name>[] => {
  const compared = compare(scale, groups)
  const found = discoveries(
    compared.map(({ p }) => p),
    q,
  )
  return compared
    .filter(({ difference }, index) => found[index] && difference <= -effect)
    .toSorted((a, b) => a.difference - b.difference)
}
