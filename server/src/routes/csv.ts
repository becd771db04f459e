export type CsvCell = string | number | null

/** What a spreadsheet would take for the beginning of a formula. */
const formulaStart = /^[=+\-@\t\r]/

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** A text that a spreadsheet might carry out stands behind an apostrophe, which it shows as text. Numbers are left alone. */
const toText = (cell: CsvCell): string => {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  return quoted(formulaStart.test(cell) ? `'${cell}` : cell)
}

/** Rows as CSV by RFC 4180, in UTF-8, safe to open in a spreadsheet. Null is an empty cell. */
export const toCsv = (rows: readonly (readonly CsvCell[])[]): string =>
  rows.map(row => `${row.map(toText).join(',')}\r\n`).join('')
