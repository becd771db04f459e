import type { Difference } from './difference.ts'
import { countOf, type Histogram, onScale } from './histogram.ts'
import { neededPerPeriod, scoreVariance } from './sample-size.ts'
import type { Scale } from './scales.ts'
import { scoreDifference } from './score-difference.ts'

/** What can be said of two periods of one score. */
export const verdicts = ['better', 'worse', 'steady', 'unclear', 'too_few'] as const
export type Verdict = (typeof verdicts)[number]

/** A period with fewer answers is not judged. */
export const fewestAnswers = 30

/**
 * Points below which a change of a score does not matter, unless a site says otherwise: a twentieth of what the score can
 * range over, so 10 for NPS and 5 for percentages. NPS also varies about twice as much by chance.
 */
export const smallestEffect = ({ metric }: Scale): number => (metric === 'nps' ? 10 : 5)

export interface Judgement {
  readonly verdict: Verdict
  /**
   * How many more answers the period with fewer of them needs before the smallest effect is seen in four of five cases;
   * null when settled, and when there are as many already: then the difference lies at the border of what matters.
   */
  readonly needed: number | null
}

const judge = ({ difference, interval, p }: Difference, effect: number): Verdict => {
  // Both must agree, for the interval of a share and its test may not at the border.
  const isReal = (interval.low > 0 || interval.high < 0) && p < 1 - interval.level
  if (isReal && Math.abs(difference) >= effect) return difference > 0 ? 'better' : 'worse'
  return interval.low >= -effect && interval.high <= effect ? 'steady' : 'unclear'
}

const lacking = (
  scale: Scale,
  before: Histogram,
  after: Histogram,
  effect: number,
  level: number,
): number => {
  const variance = (scoreVariance(scale, before) + scoreVariance(scale, after)) / 2
  const perPeriod = Math.max(fewestAnswers, neededPerPeriod(variance, effect, { level }))
  return perPeriod - Math.min(countOf(before), countOf(after))
}

/**
 * Is the score after better or worse than before (the interval of the difference excludes 0, and it is at least `effect`
 * points), steady (the interval lies within ± `effect`), unclear, or are there fewer than 30 answers on a side?
 */
export const verdict = (
  scale: Scale,
  before: Histogram,
  after: Histogram,
  {
    effect = smallestEffect(scale),
    level = 0.95,
  }: { readonly effect?: number; readonly level?: number } = {},
): Judgement => {
  const [one, two] = [onScale(scale, before), onScale(scale, after)]
  const difference = scoreDifference(scale, one, two, level)
  const isEnough = countOf(one) >= fewestAnswers && countOf(two) >= fewestAnswers
  const found = isEnough && difference ? judge(difference, effect) : 'too_few'
  const needed = lacking(scale, one, two, effect, level)
  const isOpen = found === 'unclear' || found === 'too_few'
  return { verdict: found, needed: isOpen && needed > 0 ? needed : null }
}
