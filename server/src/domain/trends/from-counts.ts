import { type Counter, counterOf, type DayRow } from '@touchline/shared/counts.ts'
import { type CountsRow, readCounts } from '../../store/counts.ts'
import { readDimensionCounts } from '../../store/dimension-counts.ts'
import type { Store } from '../../store/store.ts'
import type { SiteDirectory } from '../directory.ts'
import { refuseField } from '../errors.ts'
import type { RowsAsked } from './from-rows.ts'
import type { Selection } from './selection.ts'
import { Gathering, type Source } from './series.ts'

/** Totals per day: what a trend is read from unless it has to know more than they tell. */
export function fromCounts(store: Store, { directory: { site }, selection, grouping }: RowsAsked): Source {
  const gathering = new Gathering<DayRow>(selection, grouping)
  const add = ([touchpointId, measureId, channel, ...row]: CountsRow, value?: string | null) =>
    gathering.add({ touchpointId, measureId, channel, value: value ?? null }, row as unknown as DayRow)
  return {
    basis: 'counts',
    read: async (fromDay, toDay) => {
      const query = { ...keysOf(site, selection), fromDay, toDay }
      const { dimension } = grouping
      await refuseTooMany(store, { ...query, dimension })
      if (dimension === undefined) for (const row of readCounts(await store.listCounts(query))) add(row)
      else {
        const values = await store.listDimensionValues({ siteId: site.id, dimension })
        const byId = new Map(values.map(({ id, value }) => [id, value]))
        const rows = readDimensionCounts(await store.listDimensionCounts({ ...query, dimension }))
        for (const [valueId, ...row] of rows) add(row, byId.get(valueId))
      }
    },
    list: () =>
      gathering.list().map(({ group, scale, things }) => ({
        ...{ group, scale },
        count: grouping.dimension === undefined ? counterOf(things) : withoutShowings(counterOf(things)),
      })),
  }
}

/** Nobody knows the facts of those who only saw a survey. */
const withoutShowings =
  (count: Counter): Counter =>
  (first, last) => ({ ...count(first, last), shown: null, started: null, dismissed: null })

/** So many cells are read for one reply at most; whether there are so many is looked at where there could be. */
const mostCells = 250_000
const fewCells = 20_000

async function refuseTooMany(store: Store, query: Parameters<Store['countCells']>[0]): Promise<void> {
  const possible = query.touchpointIds.length * (query.toDay - query.fromDay + 1)
  if (query.dimension === undefined && possible < fewCells) return
  if ((await store.countCells(query)) > mostCells)
    throw refuseField(
      'invalid',
      query.dimension === undefined ? 'from' : 'group_by',
      'leaves too many counts to be read; ask for fewer touchpoints, a shorter span, or name a shorter window',
    )
}

/** Whose counts are asked for. */
export const keysOf = (site: SiteDirectory['site'], { touchpoints, measures }: Selection) => ({
  siteId: site.id,
  generation: site.generation,
  touchpointIds: [...touchpoints.keys()],
  measureIds: [...measures.keys()],
})
