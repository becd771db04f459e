export type ExportFormat = 'csv' | 'ndjson'

const [quote, lineFeed] = [0x22, 0x0a]

/** Counts the rows of an export while it goes by, in pieces cut anywhere: of CSV without its head, and not the line breaks in its quotes. */
export function createRowCounter(format: ExportFormat): (piece: Uint8Array) => number {
  let rows = format === 'csv' ? -1 : 0
  let isQuoted = false
  return piece => {
    for (const byte of piece) {
      if (format === 'csv' && byte === quote) isQuoted = !isQuoted
      else if (byte === lineFeed && !isQuoted) rows++
    }
    return Math.max(rows, 0)
  }
}
