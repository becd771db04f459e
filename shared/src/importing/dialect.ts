/** How the records of a file are written. */
export interface Dialect {
  form: 'csv' | 'ndjson' | 'json'
  delimiter: Delimiter
  /** What ends a row; LF stands for CRLF too. */
  newline: '\n' | '\r'
  /** Stands every row in quotes as a whole, so that it is one cell with a row in it? */
  isWrapped: boolean
}

export const delimiters = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof delimiters)[number]

/** Rows that are looked at. */
const mostRows = 100

/** Guesses from the beginning of a text how its records are written. */
export function guessDialect(start: string): Dialect {
  const text = start.replace(/^\uFEFF/, '')
  const form = guessForm(text.trimStart())
  const newline = guessNewline(text)
  const plain = { form, delimiter: ',' as const, newline, isWrapped: false }
  if (form !== 'csv') return plain
  const rows = splitRows(text, newline).slice(0, mostRows)
  const delimiter = guessDelimiter(rows)
  if (delimiter) return { ...plain, delimiter }
  const wrapped = guessDelimiter(rows.map(unwrapped))
  const isWrapped = wrapped !== undefined && rows.every(row => row.startsWith('"') && row.endsWith('"'))
  return isWrapped ? { ...plain, delimiter: wrapped, isWrapped } : plain
}

/** An object on each of several lines is NDJSON; all other objects, in a list or not, are found by their brackets. */
function guessForm(text: string): Dialect['form'] {
  if (/^\[\s*(\{|\]|$)/.test(text)) return 'json'
  if (!/^\{\s*("|\}|$)/.test(text)) return 'csv'
  return /^\{[^\r\n]*\}\s*(\r?\n|$)/.test(text) ? 'ndjson' : 'json'
}

function guessNewline(text: string): Dialect['newline'] {
  let isQuoted = false
  let hasCr = false
  for (const letter of text) {
    if (letter === '"') isQuoted = !isQuoted
    else if (letter === '\n' && !isQuoted) return '\n'
    else if (letter === '\r' && !isQuoted) hasCr = true
  }
  return hasCr ? '\r' : '\n'
}

/** Rows as they stand in the text. The last may be cut off and is left out, unless it is the only one. */
function splitRows(text: string, newline: Dialect['newline']): string[] {
  const rows: string[] = []
  let isQuoted = false
  let from = 0
  for (let at = 0; at < text.length && rows.length < mostRows; at++) {
    if (text[at] === '"') isQuoted = !isQuoted
    if (text[at] !== newline || isQuoted) continue
    rows.push(text.slice(from, at).replace(/\r$/, ''))
    from = at + 1
  }
  return (rows.length > 0 ? rows : [text]).filter(row => row.trim() !== '')
}

const unwrapped = (row: string) => row.slice(1, -1).replaceAll('""', '"')

/** The one that most rows have as often as the first has; of several the one that stands there most often. */
function guessDelimiter(rows: string[]): Delimiter | undefined {
  const scored = delimiters.flatMap(delimiter => {
    const counts = rows.map(row => countOutside(row, delimiter))
    const first = counts[0] ?? 0
    const alike = counts.filter(count => count === first).length / counts.length
    return first > 0 ? [{ delimiter, score: alike + Math.min(first, 100) / 1000 }] : []
  })
  return scored.sort((a, b) => b.score - a.score)[0]?.delimiter
}

function countOutside(row: string, delimiter: string): number {
  let count = 0
  let isQuoted = false
  for (const letter of row) {
    if (letter === '"') isQuoted = !isQuoted
    else if (letter === delimiter && !isQuoted) count++
  }
  return count
}
