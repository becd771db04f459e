import type { Compilable, CompiledQuery, Kysely, QueryResult } from 'kysely'
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

/**
 * Writes many rows in pieces of 64, 32, 16 … rows, so that few shapes serve any number. `build` gets the rows of a piece; all
 * rows have the columns of the first. Returns how many rows were inserted or updated, and what the statements return.
 */
export async function runForRows<Row extends object, Result>(
  db: Kysely<Schema>,
  name: string,
  rows: readonly Row[],
  build: (rows: readonly Row[]) => Compilable<Result>,
): Promise<{ written: number; rows: Result[] }> {
  const columns = Object.keys(rows[0] ?? {}) as (keyof Row)[]
  // The order in which the built query has the columns is that of the first row it sees.
  const inOrder = (row: Row) => Object.fromEntries(columns.map(column => [column, row[column]])) as Row
  let written = 0
  const returned: Result[] = []
  for (let from = 0; from < rows.length; ) {
    const size = pieceOf(rows.length - from)
    const piece = rows.slice(from, from + size)
    const parameters: unknown[] = []
    for (const row of piece) for (const column of columns) parameters.push(row[column])
    const shape = `${name} ${size} ${columns.join()}`
    const result = await run(db, shape, () => build(piece.map(inOrder)), parameters)
    written += Number(result.numAffectedRows)
    for (const row of result.rows) returned.push(row)
    from += size
  }
  return { written, rows: returned }
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
