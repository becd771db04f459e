import {
  type Compilable,
  type CompiledQuery,
  type Insertable,
  type InsertQueryBuilder,
  type InsertResult,
  type Kysely,
  type QueryResult,
  sql,
} from 'kysely'
import { isPostgres } from './engine.ts'
import type { Schema } from './schema.ts'

const known = new Map<string, CompiledQuery>()

/**
 * Runs a query that was built and compiled once for its `shape`, with other parameters. Building a query of many rows costs more
 * than carrying it out. The parameters must come in the order in which the built query has them.
 */
async function run<Row>(
  db: Kysely<Schema>,
  shape: string,
  build: () => Compilable<Row>,
  parameters: readonly unknown[],
): Promise<QueryResult<Row>> {
  const name = isPostgres(db) ? `postgres ${shape}` : shape
  const compiled = known.get(name) ?? build().compile()
  if (compiled.parameters.length !== parameters.length)
    throw new Error(`${shape} takes ${compiled.parameters.length} parameters, not ${parameters.length}`)
  known.set(name, compiled)
  return await db.executeQuery<Row>({ ...compiled, parameters } as CompiledQuery<Row>)
}

/** The most rows of one statement; 64 rows of 25 columns stay far below what any engine takes. */
const largest = 64

type Insert<Table extends keyof Schema> = InsertQueryBuilder<Schema, Table, InsertResult>

export interface Inserted<Result> {
  /** How many rows were inserted or updated. */
  written: number
  /** What the statement returns. */
  rows: Result[]
}

/**
 * Inserts rows with few shapes for any number of them; `finish` says what else the statement does, without parameters. All rows have the
 * columns of the first.
 */
export async function insertRows<Table extends keyof Schema, Result>(
  db: Kysely<Schema>,
  name: string,
  into: Table,
  rows: readonly Insertable<Schema[Table]>[],
  finish: (insert: Insert<Table>) => Compilable<Result>,
): Promise<Inserted<Result>> {
  const columns = Object.keys(rows[0] ?? {}) as (keyof Schema[Table] & string)[]
  if (columns.length === 0) return { written: 0, rows: [] }
  const shape = `${name} ${columns.join()}`
  return isPostgres(db)
    ? await insertAsJson(db, { shape, into, columns, rows }, finish)
    : await insertInPieces(db, { shape, into, columns, rows }, finish)
}

interface Insertion<Table extends keyof Schema> {
  shape: string
  into: Table
  columns: (keyof Schema[Table] & string)[]
  rows: readonly Insertable<Schema[Table]>[]
}

/** One parameter for all rows: PostgreSQL takes longer to read a statement with thousands than to carry it out. */
async function insertAsJson<Table extends keyof Schema, Result>(
  db: Kysely<Schema>,
  { shape, into, columns, rows }: Insertion<Table>,
  finish: (insert: Insert<Table>) => Compilable<Result>,
): Promise<Inserted<Result>> {
  const text = JSON.stringify(rows)
  const names = sql.join(columns.map(column => sql.ref(column)))
  const build = () => {
    const values = sql`select ${names} from json_populate_recordset(null::${sql.table(into)}, ${text}::json)`
    return finish(db.insertInto(into).columns(columns).expression(values) as Insert<Table>)
  }
  const result = await run(db, shape, build, [text])
  return { written: Number(result.numAffectedRows), rows: result.rows }
}

/** Pieces of 64, 32, 16 … rows; preparing a statement costs SQLite more than carrying it out. */
async function insertInPieces<Table extends keyof Schema, Result>(
  db: Kysely<Schema>,
  { shape, into, columns, rows }: Insertion<Table>,
  finish: (insert: Insert<Table>) => Compilable<Result>,
): Promise<Inserted<Result>> {
  type Row = Insertable<Schema[Table]>
  // The order in which the built query has the columns is that of the first row it sees.
  const inOrder = (row: Row) =>
    Object.fromEntries(columns.map(column => [column, row[column as keyof Row]])) as Row
  const all: Inserted<Result> = { written: 0, rows: [] }
  for (let from = 0; from < rows.length; ) {
    const size = pieceOf(rows.length - from)
    const piece = rows.slice(from, from + size)
    const parameters: unknown[] = []
    for (const row of piece) for (const column of columns) parameters.push(row[column as keyof Row])
    const build = () => finish(db.insertInto(into).values(piece.map(inOrder)) as Insert<Table>)
    const result = await run(db, `${shape} ${size}`, build, parameters)
    all.written += Number(result.numAffectedRows)
    for (const row of result.rows) all.rows.push(row)
    from += size
  }
  return all
}

const pieceOf = (count: number) => (count >= largest ? largest : 2 ** Math.floor(Math.log2(count)))

/**
 * Asks for the rows of any number of ids, in pieces of up to 64; an id may be asked for twice to fill a piece. `first` comes
 * before the ids among the parameters.
 */
export async function runForIds<Result>(
  db: Kysely<Schema>,
  name: string,
  { first, ids }: { first: number; ids: readonly string[] },
  build: (ids: readonly string[]) => Compilable<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const sorted = ids.toSorted()
  for (let from = 0; from < sorted.length; from += largest) {
    const piece = sorted.slice(from, from + largest)
    const size = 2 ** Math.ceil(Math.log2(piece.length))
    while (piece.length < size) piece.push(piece[piece.length - 1] as string)
    const { rows } = await run(db, `${name} ${size}`, () => build(piece), [first, ...piece])
    for (const row of rows) results.push(row)
  }
  return results
}

/** Runs a query of always the same shape. */
export async function runPrepared<Row>(
  db: Kysely<Schema>,
  name: string,
  parameters: readonly unknown[],
  build: () => Compilable<Row>,
): Promise<Row[]> {
  return (await run(db, name, build, parameters)).rows
}
