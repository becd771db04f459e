import { channels } from '@touchline/shared/channels.ts'
import type { Group, MetricsQuery } from '@touchline/shared/contract/delighted/parameters.ts'
import { addHistograms, bandCounts, emptyHistogram, type Histogram } from '@touchline/shared/histogram.ts'
import { roundForDisplay, scoreOfBands } from '@touchline/shared/metrics.ts'
import { type Band, bands, type Metric, type Scale } from '@touchline/shared/scales.ts'
import type { Deps } from '../deps.ts'
import { countRatingsOf } from './counted-ratings.ts'
import type { Project } from './project.ts'
import { filterOf } from './saved-filter.ts'

/** The score of a survey in whole numbers, each rounded by itself; null where nobody answered. */
export async function readMetrics(
  deps: Pick<Deps, 'store' | 'now'>,
  project: Project,
  query: MetricsQuery,
): Promise<Record<string, unknown>> {
  const { scale } = project.headline
  const filter = await filterOf(deps, project.directory, query)
  const byChannel = await countRatingsOf(deps, project, { ...query, filter })
  const named = new Set<Group>([...(query.groups ?? []), ...(query['groups[]'] ?? [])])
  const apart = [...named].flatMap(group => (group === 'core' ? [] : [group]))
  return {
    ...figuresOf(scale, [...byChannel.values()].reduce(addHistograms, emptyHistogram())),
    ...Object.fromEntries(
      apart.map(group => [group, figuresOf(scale, byChannel.get(channels.indexOf(group)) ?? [])]),
    ),
  }
}

/** What each band is called in the fields of a survey. */
const namesOf: Record<Metric, Record<Band, string>> = {
  nps: { positive: 'promoter', neutral: 'passive', negative: 'detractor' },
  csat: { positive: 'satisfied', neutral: 'neutral', negative: 'dissatisfied' },
  ces: { positive: 'easy', neutral: 'neutral', negative: 'difficult' },
}

function figuresOf(scale: Scale, histogram: Histogram): Record<string, number | null> {
  const counts = bandCounts(scale, histogram)
  const total = counts.negative + counts.neutral + counts.positive
  const fields = bands.toReversed().flatMap(band => {
    const name = namesOf[scale.metric][band]
    const percent = total === 0 ? null : roundForDisplay((100 * counts[band]) / total)
    return [
      [`${name}_count`, counts[band]],
      [`${name}_percent`, percent],
    ]
  })
  return {
    [scale.metric]: roundForDisplay(scoreOfBands(scale, counts)),
    ...Object.fromEntries(fields),
    response_count: total,
  }
}
