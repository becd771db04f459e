import type { Difference } from './difference.ts'
import { discoveries } from './false-discovery.ts'
import { addHistograms, countOf, emptyHistogram, type Histogram, onScale } from './histogram.ts'
import type { Scale } from './scales.ts'
import { scoreDifference } from './score-difference.ts'
import { fewestAnswers, smallestEffect } from './verdict.ts'

/** Groups of answers on one scale that are held against each other, such as those from each country at one touchpoint. */
export interface Family<Name> {
  readonly scale: Scale
  readonly groups: readonly { readonly name: Name; readonly histogram: Histogram }[]
}

/** A group that scores below all others together: by how many points, as a negative difference. */
export interface Attention<Name> extends Difference {
  readonly name: Name
  readonly count: number
}

const without = (all: Histogram, one: Histogram): Histogram =>
  all.map((count, rating) => count - (one[rating] ?? 0))

/** Each group against the others together; only where both sides have at least 30 answers. */
const compare = <Name>({ scale, groups }: Family<Name>): (Attention<Name> & { scale: Scale })[] => {
  const all = groups.map(({ histogram }) => onScale(scale, histogram)).reduce(addHistograms, emptyHistogram())
  return groups.flatMap(({ name, histogram }) => {
    const own = onScale(scale, histogram)
    const [rest, count] = [without(all, own), countOf(own)]
    const difference = scoreDifference(scale, rest, own)
    const isEnough = count >= fewestAnswers && countOf(rest) >= fewestAnswers
    return difference && isEnough ? [{ name, count, scale, ...difference }] : []
  })
}

/**
 * The groups that score significantly lower than all others of their family together, the largest difference first, in points.
 * Groups below 30 answers are left out; of all that is found in all families at most a share `q` is chance; a difference below
 * `effect` points never counts.
 */
export const listBelowTheRest = <Name>(
  families: readonly Family<Name>[],
  {
    q = 0.05,
    effect = smallestEffect,
  }: { readonly q?: number; readonly effect?: typeof smallestEffect } = {},
): Attention<Name>[] => {
  const compared = families.flatMap(compare)
  const found = discoveries(
    compared.map(({ p }) => p),
    q,
  )
  return compared
    .filter(({ difference, scale }, index) => found[index] && difference <= -effect(scale))
    .toSorted((a, b) => a.difference - b.difference)
    .map(({ scale: _, ...attention }) => attention)
}
