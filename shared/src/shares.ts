import type { Histogram } from './histogram.ts'
import { bandCounts } from './histogram.ts'
import { type Interval, wilson } from './intervals.ts'
import type { Scale } from './scales.ts'
import { type Band, bands } from './scales.ts'

/** A share in percent with its interval. */
export interface Share {
  readonly share: number
  readonly interval: Interval
}

/** A share `k` of `n` in percent, 0 to 100, with its Wilson interval; null when `n` is 0. */
export const shareOf = (k: number, n: number, level = 0.95): Share | null => {
  const interval = wilson(k, n, level)
  return (
    interval && {
      share: (100 * k) / n,
      interval: { ...interval, low: 100 * interval.low, high: 100 * interval.high },
    }
  )
}

/** The share of each band among the answers on the scale; null without any. */
export const bandShares = (scale: Scale, histogram: Histogram): Record<Band, Share> | null => {
  const counts = bandCounts(scale, histogram)
  const count = counts.negative + counts.neutral + counts.positive
  if (count === 0) return null
  return Object.fromEntries(bands.map(band => [band, shareOf(counts[band], count)])) as Record<Band, Share>
}
