import { toCell } from './spreadsheet-cell.ts'

export type CsvCell = string | number | null

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** Texts are made cells that no spreadsheet carries out. Numbers are left alone. */
const toText = (cell: CsvCell): string => {
  if (cell === null) return ''
  return typeof cell === 'number' ? String(cell) : quoted(toCell(cell))
}

/** Rows as CSV by RFC 4180, in UTF-8, safe to open in a spreadsheet. Null is an empty cell. */
export const toCsv = (rows: readonly (readonly CsvCell[])[]): string =>
  rows.map(row => `${row.map(toText).join(',')}\r\n`).join('')
