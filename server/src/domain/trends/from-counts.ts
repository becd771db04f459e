import { counterOf, type DayRow } from '@touchline/shared/counts.ts'
import { type CountsRow, readCounts } from '../../store/counts.ts'
import { readDimensionCounts } from '../../store/dimension-counts.ts'
import type { Store } from '../../store/store.ts'
import type { SiteDirectory } from '../directory.ts'
import type { Grouping } from './grouping.ts'
import type { Selection } from './selection.ts'
import { Gathering, type Source } from './series.ts'

/** Totals per day: what a trend is read from unless it has to know more than they tell. */
export function fromCounts(
  store: Store,
  { site }: SiteDirectory,
  selection: Selection,
  grouping: Grouping,
): Source {
  const gathering = new Gathering<DayRow>(selection, grouping)
  const add = ([touchpointId, measureId, channel, ...row]: CountsRow, value?: string | null) =>
    gathering.add({ touchpointId, measureId, channel, value: value ?? null }, row as unknown as DayRow)
  return {
    basis: 'counts',
    read: async (fromDay, toDay) => {
      const query = { ...keysOf(site, selection), fromDay, toDay }
      const { dimension } = grouping
      if (dimension === undefined) for (const row of readCounts(await store.listCounts(query))) add(row)
      else {
        const values = await store.listDimensionValues({ siteId: site.id, dimension })
        const byId = new Map(values.map(({ id, value }) => [id, value]))
        const rows = readDimensionCounts(await store.listDimensionCounts({ ...query, dimension }))
        for (const [valueId, ...row] of rows) add(row, byId.get(valueId))
      }
    },
    list: () =>
      gathering.list().map(({ group, scale, things }) => ({ group, scale, count: counterOf(things) })),
  }
}

/** Whose counts are asked for. */
export const keysOf = (site: SiteDirectory['site'], { touchpoints, measures }: Selection) => ({
  siteId: site.id,
  generation: site.generation,
  touchpointIds: [...touchpoints.keys()],
  measureIds: [...measures.keys()],
})
