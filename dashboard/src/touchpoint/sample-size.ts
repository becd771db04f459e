import type { TrendSeries } from '@touchline/shared/contract/trend.ts'
import { neededPerPeriod, scoreVariance, smallestChange } from '@touchline/shared/sample-size.ts'
import { findScale } from '@touchline/shared/scales.ts'
import { fewestAnswers } from '@touchline/shared/verdict.ts'

/** Points of change that one would not want to overlook. */
const noticeable = 10

/** The ratings as the mathematics takes them: the index is the rating. */
export function histogramOf({ histogram }: Pick<TrendSeries['total'], 'histogram'>): number[] {
  const counts: number[] = []
  for (let rating = 0; rating <= 10; rating++) counts.push(histogram[rating] ?? 0)
  return counts
}

/** The rating scale of a series. Throws where none has these ends, which the server does not store. */
export function scaleOfSeries({ metric, scale: { min, max } }: Pick<TrendSeries, 'metric' | 'scale'>) {
  const scale = findScale(metric, min, max)
  if (!scale) throw new Error(`no scale of ${metric} goes from ${min} to ${max}`)
  return scale
}

/**
 * How many more answers a period like this one needs until a change of 10 points is seen in four of five cases, and the smallest
 * change that it shows now. 0 where there are enough; no change is known without answers.
 */
export function sureness(series: Pick<TrendSeries, 'metric' | 'scale' | 'total'>) {
  const { count } = series.total
  const variance = scoreVariance(scaleOfSeries(series), histogramOf(series.total))
  const needed = Math.max(fewestAnswers, neededPerPeriod(variance, noticeable))
  return {
    missing: Math.max(0, needed - count),
    smallest: smallestChange(variance, { before: count, after: count }),
  }
}
