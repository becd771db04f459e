import { type Kysely, sql } from 'kysely'
import type { Schema } from '../src/store/schema.ts'
import { countColumns } from '../src/store/tally.ts'
import type { MovedTable } from '../src/store/transfer/tables.ts'

/** A database that is only looked into. */
export type Reader = Kysely<Schema>
type Row = Record<string, unknown>

/** The rows of a table as texts that are the same on both engines: counts added up, changes by their order and not their numbers. */
export async function readComparable(
  db: Reader,
  table: MovedTable,
  keys: readonly string[],
): Promise<string[]> {
  const order = sql.join(keys.map(key => sql.ref(key)))
  const columns = table === 'tally' ? sql`${order}, ${sums}` : sql`*`
  const groups = table === 'tally' ? sql`group by ${order}` : sql``
  const kept = keys.includes('generation') && table !== 'old_generation' ? isKept : sql``
  const query = sql<Row>`select ${columns} from ${sql.table(table)} ${kept} ${groups} order by ${order}`
  const changes = await readChanges(db)
  return (await query.execute(db)).rows.map(row => textOf(row, changes))
}

/** Who counted in which slot does not matter. */
const sums = sql.join(countColumns.map(column => sql`sum(${sql.ref(column)}) as ${sql.ref(column)}`))

/** The counts of an old generation are removed so many rows at a time, and slots make more rows of them. */
const isKept = sql`where (site_id, generation) not in (select site_id, generation from old_generation)`

const readChanges = async (db: Reader) =>
  (await sql<{ seq: number }>`select seq from outbox order by seq`.execute(db)).rows.map(({ seq }) => seq)

/** Numbers may leave gaps; columns that were added later stand elsewhere. */
function textOf(row: Row, changes: number[]): string {
  const placed = Object.entries(row).map(([name, value]) => [
    name,
    name === 'seq' || name === 'cursor' ? changes.filter(seq => seq <= Number(value)).length : value,
  ])
  return JSON.stringify(Object.fromEntries(placed.sort(([one], [other]) => (`${one}` < `${other}` ? -1 : 1))))
}
