import type { CompiledQuery, Transaction } from 'kysely'
import { PostgresConnection } from './postgres/connection.ts'
import type { Schema } from './schema.ts'

type Questions = Record<string, readonly CompiledQuery<unknown>[]>
type Replies<Asked extends Questions> = {
  [Name in keyof Asked]: Asked[Name] extends readonly CompiledQuery<infer Row>[] ? Row[] : never
}

/** Asks all questions in their order and gives the rows of each by its name. PostgreSQL is waited for once. */
export async function askTogether<Asked extends Questions>(
  trx: Transaction<Schema>,
  questions: Asked,
): Promise<Replies<Asked>> {
  const given = await ask(trx, Object.values(questions).flat())
  const replies: Record<string, unknown[]> = {}
  for (const [name, queries] of Object.entries(questions))
    replies[name] = given.splice(0, queries.length).flat()
  return replies as Replies<Asked>
}

const ask = (trx: Transaction<Schema>, queries: CompiledQuery<unknown>[]) =>
  trx.getExecutor().provideConnection(async connection => {
    if (connection instanceof PostgresConnection) return await connection.askTogether(queries)
    const given: unknown[][] = []
    for (const query of queries) given.push((await connection.executeQuery(query)).rows)
    return given
  })

/**
 * Has a statement carried out whose rows nobody needs. PostgreSQL hears of it with what is asked next, or with the commit: so what fails
 * makes one of these fail.
 */
export async function post(trx: Transaction<Schema>, query: CompiledQuery<unknown>): Promise<void> {
  await trx.getExecutor().provideConnection(async connection => {
    if (connection instanceof PostgresConnection) connection.post(query)
    else await connection.executeQuery(query)
  })
}

/** The same on PostgreSQL for a statement that takes rows of a table as one parameter. */
export async function postWithRows(
  trx: Transaction<Schema>,
  { table, rows }: { table: keyof Schema; rows: readonly object[] },
  build: (parameter: Buffer) => CompiledQuery<unknown>,
): Promise<void> {
  await trx.getExecutor().provideConnection(async connection => {
    if (!(connection instanceof PostgresConnection))
      throw new TypeError('only PostgreSQL takes rows like this')
    connection.post(build(await connection.encodeRows(table, rows)))
  })
}

/** Where this connection adds up counts: on PostgreSQL in rows of its own, on SQLite, with one writer, in the only ones. */
export const slotOf = async (trx: Transaction<Schema>): Promise<number> =>
  await trx
    .getExecutor()
    .provideConnection(async connection =>
      connection instanceof PostgresConnection ? await connection.slot() : 0,
    )
