import Database from 'better-sqlite3'
import { columnsOf, type Row } from '../plain-tables.ts'

const rowsPerTransaction = 5000
/** All that an imported row leaves behind, in the order in which it is written; counts are added up apart. */
const tables = ['response', 'customer', 'outbox', 'imported_response'] as const
type Table = (typeof tables)[number]

/**
 * Milliseconds that SQLite alone takes for what an import has kept in `source`: the same rows in the same order, into the same tables with
 * the same indexes in `file`, by statements that are prepared once, some thousand rows in each transaction, all of which reach the disk.
 * Counts are added up for each transaction and added to the cells. Nothing is read from a file, compared or made: rows lie there as they are kept.
 */
export function rawInsert(file: string, source: string): number {
  const [from, db] = [new Database(source, { readonly: true }), new Database(file)]
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  const insert = Object.fromEntries(
    tables.map(table => [table, db.prepare(insertInto(db, table))]),
  ) as Record<Table, Database.Statement>
  const addCounts = createCounts(db)
  const keep = db.transaction((slice: Record<Table, Row[]>) => {
    for (const table of tables) for (const row of slice[table]) insert[table].run(row)
    addCounts(slice.response)
  })
  let spentMs = 0
  for (const slice of slicesOf(from)) {
    const begun = performance.now()
    keep(slice)
    spentMs += performance.now() - begun
  }
  from.close()
  db.close()
  return spentMs
}

/** A customer comes with each of their answers. */
function* slicesOf(from: Database.Database): Generator<Record<Table, Row[]>> {
  const responses = from.prepare('select * from response where seq > ? order by seq limit ?')
  const among = 'where site_id = 1 and response_id = ?'
  const customer = from.prepare('select * from customer where site_id = 1 and id = ?')
  const outbox = from.prepare('select * from outbox where site_id = 1 and seq = ?')
  const imported = from.prepare(`select * from imported_response ${among}`)
  for (let last = 0; ; ) {
    const response = responses.all(last, rowsPerTransaction) as Row[]
    if (response.length === 0) return
    const each = (statement: Database.Statement, column: string) =>
      response.map(row => statement.get(row[column]) as Row | undefined).filter(row => row !== undefined)
    yield {
      response,
      customer: each(customer, 'customer_id'),
      outbox: each(outbox, 'seq'),
      imported_response: each(imported, 'id'),
    }
    last = response.at(-1)?.seq as number
  }
}

function insertInto(db: Database.Database, table: Table): string {
  const columns = columnsOf(db, table).map(({ name }) => name)
  const plain = `insert into ${table} (${columns.join()}) values (${columns.map(name => `@${name}`).join()})`
  if (table !== 'customer') return plain
  const set = ['email', 'traits', 'verified', 'updated_at'].map(name => `${name} = excluded.${name}`)
  return `${plain} on conflict (site_id, id) do update set ${set.join()}`
}

/** Adds up the first measure of rows by cells, and adds that to the counts. */
function createCounts(db: Database.Database): (rows: Row[]) => void {
  const columns = columnsOf(db, 'tally')
  const keys = columns.filter(({ pk }) => pk > 0).map(({ name }) => name)
  const counts = columns.filter(({ pk }) => pk === 0).map(({ name }) => name)
  const upsert = db.prepare(
    `insert into tally (${columns.map(({ name }) => name).join()}) values (${columns.map(({ name }) => `@${name}`).join()})
      on conflict (${keys.join()}) do update set ${counts.map(name => `${name} = ${name} + excluded.${name}`).join()}`,
  )
  const empty = Object.fromEntries(columns.map(({ name }) => [name, 0]))
  return rows => {
    const cells = new Map<string, Row>()
    for (const { site_id = 1, touchpoint_id = 0, channel = 0, day = 0, ratings, commented } of rows) {
      const [[measure_id, rating]] = JSON.parse(ratings as string)
      const name = `${touchpoint_id} ${measure_id} ${channel} ${day}`
      const cell: Row = cells.get(name) ?? {
        ...empty,
        ...{ site_id, generation: 1, touchpoint_id, measure_id, channel, day },
      }
      cell[`c${rating}`] = Number(cell[`c${rating}`]) + 1
      cell.commented = Number(cell.commented) + Number(commented)
      cells.set(name, cell)
    }
    for (const cell of cells.values()) upsert.run(cell)
  }
}
