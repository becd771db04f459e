import {
  type Compilable,
  type CompiledQuery,
  type Insertable,
  type InsertQueryBuilder,
  type InsertResult,
  type Kysely,
  type RawBuilder,
  type SqlBool,
  sql,
  type Transaction,
} from 'kysely'
import { isPostgres } from './engine.ts'
import { encodeTexts } from './postgres/binary.ts'
import type { Schema } from './schema.ts'
import { post, postWithRows } from './together.ts'

const known = new Map<string, CompiledQuery>()

/**
 * A query that was built and compiled once for its `shape`, with other parameters. Building a query of many rows costs more
 * than carrying it out. The parameters must come in the order in which the built query has them.
 */
export function shaped<Row>(
  db: Kysely<Schema>,
  shape: string,
  parameters: readonly unknown[],
  build: () => Compilable<Row>,
): CompiledQuery<Row> {
  const name = isPostgres(db) ? `postgres ${shape}` : shape
  const compiled = known.get(name) ?? build().compile()
  if (compiled.parameters.length !== parameters.length)
    throw new Error(`${shape} takes ${compiled.parameters.length} parameters, not ${parameters.length}`)
  known.set(name, compiled)
  return { ...compiled, parameters } as CompiledQuery<Row>
}

/** The most rows of one statement; 64 rows of 25 columns stay far below what any engine takes. */
const largest = 64

type Insert<Table extends keyof Schema> = InsertQueryBuilder<Schema, Table, InsertResult>

/**
 * Has rows inserted with few shapes for any number of them; `finish` says what else the statement does, without parameters. All rows
 * have the columns of the first. What fails is heard of later; see `post`.
 */
export async function postRows<Table extends keyof Schema>(
  trx: Transaction<Schema>,
  name: string,
  into: Table,
  rows: readonly Insertable<Schema[Table]>[],
  finish: (insert: Insert<Table>) => Compilable = insert => insert,
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}) as (keyof Schema[Table] & string)[]
  if (columns.length === 0) return
  const insertion = { shape: `${name} ${columns.join()}`, into, columns, rows }
  if (isPostgres(trx)) return await postInOnePiece(trx, insertion, finish)
  for (const query of inPieces(trx, insertion, finish)) await post(trx, query)
}

interface Insertion<Table extends keyof Schema> {
  shape: string
  into: Table
  columns: (keyof Schema[Table] & string)[]
  rows: readonly Insertable<Schema[Table]>[]
}

/** One parameter for all rows: PostgreSQL takes longer to read a statement with thousands than to carry it out. */
async function postInOnePiece<Table extends keyof Schema>(
  trx: Transaction<Schema>,
  { shape, into, columns, rows }: Insertion<Table>,
  finish: (insert: Insert<Table>) => Compilable,
): Promise<void> {
  await postWithRows(trx, { table: into, rows }, parameter =>
    shaped(trx, shape, [parameter], () => {
      const names = sql.join(columns.map(column => sql.ref(column)))
      const values = sql`select ${names} from unnest(${parameter}::${sql.table(into)}[])`
      return finish(trx.insertInto(into).columns(columns).expression(values) as Insert<Table>)
    }),
  )
}

/**
 * Pieces of 64, 32, 16 … rows; preparing a statement costs SQLite more than carrying it out. A piece that fails is not taken back by itself, for
 * which SQLite would copy every page before it is changed: the transaction is taken back as a whole.
 */
function* inPieces<Table extends keyof Schema>(
  trx: Transaction<Schema>,
  { shape, into, columns, rows }: Insertion<Table>,
  finish: (insert: Insert<Table>) => Compilable,
): Generator<CompiledQuery> {
  type Row = Insertable<Schema[Table]>
  // The order in which the built query has the columns is that of the first row it sees.
  const inOrder = (row: Row) =>
    Object.fromEntries(columns.map(column => [column, row[column as keyof Row]])) as Row
  for (let from = 0; from < rows.length; ) {
    const size = pieceOf(rows.length - from)
    const piece = rows.slice(from, from + size)
    const parameters: unknown[] = []
    for (const row of piece) for (const column of columns) parameters.push(row[column as keyof Row])
    yield shaped(trx, `${shape} ${size}`, parameters, () =>
      finish(trx.insertInto(into).orFail().values(piece.map(inOrder)) as Insert<Table>),
    )
    from += size
  }
}

const pieceOf = (count: number) => (count >= largest ? largest : 2 ** Math.floor(Math.log2(count)))

/**
 * What asks for the rows of any number of ids: on SQLite in pieces of up to 64, of which one may name an id twice to be full. `first`
 * comes before the ids among the parameters and `last` behind them; `isAmong` tells whether the column `id` holds one of them.
 */
export function queriesForIds<Row>(
  db: Kysely<Schema>,
  name: string,
  { first, ids, last = [] }: { first: number; ids: readonly string[]; last?: readonly (number | string)[] },
  build: (isAmong: RawBuilder<SqlBool>) => Compilable<Row>,
): CompiledQuery<Row>[] {
  if (isPostgres(db)) {
    const list = encodeTexts(ids)
    return [shaped(db, name, [first, list, ...last], () => build(sql<SqlBool>`id = any(${list}::text[])`))]
  }
  const sorted = ids.toSorted()
  const queries: CompiledQuery<Row>[] = []
  for (let from = 0; from < sorted.length; from += largest) {
    const piece = sorted.slice(from, from + largest)
    const size = 2 ** Math.ceil(Math.log2(piece.length))
    while (piece.length < size) piece.push(piece[piece.length - 1] as string)
    queries.push(
      shaped(db, `${name} ${size}`, [first, ...piece, ...last], () =>
        build(sql<SqlBool>`id in (${sql.join(piece)})`),
      ),
    )
  }
  return queries
}
