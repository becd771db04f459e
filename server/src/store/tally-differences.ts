import type { TallyTable } from './count-tables.ts'
import { countColumns, keyColumns } from './tally.ts'

/** One cell of the counts: which it is, what stands there and what the rows give; null where there is nothing. */
export interface CellDifference {
  cell: Record<string, number>
  stored: Record<string, number> | null
  counted: Record<string, number> | null
}

/** Compares two lists of counts cell by cell. A cell of zeros is as good as none. */
export function compare(
  stored: TallyTable[],
  counted: TallyTable[],
): { cells: number; differences: CellDifference[] } {
  const [before, after] = [byName(stored), byName(counted)]
  const names = [...new Set([...before.keys(), ...after.keys()])]
  const differences = names
    .filter(name => JSON.stringify(before.get(name)) !== JSON.stringify(after.get(name)))
    .map(name => ({
      cell: JSON.parse(name),
      stored: before.get(name) ?? null,
      counted: after.get(name) ?? null,
    }))
  return { cells: names.length, differences }
}

const pick = (row: TallyTable, columns: readonly (keyof TallyTable)[]) =>
  Object.fromEntries(columns.map(column => [column, row[column]]))

const byName = (rows: TallyTable[]): Map<string, Record<string, number>> =>
  new Map(
    rows
      .map(
        row =>
          [
            pick(row, keyColumns),
            pick(
              row,
              countColumns.filter(column => row[column] !== 0),
            ),
          ] as const,
      )
      .filter(([, counts]) => Object.keys(counts).length > 0)
      .map(([cell, counts]) => [JSON.stringify(cell), counts]),
  )
