import type { Dialect } from '@touchline/shared/importing/dialect.ts'
import { joinHeaderRows, tellApart } from '@touchline/shared/importing/headers.ts'
import { Submissions } from '@touchline/shared/importing/join-submissions.ts'
import { flatten, JsonPieces } from '@touchline/shared/importing/json.ts'
import {
  headerRowsOf,
  type Preset,
  presetOfColumns,
  presetOfRows,
} from '@touchline/shared/importing/presets.ts'
import { type FileRecord, mostColumns, refusalColumns } from '@touchline/shared/importing/records.ts'
import { because, type RowBecause } from '@touchline/shared/importing/row-reasons.ts'
import { fromCell } from '@touchline/shared/spreadsheet-cell.ts'
import { DomainError } from '../errors.ts'
import { CsvReader, type CsvRow } from './csv-reader.ts'

/** Turns the text of a file, which comes in pieces, into records. */
export interface RecordReader {
  push(text: string): FileRecord[]
  end(): FileRecord[]
  /** Whose file it is, once its first records were read. */
  readonly preset: Preset
  /** The columns of a table; those of JSON are met on the way. */
  readonly columns: readonly string[]
}

export const createReader = (dialect: Dialect): RecordReader =>
  new JoiningReader(dialect.form === 'csv' ? new TableReader(dialect) : new JsonReader(dialect.form))

class TableReader implements RecordReader {
  preset: Preset = 'table'
  columns: readonly string[] = []
  readonly #csv: CsvReader
  #head: CsvRow[] | undefined = []
  /** Were cells written by us, so that no spreadsheet carries them out? */
  #isGuarded = false

  constructor(dialect: Dialect) {
    this.#csv = new CsvReader(dialect)
  }

  push = (text: string) => this.#take(this.#csv.push(text), false)
  end = () => this.#take(this.#csv.end(), true)

  #take(rows: CsvRow[], isEnd: boolean): FileRecord[] {
    if (!this.#head) return rows.map(row => this.#toRecord(row))
    const head = [...this.#head, ...rows]
    this.#head = head.length < 3 && !isEnd ? head : undefined
    if (this.#head) return []
    return this.#begin(head).map(row => this.#toRecord(row))
  }

  /** Reads what stands above the records, and gives what is below. */
  #begin(rows: CsvRow[]): CsvRow[] {
    const first = rows.slice(0, 3).map(({ cells }) => cells.map(cell => cell.trim()))
    this.preset = presetOfRows(first)
    const head = first.slice(0, this.preset === 'surveymonkey' ? 2 : 1)
    for (const cells of head) requireHeader(cells)
    const names = head.length === 2 ? joinHeaderRows(head) : (head[0] ?? [])
    this.columns = tellApart(names)
    this.#isGuarded = this.preset === 'touchline' || this.columns.includes(refusalColumns.reason)
    return rows.slice(headerRowsOf(this.preset))
  }

  #toRecord({ cells, number, fault }: CsvRow): FileRecord {
    const values: Record<string, string> = Object.create(null)
    // What a ragged row lacks takes no memory: many short rows below a wide header would take all of it.
    cells.slice(0, this.columns.length).forEach((cell, at) => {
      values[this.columns[at] as string] = this.#isGuarded ? fromCell(cell) : cell
    })
    return { number, values, ...faultOf(fault ?? this.#raggedness(cells)) }
  }

  #raggedness(cells: string[]): RowBecause | undefined {
    const all = this.columns.length
    if (cells.length === all || (cells.length > all && cells.slice(all).every(cell => cell === '')))
      return undefined
    return because('ragged', { count: cells.length, columns: all })
  }
}

/** Throws `invalid`. */
function requireHeader(cells: string[]): void {
  if (cells.some(cell => controls.test(cell)))
    throw new DomainError(
      'invalid',
      'The header row holds control characters, so this is no table of text; send CSV or JSON, and unpack an archive or a workbook first.',
    )
  if (cells.length > mostColumns)
    throw new DomainError(
      'invalid',
      `The table has ${cells.length} columns, and ${mostColumns} are taken at most; leave some out, or look at its delimiter.`,
    )
}

/** A header in quotes may hold tabs and line breaks; all others say that this is no text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/

const faultOf = (fault: RowBecause | undefined) => (fault === undefined ? {} : { fault })

/** Letters of the longest object. */
const longest = 8_388_608

class JsonReader implements RecordReader {
  preset: Preset = 'table'
  readonly columns: readonly string[] = []
  readonly #pieces = new JsonPieces()
  readonly #isByLine: boolean
  #rest = ''
  #number = 0

  constructor(form: 'ndjson' | 'json') {
    this.#isByLine = form === 'ndjson'
  }

  push(text: string): FileRecord[] {
    return (this.#isByLine ? this.#pushLines(text) : this.#pushPieces(text)).map(json => this.#toRecord(json))
  }

  end(): FileRecord[] {
    const rest = this.#isByLine ? this.#rest : this.#pieces.rest
    return rest.trim() === '' ? [] : [this.#toRecord(rest)]
  }

  #pushLines(text: string): string[] {
    if (!text.includes('\n')) {
      this.#rest = this.#bounded(this.#rest + text)
      return []
    }
    const lines = (this.#rest + text).split('\n')
    this.#rest = this.#bounded(lines.pop() as string)
    return lines.filter(line => line.trim() !== '')
  }

  #pushPieces(text: string): string[] {
    const found = this.#pieces.push(text)
    this.#bounded(this.#pieces.rest)
    return found
  }

  #bounded(rest: string): string {
    if (rest.length > longest)
      throw new DomainError('invalid', 'An object of the file does not end for 8 MiB; look at its brackets.')
    return rest
  }

  #toRecord(json: string): FileRecord {
    const number = ++this.#number
    try {
      const value: unknown = JSON.parse(json)
      if (value === null || typeof value !== 'object' || Array.isArray(value))
        throw new TypeError('no object')
      if (number === 1) this.preset = presetOfColumns(Object.keys(flatten(value)))
      if (this.preset === 'touchline') return { number, values: flattenOwn(value), object: value }
      return { number, values: flatten(value) }
    } catch {
      return { number, values: { json }, fault: because('no_object', {}) }
    }
  }
}

/** A claim has facts of several types, which cells of their own could not tell apart. */
const flattenOwn = (object: { claim?: unknown }) =>
  flatten({ ...object, claim: object.claim ? JSON.stringify(object.claim) : null })

/** Of some tools several records are one answer. */
class JoiningReader implements RecordReader {
  readonly #inner: RecordReader
  readonly #submissions = new Submissions()

  constructor(inner: RecordReader) {
    this.#inner = inner
  }

  get preset() {
    return this.#inner.preset
  }

  get columns() {
    return this.#inner.preset === 'formbricks' ? [] : this.#inner.columns
  }

  push(text: string): FileRecord[] {
    return this.#join(this.#inner.push(text))
  }

  end(): FileRecord[] {
    return [...this.#join(this.#inner.end()), ...this.#submissions.end()]
  }

  #join(records: FileRecord[]): FileRecord[] {
    if (this.preset !== 'formbricks') return records
    return records.flatMap(record => this.#submissions.push(record))
  }
}
