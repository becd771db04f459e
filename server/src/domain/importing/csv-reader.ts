import type { Dialect } from '@touchline/shared/importing/dialect.ts'
import { because, type RowBecause } from '@touchline/shared/importing/row-reasons.ts'
import Papa from 'papaparse'
import { DomainError } from '../errors.ts'

/** A row of a table. */
export interface CsvRow {
  cells: string[]
  /** Its place in the table, from 1. */
  number: number
  /** Why it cannot be read. */
  fault?: RowBecause
}

/** Letters of the longest row; a quote that never closes would take all the rest of the file into one cell. */
const longest = 1_048_576
/** A table in which more quotes are broken is none. */
const mostBroken = 100

/** What the parser says of one row. */
interface Step {
  data: string[][]
  errors: { code: string }[]
  meta: { cursor: number }
}

/** Reads a table that comes in pieces of text. A broken row costs itself, and no row behind it. */
export class CsvReader {
  readonly #dialect: Dialect
  #rest = ''
  #number = 0
  #broken = 0

  constructor(dialect: Dialect) {
    this.#dialect = dialect
  }

  /** The rows that are whole now. Throws `invalid` where this is no table. */
  push(text: string): CsvRow[] {
    this.#rest += text
    return this.#read(true)
  }

  /** The rows that are left. */
  end(): CsvRow[] {
    return this.#read(false)
  }

  #read(isMore: boolean): CsvRow[] {
    const rows: CsvRow[] = []
    while (this.#rest !== '') {
      const isBroken = this.#parse(rows, isMore)
      if (!isBroken && this.#rest.length <= longest) break
      rows.push(this.#breakOff())
    }
    return rows
  }

  /** Takes what is whole out of the rest. True where it has met a row that is broken, which is still there then. */
  #parse(rows: CsvRow[], isMore: boolean): boolean {
    const { delimiter, newline } = this.#dialect
    let taken = 0
    let isBroken = false
    const step = ({ data: [cells = []], errors, meta }: Step) => {
      isBroken =
        errors.some(({ code }) => code === 'MissingQuotes') || (errors.length > 0 && isLong(cells, newline))
      if (isBroken) return parser.abort()
      taken = meta.cursor
      const row = this.#toRow(cells)
      if (row) rows.push(row)
    }
    const parser = new Papa.Parser({ delimiter, newline, quoteChar: '"', step } as object)
    parser.parse(this.#rest, 0, isMore)
    this.#rest = this.#rest.slice(taken)
    return isBroken
  }

  #toRow(cells: string[]): CsvRow | undefined {
    const number = ++this.#number
    const last = cells.length - 1
    if (this.#dialect.newline === '\n') cells[last] = (cells[last] as string).replace(/\r$/, '')
    const own = this.#dialect.isWrapped && cells.length === 1 ? this.#unwrap(cells[0] as string) : cells
    return own.every(cell => cell.trim() === '') ? undefined : { cells: own, number }
  }

  #unwrap(text: string): string[] {
    const { delimiter, newline } = this.#dialect
    return new Papa.Parser({ delimiter, newline }).parse(text, 0, false).data[0] ?? []
  }

  /** The line with which the rest begins, as far as it can be told without its quotes. */
  #breakOff(): CsvRow {
    if (++this.#broken > mostBroken)
      throw new DomainError(
        'invalid',
        `In more than ${mostBroken} rows a quote opens and does not close, so this is no table that can be read; look at its quotes and its delimiter.`,
      )
    const end = this.#rest.indexOf(this.#dialect.newline)
    const line = end === -1 ? this.#rest : this.#rest.slice(0, end)
    this.#rest = end === -1 ? '' : this.#rest.slice(end + 1)
    const cells = line.replace(/\r$/, '').split(this.#dialect.delimiter)
    return { cells, number: ++this.#number, fault: because('open_quote', {}) }
  }
}

const isLong = (cells: string[], newline: string) => cells.some(cell => cell.includes(newline))
