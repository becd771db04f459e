/** Rows of cells as a spreadsheet set to this separator reads them: a quote counts where a cell begins, elsewhere it is a character. */
export function readCells(csv: string, separator: string): string[][] {
  const rows: string[][] = [[]]
  let [cell, isQuoted, isFresh] = ['', false, true]
  for (let at = 0; at <= csv.length; at++) {
    const character = csv[at]
    const isQuote = character === '"'
    if (character !== undefined && isQuoted && !isQuote) cell += character
    else if (isQuoted && isQuote && csv[at + 1] === '"') cell += csv[++at]
    else if (isQuote && (isQuoted || isFresh)) isQuoted = !isQuoted
    else if (character === undefined || [separator, '\n', '\r'].includes(character)) {
      rows.at(-1)?.push(cell)
      if (character === '\n' || (character === '\r' && csv[at + 1] !== '\n')) rows.push([])
      if (character === '\r' && csv[at + 1] === '\n') {
        rows.push([])
        at++
      }
      cell = ''
      isFresh = true
      continue
    } else cell += character
    isFresh = false
  }
  return rows
}

/** What a spreadsheet leaves out before it looks whether a cell is a formula; said otherwise than in the code under test. */
const isUnseen = (character: string) =>
  /\s/.test(character) || character < ' ' || /[\u007F-\u009F\u00AD\u200B-\u200F\u2060\uFEFF]/.test(character)

/** The cells that a spreadsheet with this separator would carry out, or that begin with a control character by which some do. */
export const liveCells = (csv: string, separator: string): string[] =>
  readCells(csv, separator)
    .flat()
    .filter(cell => {
      const shown = [...cell].find(character => !isUnseen(character)) ?? ''
      const isBare = separator === ',' && /^[\t\r\n\0]/.test(cell)
      return isBare || (shown !== '' && '=+-@＝＋－＠﹦﹢﹣﹫−'.includes(shown))
    })
