import type { Counter, Counts } from '@touchline/shared/counts.ts'
import { emptyHistogram } from '@touchline/shared/histogram.ts'
import { readCounts } from '../../store/counts.ts'
import type { RatingsRow } from '../../store/ratings.ts'
import type { Store } from '../../store/store.ts'
import type { SiteDirectory } from '../directory.ts'
import { refuseField } from '../errors.ts'
import { keysOf } from './from-counts.ts'
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

/** The answers of a span, gathered by what makes a series. Throws `invalid` where there are too many of them. */
export async function gatherRows(
  store: Store,
  { site }: SiteDirectory,
  gathering: Gathering<Rated>,
  {
    selection,
    grouping,
    fromDay,
    toDay,
  }: { selection: Selection; grouping: Grouping; fromDay: number; toDay: number },
): Promise<void> {
  const keys = keysOf(site, selection)
  const counted = readCounts(await store.listCounts({ ...keys, fromDay, toDay }))
  const count = counted.reduce((sum, row) => sum + row.slice(8).reduce((all, one) => all + one, 0), 0)
  if (count > mostRows)
    throw refuseField(
      'invalid',
      'from',
      `leaves ${count} answers to be read one by one, more than ${mostRows}; ask for a shorter span or fewer touchpoints`,
    )
  const instants = instantsOf({ from: fromDay, to: toDay }, site.time_zone)
  const rows = await store.listRatings({ siteId: site.id, touchpointIds: keys.touchpointIds, ...instants })
  for (const row of rows) addRow(gathering, row, grouping.dimension)
}

function addRow(gathering: Gathering<Rated>, row: RatingsRow, dimension: string | undefined): void {
  const attributes: Record<string, string> = JSON.parse(row.attributes ?? '{}')
  if (dimension !== undefined && attributes[dimension] === undefined) return
  const ratings: [measureId: number, rating: number | null][] = JSON.parse(row.ratings)
  ratings.forEach(([measureId, rating], index) => {
    if (rating === null) return
    gathering.add(
      {
        touchpointId: row.touchpoint_id,
        measureId,
        channel: row.channel,
        value: dimension === undefined ? null : (attributes[dimension] as string),
      },
      {
        day: row.day,
        answeredAt: row.answered_at,
        customer: row.customer_id,
        rating,
        commented: index === 0 && row.commented === 1,
      },
    )
  })
}

/** Each known customer once, by their latest answer. */
export function fromRespondents(
  store: Store,
  directory: SiteDirectory,
  selection: Selection,
  grouping: Grouping,
): Source {
  const gathering = new Gathering<Rated>(selection, grouping)
  return {
    basis: 'rows',
    read: async (fromDay, toDay) =>
      await gatherRows(store, directory, gathering, { selection, grouping, fromDay, toDay }),
    list: () =>
      gathering.list().map(({ group, scale, things }) => ({ group, scale, count: respondentsOf(things) })),
  }
}

const respondentsOf =
  (rated: Rated[]): Counter =>
  (first, last) =>
    countRated(
      rated.filter(({ day }) => day >= first && day <= last),
      'respondents',
    )

/** What these answers count for, in the order in which they may come. */
export function countRated(rated: Rated[], base: Base): Counts {
  const histogram = [...emptyHistogram()]
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
  for (const one of rated) {
    if (one.customer === null) continue
    const other = known.get(one.customer)
    if (!other || one.answeredAt >= other.answeredAt) known.set(one.customer, one)
  }
  return [...anonymous, ...known.values()]
}
