import { type FileHandle, open, rm } from 'node:fs/promises'
import { refusalColumns } from '@touchline/shared/importing/records.ts'
import { type RowBecause, rowSentence } from '@touchline/shared/importing/row-reasons.ts'
import { toCell } from '@touchline/shared/spreadsheet-cell.ts'

/** A row that was refused, with its cells in the order of the columns. */
export interface RefusedLine {
  row: number
  because: RowBecause
  values: Readonly<Record<string, string>>
}

/** The file of refused rows: a table with the columns of the import, which can be mended and imported again. */
export class RefusedFile {
  readonly #path: string
  readonly #handle: FileHandle
  readonly #columns: readonly string[]
  bytes: number

  private constructor(path: string, handle: FileHandle, columns: readonly string[], bytes: number) {
    this.#path = path
    this.#handle = handle
    this.#columns = columns
    this.bytes = bytes
  }

  /** Opens the file as it was when it was so long; what was written behind that belongs to what was not kept. */
  static async open(path: string, columns: readonly string[], bytes: number): Promise<RefusedFile> {
    const handle = await open(path, bytes === 0 ? 'w' : 'r+')
    await handle.truncate(bytes)
    return new RefusedFile(path, handle, columns, bytes)
  }

  /** Resolves when the rows are on the disk. */
  async add(lines: RefusedLine[]): Promise<void> {
    if (lines.length === 0) return
    const head = this.bytes === 0 ? [[refusalColumns.row, refusalColumns.reason, ...this.#columns]] : []
    const rows = lines.map(({ row, because, values }) => [
      ...[String(row), rowSentence(because)],
      ...this.#columns.map(column => values[column] ?? ''),
    ])
    const text = Buffer.from([...head, ...rows].map(cells => `${cells.map(quoted).join(',')}\r\n`).join(''))
    await this.#handle.write(text, 0, text.length, this.bytes)
    await this.#handle.sync()
    this.bytes += text.length
  }

  /** Takes back what was written behind so many bytes. */
  async cut(bytes: number): Promise<void> {
    await this.#handle.truncate(bytes)
    this.bytes = bytes
  }

  /** Where no row was refused, no file stays. */
  async close(): Promise<void> {
    await this.#handle.close()
    if (this.bytes === 0) await rm(this.#path, { force: true })
  }
}

const quoted = (text: string) => {
  const cell = toCell(text)
  return /[",;\t|\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
