import { sql, type Transaction } from 'kysely'
import type { TallyTable } from './count-tables.ts'
import type { Schema } from './schema.ts'
import { postRows } from './shapes.ts'
import { slotOf } from './together.ts'

/** Which counts a rating or an impression belongs to. */
export interface Cell {
  siteId: number
  generation: number
  touchpointId: number
  measureId: number
  channel: number
  day: number
}

export const keyColumns = ['site_id', 'generation', 'touchpoint_id', 'measure_id', 'channel', 'day'] as const
export const countColumns = [
  ...(['shown', 'started', 'dismissed', 'commented'] as const),
  ...(['c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9', 'c10'] as const),
] as const
export type CountColumn = (typeof countColumns)[number]

/** The column that counts a rating from 0 to 10. */
export const ratingColumn = (rating: number) => `c${rating}` as CountColumn

/** Collects how a transaction changes the counts, and writes the differences. */
export class TallyChanges {
  readonly #rows = new Map<string, TallyTable>()

  add(cell: Cell, column: CountColumn, amount: number): void {
    const name = [
      cell.siteId,
      cell.generation,
      cell.touchpointId,
      cell.measureId,
      cell.channel,
      cell.day,
    ].join(' ')
    const row = this.#rows.get(name) ?? emptyRow(cell)
    row[column] += amount
    this.#rows.set(name, row)
  }

  /** What was collected, a row for each cell. */
  list(): TallyTable[] {
    return [...this.#rows.values()]
  }

  /** Rows are written in the order of their key, so that two writers of one database cannot deadlock. */
  async write(trx: Transaction<Schema>): Promise<void> {
    const rows = [...this.#rows.values()]
      .filter(row => countColumns.some(column => row[column] !== 0))
      .sort(byKey)
    if (rows.length === 0) return
    const slot = await slotOf(trx)
    const inSlot = rows.map(row => ({ ...row, slot }))
    await postRows(trx, 'count', 'tally', inSlot, insert =>
      insert.onConflict(conflict =>
        conflict.columns([...keyColumns, 'slot']).doUpdateSet(addToStored('tally', countColumns)),
      ),
    )
  }
}

/** For an upsert: adds the counts that come to those that are stored. */
export const addToStored = (table: 'tally' | 'tally_dimension', columns: readonly string[]) => () =>
  Object.fromEntries(
    columns.map(column => [
      column,
      sql<number>`${sql.ref(`${table}.${column}`)} + ${sql.ref(`excluded.${column}`)}`,
    ]),
  )

const emptyRow = (cell: Cell): TallyTable => ({
  site_id: cell.siteId,
  generation: cell.generation,
  touchpoint_id: cell.touchpointId,
  measure_id: cell.measureId,
  channel: cell.channel,
  day: cell.day,
  ...(Object.fromEntries(countColumns.map(column => [column, 0])) as Record<CountColumn, number>),
})

function byKey(a: TallyTable, b: TallyTable): number {
  for (const column of keyColumns) if (a[column] !== b[column]) return a[column] - b[column]
  return 0
}
