import { type Band, bandOf, type Scale } from './scales.ts'

/** How many gave each rating: the index is the rating, 0 to 10; a slot that is missing counts as 0. */
export type Histogram = readonly number[]

/** Nobody answered: eleven zeros. */
export const emptyHistogram = (): number[] => [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]

/** The answers of both. Scores are never averaged; their counts are added. */
export const addHistograms = (a: Histogram, b: Histogram): Histogram =>
  emptyHistogram().map((_, rating) => (a[rating] ?? 0) + (b[rating] ?? 0))

/** The same answers without ratings that the scale does not offer, so that those cannot distort a score. */
export const onScale = ({ min, max }: Scale, histogram: Histogram): Histogram => {
  const counts = emptyHistogram()
  for (let rating = min; rating <= max; rating++) counts[rating] = histogram[rating] ?? 0
  return counts
}

/** How many answers, on any scale; `countOf(onScale(scale, histogram))` is the n of that scale's score. */
export const countOf = (histogram: Histogram): number => {
  let sum = 0
  for (const count of histogram) sum += count
  return sum
}

/** How many answers lie in each band; ratings outside the scale lie in none. */
export const bandCounts = (scale: Scale, histogram: Histogram): Record<Band, number> => {
  const counts = { negative: 0, neutral: 0, positive: 0 }
  for (let rating = scale.min; rating <= scale.max; rating++)
    counts[bandOf(scale, rating)] += histogram[rating] ?? 0
  return counts
}
