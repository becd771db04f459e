import { toCell } from './spreadsheet-cell.ts'

export type CsvCell = string | number | null

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** Most texts begin like a word and part no cells: there is nothing in them to be guarded or quoted. */
const plain = /^[A-Za-z0-9][^;",\t\r\n]*$/

/** Texts are made cells that no spreadsheet carries out. Numbers are left alone. */
const toText = (cell: CsvCell): string => {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  return plain.test(cell) ? cell : quoted(toCell(cell))
}

function toLine(row: readonly CsvCell[]): string {
  let line = ''
  for (let at = 0; at < row.length; at++) line += (at === 0 ? '' : ',') + toText(row[at] as CsvCell)
  return `${line}\r\n`
}

/** Rows as CSV by RFC 4180, in UTF-8, safe to open in a spreadsheet. Null is an empty cell. */
export const toCsv = (rows: readonly (readonly CsvCell[])[]): string => rows.map(toLine).join('')
