import {
  AbortedTransactionError,
  type CompiledQuery,
  type DatabaseConnection,
  type QueryResult,
} from 'kysely'
import type { PoolClient } from 'pg'
import { lockNumbers } from './lock-numbers.ts'
import { type Outcome, Packet, type Statement } from './packet.ts'
import { rememberPrepared } from './prepared.ts'
import { encodeRows, type RowType, readRowType, rowTypeQuestion } from './row-type.ts'

/** So many connections add up counts without waiting for each other. */
const slots = 256

/** Takes the first slot that no other connection has; PostgreSQL lets it go when the connection ends. */
const slotQuestion = `
  select slot from generate_series(0, ${slots - 1}) slot where pg_try_advisory_lock(${lockNumbers.slots}, slot) limit 1`

/** Says that the rows it was given are not those of the table: it has changed since it was looked at. */
const otherRowType = '42804'

const verb = (sql: string): Statement => ({ sql, parameters: [] })

/** A connection that waits for the server as seldom as it can: what needs no reply goes with what is asked next, or with the commit. */
export class PostgresConnection implements DatabaseConnection {
  readonly #client: PoolClient
  readonly #preparedFor = rememberPrepared()
  readonly #rowTypes = new Map<string, RowType>()
  #slot: number | undefined
  #unsent: Statement[] = []
  #isBegun = false
  #isUnfit = false

  constructor(client: PoolClient) {
    this.#client = client
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const outcome = (await this.#send([query])).at(-1) as Outcome
    const rows = outcome.rows as Row[]
    return outcome.command === 'SELECT' ? { rows } : { rows, numAffectedRows: BigInt(outcome.count) }
  }

  /** Asks for several things in one piece, and gives the rows of each; each sees what those before it did. */
  async askTogether(queries: readonly CompiledQuery[]): Promise<unknown[][]> {
    if (queries.length === 0) return []
    return (await this.#send(queries)).slice(-queries.length).map(({ rows }) => rows)
  }

  /** Has something carried out whose failure is that of whatever comes next. */
  post(query: CompiledQuery): void {
    this.#unsent.push(query)
  }

  /** Rows as the parameter for a list of rows of a table. */
  async encodeRows(table: string, rows: readonly object[]): Promise<Buffer> {
    return encodeRows(this.#rowTypes.get(table) ?? (await this.#readRowType(table)), rows)
  }

  /** Where this connection adds up, and no other does meanwhile: so nobody waits for another's commit. */
  async slot(): Promise<number> {
    this.#slot ??= Number((await this.#ask({ sql: slotQuestion, parameters: [] }))[0]?.slot ?? 0)
    return this.#slot
  }

  begin(sql: string): void {
    this.#unsent = [verb(sql)]
  }

  async commit(): Promise<void> {
    const outcome = (await this.#send([verb('commit')])).at(-1)
    this.#isBegun = false
    if (outcome?.command === 'ROLLBACK') throw new AbortedTransactionError()
  }

  /** Throws nothing: the connection is given up when it fails, and why the transaction failed is of more interest. */
  async rollBack(): Promise<void> {
    this.#unsent = []
    if (!this.#isBegun) return
    this.#isBegun = false
    await this.#send([verb('rollback')]).catch(() => {
      this.#isUnfit = true
    })
  }

  release(): void {
    this.#client.release(this.#isUnfit)
  }

  // biome-ignore lint/correctness/useYield: nothing is read row by row
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('PostgreSQL is not read row by row here')
  }

  async #send(statements: readonly Statement[]): Promise<Outcome[]> {
    const all = [...this.#unsent, ...statements]
    this.#isBegun ||= this.#unsent.length > 0
    this.#unsent = []
    try {
      const packet = new Packet(all, this.#preparedFor, type => this.#client.getTypeParser(type, 'text'))
      return await this.#client.query(packet).outcomes
    } catch (error) {
      if ((error as { code?: string }).code === otherRowType) this.#rowTypes.clear()
      // Where it was asked tells more than where the reply was read.
      Error.captureStackTrace(error as Error)
      throw error
    }
  }

  async #ask(statement: Statement): Promise<Outcome['rows']> {
    return (await this.#send([statement])).at(-1)?.rows ?? []
  }

  async #readRowType(table: string): Promise<RowType> {
    const rowType = readRowType(await this.#ask({ sql: rowTypeQuestion, parameters: [table] }))
    this.#rowTypes.set(table, rowType)
    return rowType
  }
}
