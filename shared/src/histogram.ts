import { type Band, bandOf, isOnScale, type Scale } from './scales.ts'

/** How many gave each rating: the index is the rating, 0 to 10; a slot that is missing counts as 0. */
export type Histogram = readonly number[]

const SLOTS = 11

/** Nobody answered: eleven zeros. */
export const emptyHistogram = (): Histogram => new Array<number>(SLOTS).fill(0)

/** The answers of both. Scores are never averaged; their counts are added. */
export const addHistograms = (a: Histogram, b: Histogram): Histogram =>
  emptyHistogram().map((_, rating) => (a[rating] ?? 0) + (b[rating] ?? 0))

/** The same answers without ratings that the scale does not offer, so that those cannot distort a score. */
export const onScale = (scale: Scale, histogram: Histogram): Histogram =>
  emptyHistogram().map((_, rating) => (isOnScale(scale, rating) ? (histogram[rating] ?? 0) : 0))

/** How many answers, on any scale; `countOf(onScale(scale, histogram))` is the n of that scale's score. */
export const countOf = (histogram: Histogram): number => histogram.reduce((sum, count) => sum + count, 0)

/** How many answers lie in each band; ratings outside the scale lie in none. */
export const bandCounts = (scale: Scale, histogram: Histogram): Record<Band, number> => {
  const counts = { negative: 0, neutral: 0, positive: 0 }
  for (const [rating, count] of onScale(scale, histogram).entries())
    if (count > 0) counts[bandOf(scale, rating)] += count
  return counts
}
