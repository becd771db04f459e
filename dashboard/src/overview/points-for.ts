import type { Entry, Series } from './figures-of-site.ts'

/** The points of the series that counts the same answers as an entry; undefined until they are known. */
export function pointsFor(entry: Entry, series: readonly Series[] | undefined) {
  const name = entry.survey ?? entry.touchpoint
  return series
    ?.find(
      ({ group, metric, scale }) =>
        group.value === name &&
        metric === entry.metric &&
        scale.min === entry.scale.min &&
        scale.max === entry.scale.max,
    )
    ?.buckets.map(({ start, end, trailing }) => ({
      start,
      end,
      score: trailing?.score ?? null,
      interval: trailing?.interval ?? null,
    }))
}
