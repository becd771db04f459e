import type { Transaction } from 'kysely'
import type { DimensionTallyTable } from './count-tables.ts'
import { resolveValues } from './dimension-values.ts'
import type { Schema } from './schema.ts'
import { postRows } from './shapes.ts'
import { addToStored, type Cell, type CountColumn } from './tally.ts'

const keyColumns = [
  ...(['site_id', 'generation', 'dimension', 'value_id'] as const),
  ...(['touchpoint_id', 'measure_id', 'channel', 'day'] as const),
] as const
const countColumns = [
  'commented',
  ...(['c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9', 'c10'] as const),
] as const
type RatingColumn = (typeof countColumns)[number]

interface Change {
  cell: Cell
  dimension: string
  value: string
  column: RatingColumn
  amount: number
}

/** Collects how a transaction changes the counts by dimension, and writes the differences. */
export class DimensionChanges {
  readonly #changes: Change[] = []

  /** What is added to the result counts for this value of the dimension. */
  of(dimension: string, value: string) {
    return {
      add: (cell: Cell, column: CountColumn, amount: number) =>
        void this.#changes.push({ cell, dimension, value, column: column as RatingColumn, amount }),
    }
  }

  /** Rows are written in the order of their key, so that two writers of one database cannot deadlock. */
  async write(trx: Transaction<Schema>): Promise<void> {
    const idOf = await resolveValues(
      trx,
      this.#changes.map(({ cell, dimension, value }) => ({ siteId: cell.siteId, dimension, value })),
    )
    const rows = new Map<string, DimensionTallyTable>()
    for (const { cell, dimension, value, column, amount } of this.#changes) {
      const key = keyOf(cell, dimension, idOf({ siteId: cell.siteId, dimension, value }))
      const name = keyColumns.map(part => key[part]).join(' ')
      const row = rows.get(name) ?? { ...key, ...zeros() }
      row[column] += amount
      rows.set(name, row)
    }
    const changed = [...rows.values()].filter(row => countColumns.some(column => row[column] !== 0))
    if (changed.length > 0) await upsert(trx, changed.sort(byKey))
  }
}

async function upsert(trx: Transaction<Schema>, rows: DimensionTallyTable[]): Promise<void> {
  await postRows(trx, 'count by dimension', 'tally_dimension', rows, insert =>
    insert.onConflict(conflict =>
      conflict.columns([...keyColumns]).doUpdateSet(addToStored('tally_dimension', countColumns)),
    ),
  )
}

const keyOf = (cell: Cell, dimension: string, valueId: number) => ({
  site_id: cell.siteId,
  generation: cell.generation,
  dimension,
  value_id: valueId,
  touchpoint_id: cell.touchpointId,
  measure_id: cell.measureId,
  channel: cell.channel,
  day: cell.day,
})

const zeros = () =>
  Object.fromEntries(countColumns.map(column => [column, 0])) as Record<RatingColumn, number>

function byKey(a: DimensionTallyTable, b: DimensionTallyTable): number {
  for (const column of keyColumns) if (a[column] !== b[column]) return a[column] < b[column] ? -1 : 1
  return 0
}
