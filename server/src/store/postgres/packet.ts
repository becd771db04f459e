import type { Connection, FieldDef, Submittable } from 'pg'
import { encodeParameter } from './parameters.ts'
import type { Prepared } from './prepared.ts'

/** A statement with its parameters. */
export interface Statement {
  sql: string
  parameters: readonly unknown[]
}

/** What came of a statement: its rows, the command that was carried out, and how many rows it wrote or gave. */
export interface Outcome {
  rows: Record<string, unknown>[]
  command: string
  count: number
}

type Parser = (text: string) => unknown

interface Part {
  prepared: Prepared
  sql: string
  values: (string | Buffer | null)[]
}

/**
 * Statements that go to the server in one piece and are answered in one piece. The first that fails keeps those behind it from being
 * carried out; what those before it have done stands or falls with their transaction. The driver's own pipeline mode answers each
 * statement for itself, which costs both sides more, and goes on after one that has failed.
 */
export class Packet implements Submittable {
  readonly #parts: Part[]
  readonly #parserOf: (type: number) => Parser
  readonly #done: Outcome[] = []
  readonly #unread: Prepared[] = []
  #rows: Outcome['rows'] = []
  #connection: Connection | undefined
  readonly #settled = Promise.withResolvers<Outcome[]>()

  constructor(
    statements: readonly Statement[],
    preparedFor: (sql: string) => Prepared,
    parserOf: (type: number) => Parser,
  ) {
    this.#parserOf = parserOf
    this.#parts = statements.map(({ sql, parameters }) => ({
      prepared: preparedFor(sql),
      sql,
      values: parameters.map(encodeParameter),
    }))
  }

  /** What came of all, in their order; rejects with what the first that failed said. */
  get outcomes(): Promise<Outcome[]> {
    return this.#settled.promise
  }

  submit(connection: Connection): void {
    this.#connection = connection
    connection.on('parseComplete', this.#noteRead)
    connection.stream.cork()
    for (const { prepared, sql, values } of this.#parts) {
      if (!prepared.isRead && !this.#unread.includes(prepared)) {
        connection.parse({ name: prepared.name, text: sql, types: [] }, true)
        this.#unread.push(prepared)
      }
      connection.bind({ statement: prepared.name, values }, true)
      if (!prepared.columns) connection.describe({ type: 'P' }, true)
      connection.execute(null, true)
    }
    connection.sync()
    connection.stream.uncork()
  }

  readonly #noteRead = (): void => {
    const prepared = this.#unread.shift()
    if (prepared) prepared.isRead = true
  }

  get #current(): Prepared {
    return (this.#parts[this.#done.length] as Part).prepared
  }

  handleRowDescription({ fields }: { fields: FieldDef[] }): void {
    this.#current.columns = fields.map(({ name, dataTypeID }) => ({
      name,
      parse: this.#parserOf(dataTypeID),
    }))
  }

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    const row: Record<string, unknown> = {}
    let index = 0
    for (const { name, parse } of this.#current.columns ?? []) {
      const text = fields[index++] as string | null
      row[name] = text === null ? null : parse(text)
    }
    this.#rows.push(row)
  }

  handleCommandComplete({ text }: { text: string }): void {
    this.#current.columns ??= []
    const words = text.split(' ')
    this.#done.push({ rows: this.#rows, command: words[0] as string, count: Number(words.at(-1)) || 0 })
    this.#rows = []
  }

  handleReadyForQuery(): void {
    this.#leave()
    this.#settled.resolve(this.#done)
  }

  handleError(error: Error): void {
    this.#leave()
    this.#settled.reject(error)
  }

  #leave(): void {
    this.#connection?.off('parseComplete', this.#noteRead)
  }
}
