import { openReader } from '../src/store/open-connection.ts'
import { keysOf, type MovedTable, movedTables } from '../src/store/transfer/tables.ts'
import { type Reader, readComparable } from './comparable-rows.ts'

/** A row that stands otherwise, or only, on one engine. */
export interface RowDifference {
  table: MovedTable
  sqlite: string | undefined
  postgres: string | undefined
}

/**
 * What is made by chance: keys and their prefixes, salts; what numbers the rest, which each engine has its own way of; and what is half removed,
 * which goes by rows, of which slots make more.
 */
const apart: readonly MovedTable[] = ['api_key', 'audit', 'erasure', 'old_generation', 'sequence']

/** Compares all tables row by row, in the order of their keys. */
export async function compareRows(sqliteUrl: string, postgresUrl: string): Promise<RowDifference[]> {
  const [sqlite, postgres] = [openReader(sqliteUrl), openReader(postgresUrl)]
  try {
    const differences: RowDifference[] = []
    for (const table of movedTables.filter(name => !apart.includes(name)))
      differences.push(...(await compareTable(table, sqlite, postgres)))
    return differences
  } finally {
    await sqlite.destroy()
    await postgres.destroy()
  }
}

async function compareTable(table: MovedTable, sqlite: Reader, postgres: Reader): Promise<RowDifference[]> {
  const keys = keysOf[table].filter(key => key !== 'slot')
  const [ours, theirs] = [
    await readComparable(sqlite, table, keys),
    await readComparable(postgres, table, keys),
  ]
  const pairs = Array.from({ length: Math.max(ours.length, theirs.length) }, (_, index) => ({
    ...{ table, sqlite: ours[index], postgres: theirs[index] },
  }))
  return pairs.filter(pair => pair.sqlite !== pair.postgres)
}
