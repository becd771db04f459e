import type { OverviewEntry, OverviewReply } from '@touchline/shared/contract/overview.ts'
import { entriesOf } from '../messages/choose-digest.ts'

/**
 * An overview without changes that were known before, and without places at which nobody has answered in either window: these were given
 * up. `earlier` are those of the Mondays before, the newest first. What was found there last is known until it turns, though it may have
 * been unclear in between: near the border of chance a verdict comes and goes.
 */
export function onlyNews(overview: OverviewReply, earlier: OverviewReply[]): OverviewReply {
  const known = earlier.map(verdictsOf)
  const news = (entries: OverviewEntry[]) =>
    entries.filter(isInUse).map(entry => {
      const name = nameOf(entry)
      const last = known.map(verdicts => verdicts.get(name)).find(isMove)
      return last !== undefined && last === entry.change?.verdict ? { ...entry, change: null } : entry
    })
  return {
    ...overview,
    relationship: news(overview.relationship),
    stages: overview.stages.map(one => ({ ...one, touchpoints: news(one.touchpoints) })),
  }
}

const verdictsOf = (overview: OverviewReply) =>
  new Map(entriesOf(overview).map(entry => [nameOf(entry), entry.change?.verdict]))

const nameOf = ({ touchpoint, survey, metric, scale: { min, max } }: OverviewEntry) =>
  `${touchpoint} ${survey ?? ''} ${metric} ${min} ${max}`

const isMove = (verdict: string | undefined) => verdict === 'better' || verdict === 'worse'

const isInUse = ({ current, previous }: OverviewEntry) => current.count > 0 || (previous?.count ?? 0) > 0
