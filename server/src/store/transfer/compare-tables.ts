import type { Kysely } from 'kysely'
import type { Schema } from '../schema.ts'
import { countRows, readSlice } from './copy-table.ts'
import { type MovedTable, movedTables } from './tables.ts'

/** Every trend is made of these, and of nothing else. */
const counts: MovedTable[] = ['tally', 'tally_dimension', 'dimension_value']

/** Which tables differ: those of counts row by row, and all others in the number of their rows. */
export async function compareTables(from: Kysely<Schema>, to: Kysely<Schema>): Promise<MovedTable[]> {
  const different: MovedTable[] = []
  for (const table of movedTables) {
    const isSame = counts.includes(table)
      ? await haveSameRows(from, to, table)
      : (await countRows(from, table)) === (await countRows(to, table))
    if (!isSame) different.push(table)
  }
  return different
}

async function haveSameRows(from: Kysely<Schema>, to: Kysely<Schema>, table: MovedTable): Promise<boolean> {
  let last: Record<string, unknown> | undefined
  do {
    const [ours, theirs] = await Promise.all([readSlice(from, table, last), readSlice(to, table, last)])
    if (JSON.stringify(ours.map(sorted)) !== JSON.stringify(theirs.map(sorted))) return false
    last = ours.at(-1)
  } while (last)
  return true
}

/** Columns that were added later stand elsewhere. */
const sorted = (row: Record<string, unknown>) => Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))
