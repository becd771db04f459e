import type { OverviewReply } from '@touchline/shared/contract/overview.ts'
import { bandCounts } from '@touchline/shared/histogram.ts'
import { shrinkShares } from '@touchline/shared/shrinkage.ts'
import { type Place, ratingsOf, type WindowCounts } from './entries.ts'

/** For so many answers the mean of all counts at least: how alike touchpoints are cannot be told from a few of them. */
const leastPull = 20

/**
 * Touchpoints by how many are unhappy there, which can be compared across metrics. Where few answered, the share is drawn towards
 * that of all, so that two angry customers do not outrank two hundred.
 */
export function rank(places: Place[], current: Map<Place, WindowCounts>): OverviewReply['ranking'] {
  const counted = places.flatMap(place => {
    if (place.survey) return []
    const { negative, neutral, positive } = bandCounts(place.scale, ratingsOf(current.get(place)))
    const count = negative + neutral + positive
    return count > 0 ? [{ place, count, negative }] : []
  })
  const { mean, strength } = shrinkShares(counted.map(({ count, negative }) => ({ k: negative, n: count })))
  const pull = Math.max(strength, leastPull)
  const shrink = (negative: number, count: number) =>
    100 * (pull === Infinity ? Number(mean) : (negative + pull * Number(mean)) / (count + pull))
  return counted
    .map(({ place: { touchpoint, scale }, count, negative }) => ({
      touchpoint: touchpoint.key,
      name: touchpoint.name,
      stage: touchpoint.stage,
      metric: scale.metric,
      scale: { min: scale.min, max: scale.max },
      count,
      negative_share: (100 * negative) / count,
      shrunken_negative_share: shrink(negative, count),
    }))
    .sort((a, b) => b.shrunken_negative_share - a.shrunken_negative_share || b.count - a.count)
}
