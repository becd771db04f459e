import { type BandCounts, bandCounts, countOf, type Histogram } from './histogram.ts'
import { type Scale, scales } from './scales.ts'

/** The score of the answers in each band: NPS −100 to 100, CSAT and CES 0 to 100 percent favourable; null without answers. */
export const scoreOfBands = (
  { metric }: Pick<Scale, 'metric'>,
  { negative, neutral, positive }: BandCounts,
): number | null => {
  const count = negative + neutral + positive
  if (count === 0) return null
  return (100 * (metric === 'nps' ? positive - negative : positive)) / count
}

/** Percent of promoters minus percent of detractors, unrounded: −100 to 100; null without answers. Reichheld 2003. */
export const nps = (histogram: Histogram): number | null => score(scales.nps, histogram)

/** Percent satisfied, strictly above the middle of the scale, unrounded: 0 to 100; null without answers. */
export const csat = (histogram: Histogram, scale: Scale = scales.csat): number | null =>
  score(scale, histogram)

/** Percent who found it easy, 5 to 7 on the 1–7 of CES 2.0, unrounded: 0 to 100; null without answers. */
export const ces = (histogram: Histogram): number | null => score(scales.ces, histogram)

/** The score on this scale, unrounded: NPS −100 to 100, CSAT and CES 0 to 100 percent favourable; null without answers. */
export const score = (scale: Scale, histogram: Histogram): number | null =>
  scoreOfBands(scale, bandCounts(scale, histogram))

/** The mean rating; null without answers. It knows no scale: every slot counts, so hand it `onScale(…)` if need be. */
export const mean = (histogram: Histogram): number | null => {
  const count = countOf(histogram)
  if (count === 0) return null
  let sum = 0
  for (let rating = 0; rating < histogram.length; rating++) sum += rating * (histogram[rating] ?? 0)
  return sum / count
}

/** The sample standard deviation, with n − 1, in ratings; null below two answers. Every slot counts, as in `mean`. */
export const sd = (histogram: Histogram): number | null => {
  const count = countOf(histogram)
  const centre = mean(histogram)
  if (centre === null || count < 2) return null
  const squares = histogram.reduce((sum, answers, rating) => sum + answers * (rating - centre) ** 2, 0)
  return Math.sqrt(squares / (count - 1))
}

/** The whole number to show: half away from zero, never −0, null stays null. Round once, at the very end. */
export function roundForDisplay(value: number): number
export function roundForDisplay(value: number | null): number | null
export function roundForDisplay(value: number | null): number | null {
  // Math.round(-2.5) is -2 and Math.round(-0.4) is -0; adding 0 turns -0 into 0.
  return value === null ? null : Math.sign(value) * Math.floor(Math.abs(value) + 0.5) + 0
}
