import { localDay } from '@touchline/shared/calendar.ts'
import { type Counter, type Counts, countBelow } from '@touchline/shared/counts.ts'
import { emptyHistogram } from '@touchline/shared/histogram.ts'
import { factsOf } from '../../store/generations/facts.ts'
import type { RatingsRow } from '../../store/ratings.ts'
import type { Store } from '../../store/store.ts'
import type { SiteDirectory } from '../directory.ts'
import { refuseField } from '../errors.ts'
import type { Grouping } from './grouping.ts'
import type { Selection } from './selection.ts'
import { Gathering, type Source } from './series.ts'
import { instantsOf } from './span.ts'

/** One person's rating. */
export interface Rated {
  day: number
  answeredAt: number
  /** Null for whoever was not identified: each of their answers is a person's. */
  customer: string | null
  rating: number
  commented: boolean
}

/** So many answers are read for one reply; memory and patience end somewhere. */
const mostRows = 200_000

export type Base = 'responses' | 'respondents'

/** What rows are read for. */
export interface RowsAsked {
  directory: SiteDirectory
  selection: Selection
  grouping: Grouping
}

/** Reads the answers of spans, gathered by what makes a series. Throws `invalid` where they are too many together. */
export function createRowReader(store: Store, { directory, selection, grouping }: RowsAsked) {
  const { site } = directory
  const gathering = new Gathering<Rated>(selection, grouping)
  let left = mostRows
  return {
    read: async (fromDay: number, toDay: number): Promise<void> => {
      const values = await readValues(store, site.id, grouping)
      const rows = await store.listRatings({
        siteId: site.id,
        touchpointIds: selection.measures.size === 0 ? [] : [...selection.touchpoints.keys()],
        ...instantsOf({ from: fromDay, to: toDay }, site.time_zone),
        most: left + 1,
      })
      if (rows.length > left)
        throw refuseField(
          'invalid',
          'from',
          `leaves more than ${mostRows} answers to be read one by one; ask for a shorter span, fewer touchpoints, or a shorter window`,
        )
      left -= rows.length
      for (const row of rows) addRow(gathering, row, { directory, dimension: grouping.dimension, values })
    },
    list: () =>
      gathering.list().map(one => ({
        ...one,
        things: one.things.toSorted((a, b) => a.answeredAt - b.answeredAt),
      })),
  }
}

/** The values that are told apart; undefined where there is no dimension. */
async function readValues(store: Store, siteId: number, { dimension }: Grouping): Promise<Set<string>> {
  if (dimension === undefined) return new Set()
  return new Set((await store.listDimensionValues({ siteId, dimension })).map(({ value }) => value))
}

function addRow(
  gathering: Gathering<Rated>,
  row: RatingsRow,
  of: { directory: SiteDirectory; dimension: string | undefined; values: Set<string> },
): void {
  const value = valueOfRow(row, of)
  if (value === undefined) return
  const day = localDay(row.answered_at, of.directory.site.time_zone)
  const ratings: [measureId: number, rating: number | null][] = JSON.parse(row.ratings)
  ratings.forEach(([measureId, rating], index) => {
    if (rating === null) return
    gathering.add(
      { touchpointId: row.touchpoint_id, measureId, channel: row.channel, value },
      {
        day,
        answeredAt: row.answered_at,
        customer: row.customer_id,
        rating,
        commented: index === 0 && row.commented === 1,
      },
    )
  })
}

/** As the counts have it: null for a value that is not told apart, undefined where the fact is not known. */
function valueOfRow(
  row: RatingsRow,
  { directory, dimension, values }: Parameters<typeof addRow>[2],
): string | null | undefined {
  if (dimension === undefined) return null
  const { site, dimensions } = directory
  const generation = { number: site.generation, timeZone: site.time_zone, dimensions }
  const fact = factsOf(row, generation).find(([name]) => name === dimension)
  return fact && (values.has(fact[1]) ? fact[1] : null)
}

/** Each known customer once, by their latest answer. */
export function fromRespondents(store: Store, asked: RowsAsked): Source {
  const reader = createRowReader(store, asked)
  return {
    basis: 'rows',
    read: reader.read,
    list: () =>
      reader.list().map(({ group, scale, things }) => ({ group, scale, count: respondentsOf(things) })),
  }
}

/** Answers in the order in which they were given, so in that of their days too. */
const respondentsOf = (rated: Rated[]): Counter => {
  const days = rated.map(({ day }) => day)
  return (first, last) =>
    countRated(rated.slice(countBelow(days, first), countBelow(days, last + 1)), 'respondents')
}

/** What these answers count for; the later ones come last. */
export function countRated(rated: Rated[], base: Base): Counts {
  const histogram = emptyHistogram()
  let commented = 0
  for (const one of base === 'responses' ? rated : latest(rated)) {
    histogram[one.rating] = (histogram[one.rating] as number) + 1
    commented += Number(one.commented)
  }
  return { histogram, commented, shown: null, started: null, dismissed: null }
}

function latest(rated: Rated[]): Rated[] {
  const anonymous = rated.filter(({ customer }) => customer === null)
  const known = new Map<string, Rated>()
  for (const one of rated) if (one.customer !== null) known.set(one.customer, one)
  return [...anonymous, ...known.values()]
}
