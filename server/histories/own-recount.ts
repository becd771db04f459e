import { ownDay } from './own-calendar.ts'
import type { ReadSite, Row, ToldGeneration } from './read-site.ts'

/** Cell and column → how many. */
type Counts = Map<string, number>

const add = (counts: Counts, words: unknown[], amount: number) => {
  const name = words.join(' ')
  counts.set(name, (counts.get(name) ?? 0) + amount)
}

const eventNames = ['shown', 'started', 'dismissed']
const countColumn = /^(c\d+|commented|shown|started|dismissed)$/

/**
 * Which counts of a generation are not what the rows give that it should hold. Knows nothing of how the server counts, nor of its
 * calendar.
 */
export function findMiscounted(site: ReadSite, generation: ToldGeneration): string[] {
  const fresh: Counts = new Map()
  countAnswers(fresh, site, generation)
  countShowings(fresh, site, generation)
  const stored = storedCounts(site, generation)
  const names = [...new Set([...fresh.keys(), ...stored.keys()])]
  return names
    .filter(name => (fresh.get(name) ?? 0) !== (stored.get(name) ?? 0))
    .map(
      name => `${name} in ${generation.number}: ${stored.get(name) ?? 0} instead of ${fresh.get(name) ?? 0}`,
    )
}

function countAnswers(counts: Counts, site: ReadSite, generation: ToldGeneration): void {
  for (const row of site.responses) {
    if (row.state !== 0 || !generation.holds('response', String(row.id))) continue
    const day = ownDay(Number(row.answered_at), generation.zone)
    const labels = Number(row.seq) <= site.folded ? ['all', ...factsOf(site, row, generation)] : ['all']
    const ratings: [number, number | null][] = JSON.parse(String(row.ratings))
    for (const label of labels)
      for (const [index, [measure, rating]] of ratings.entries()) {
        const cell = [label, row.touchpoint_id, measure, row.channel, day]
        if (rating !== null) add(counts, [...cell, `c${rating}`], 1)
        if (index === 0 && row.commented === 1) add(counts, [...cell, 'commented'], 1)
      }
  }
}

/** Dimension and number of the value; a value without one is among the others. The first generation took whatever was frozen. */
function factsOf({ values }: ReadSite, row: Row, { number, dimensions }: ToldGeneration): string[] {
  const frozen = new Map(Object.entries(JSON.parse(String(row.attributes ?? '{}'))))
  const known =
    number > 1 && row.locale !== null && !frozen.has('locale') ? [['locale', row.locale] as const] : []
  return [...frozen, ...known].flatMap(([dimension, value]) => {
    if (number > 1 && !dimensions.includes(dimension)) return []
    const numbered = values.find(one => one.dimension === dimension && one.value === value)
    return `${dimension}:${numbered?.id ?? 0}`
  })
}

function countShowings(counts: Counts, { impressions }: ReadSite, generation: ToldGeneration): void {
  for (const row of impressions) {
    if (!generation.holds('impression', String(row.id))) continue
    const cell = ['all', row.touchpoint_id, row.measure_id, row.channel, dayOfShowing(row, generation)]
    for (const [bit, event] of eventNames.entries())
      if (Number(row.events) & (1 << bit)) add(counts, [...cell, event], 1)
  }
}

/** Where the moment is not known any more, the day that was written down for the generation. */
function dayOfShowing(row: Row, { number, zone }: ToldGeneration): number {
  if (row.quarter_hour !== null) return ownDay(Number(row.quarter_hour) * 900_000, zone)
  return Number(row.moved_in !== null && Number(row.moved_in) <= number ? row.moved_day : row.day)
}

function storedCounts({ tally, byDimension }: ReadSite, { number }: ToldGeneration): Counts {
  const counts: Counts = new Map()
  for (const row of [...tally, ...byDimension].filter(({ generation }) => generation === number)) {
    const label = row.dimension === undefined ? 'all' : `${row.dimension}:${row.value_id}`
    const cell = [label, row.touchpoint_id, row.measure_id, row.channel, row.day]
    for (const [column, count] of Object.entries(row))
      if (countColumn.test(column)) add(counts, [...cell, column], Number(count))
  }
  return counts
}
