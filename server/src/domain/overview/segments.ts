import { type Family, listBelowTheRest } from '@touchline/shared/attention.ts'
import type { OverviewReply } from '@touchline/shared/contract/overview.ts'
import { addHistograms, type Histogram } from '@touchline/shared/histogram.ts'
import { score } from '@touchline/shared/metrics.ts'
import type { SegmentRow } from '../../store/window-counts.ts'
import type { Deps } from '../deps.ts'
import type { SiteDirectory } from '../directory.ts'
import { keysOf } from '../trends/from-counts.ts'
import type { Selection } from '../trends/selection.ts'
import type { Span } from '../trends/span.ts'
import type { Place, placesOf } from './entries.ts'

type Segments = OverviewReply['segments']

/** Which values of dimensions need attention. */
export interface SegmentFinder {
  find(
    directory: SiteDirectory,
    of: { span: Span; selection: Selection; placeOf: ReturnType<typeof placesOf> },
  ): Promise<Segments>
}

/** They hardly change from one minute to the next, and reading every value of every dimension takes its time. */
const freshMs = 5 * 60_000
const mostRemembered = 500

/** Remembers what it has found for five minutes, per site and span. */
export function createSegmentFinder({ store, now }: Pick<Deps, 'store' | 'now'>): SegmentFinder {
  const found = new Map<string, { at: number; segments: Promise<Segments> }>()
  return {
    find: async (directory, of) => {
      const name = `${directory.site.id} ${directory.site.generation} ${of.span.from} ${of.span.to}`
      const known = found.get(name)
      if (known && now() - known.at < freshMs) return await known.segments
      const segments = search(store, directory, of).then(list => ({
        worked_out_at: new Date(now()).toISOString(),
        list,
      }))
      found.delete(name)
      if (found.size >= mostRemembered) found.delete(found.keys().next().value as string)
      found.set(name, { at: now(), segments })
      segments.catch(() => found.delete(name))
      return await segments
    },
  }
}

interface Name {
  place: Place
  dimension: string
  value: string | null
}

async function search(
  store: Deps['store'],
  directory: SiteDirectory,
  { span, selection, placeOf }: Parameters<SegmentFinder['find']>[1],
): Promise<Segments['list']> {
  const { site, dimensions } = directory
  if (dimensions.length === 0) return []
  const keys = keysOf(site, selection)
  const rows = await store.listSegments({ ...keys, fromDay: span.from, toDay: span.to })
  const values = await Promise.all(
    dimensions.map(
      async dimension =>
        [
          dimension,
          new Map(
            (await store.listDimensionValues({ siteId: site.id, dimension })).map(({ id, value }) => [
              id,
              value,
            ]),
          ),
        ] as const,
    ),
  )
  const families = familiesOf(rows, new Map(values), placeOf)
  const ratings = new Map(
    families.flatMap(({ groups }) => groups.map(({ name, histogram }) => [name, histogram] as const)),
  )
  // Those that are not told apart are among the rest only.
  return listBelowTheRest(families).flatMap(({ name, ...rest }) =>
    name.value === null
      ? []
      : [toSegment({ ...name, value: name.value }, ratings.get(name) as Histogram, rest)],
  )
}

/** The values of one dimension at one touchpoint are held against each other. Those that are not told apart are among the rest. */
function familiesOf(
  rows: SegmentRow[],
  values: Map<string, Map<number, string>>,
  placeOf: ReturnType<typeof placesOf>,
): Family<Name>[] {
  const families = new Map<string, Map<Place, Map<number, Histogram>>>()
  for (const [dimension, valueId, touchpointId, measureId, ...ratings] of rows) {
    const place = placeOf(touchpointId, measureId)
    if (!place || place.survey || !values.has(dimension)) continue
    const byPlace = families.get(dimension) ?? new Map<Place, Map<number, Histogram>>()
    const groups = byPlace.get(place) ?? new Map<number, Histogram>()
    groups.set(valueId, addHistograms(groups.get(valueId) ?? [], ratings))
    families.set(dimension, byPlace.set(place, groups))
  }
  return [...families].flatMap(([dimension, byPlace]) =>
    [...byPlace].map(([place, groups]) => ({
      scale: place.scale,
      groups: [...groups].map(([id, histogram]) => ({
        name: { place, dimension, value: values.get(dimension)?.get(id) ?? null },
        histogram,
      })),
    })),
  )
}

const toSegment = (
  { place: { touchpoint, scale }, dimension, value }: Name & { value: string },
  histogram: Histogram,
  found: Pick<Segments['list'][number], 'count' | 'difference' | 'interval' | 'p'>,
) => ({
  touchpoint: touchpoint.key,
  name: touchpoint.name,
  stage: touchpoint.stage,
  metric: scale.metric,
  scale: { min: scale.min, max: scale.max },
  dimension,
  value,
  score: score(scale, histogram),
  ...found,
})
