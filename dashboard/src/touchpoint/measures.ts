import type { TrendSeries } from '@touchline/shared/contract/trend.ts'
import { metrics } from '@touchline/shared/scales.ts'

/** One metric on one rating scale: what a score is of. Different ones are never mixed. */
export type Measure = Pick<TrendSeries, 'metric' | 'scale'>

/** Its name in addresses. */
export const measureKey = ({ metric, scale }: Measure): string => `${metric}-${scale.min}-${scale.max}`

/** What was answered at a touchpoint: its headline first, of that the scale with most answers; others only where there are answers. */
export function measuresOf(series: readonly TrendSeries[], headline: TrendSeries['metric']): TrendSeries[] {
  const rank = (one: TrendSeries) => (one.metric === headline ? -1 : metrics.indexOf(one.metric))
  const sorted = series.toSorted((a, b) => rank(a) - rank(b) || b.total.count - a.total.count)
  return sorted.filter(({ metric, total }, index) => index === 0 || total.count > 0 || metric === headline)
}
