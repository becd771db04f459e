/** With these a formula begins: ASCII, full-width and small forms, and the typographic minus. */
const sign = String.raw`[=+\-@＝＋－＠﹦﹢﹣﹫−]`
/** What is left out before a spreadsheet looks for a sign: blanks, controls, invisible marks and quotes. */
const unseen = String.raw`[["\p{White_Space}\p{Cc}\p{Cf}]--[\t\r\n]]*`
/** Where a cell begins: where the text does, and where a spreadsheet set to another separator would begin the next one. */
const start = String.raw`(^|[;\t\r\n])`
const formula = `'*${unseen}${sign}`
/** A text's first character may be dangerous by itself. */
const bareStart = String.raw`'*${unseen}[\t\r\n\0]`

const formulas = new RegExp(`${start}(?=${formula})`, 'gv')
const guardedFormulas = new RegExp(`${start}'(?=${formula})`, 'gv')
const bare = new RegExp(`^(?=${bareStart})`, 'v')
const guardedBare = new RegExp(`^'(?=${bareStart})`, 'v')

/**
 * A text as a cell that no spreadsheet carries out. An apostrophe is put before whatever could begin a formula: a sign, also
 * behind blanks, quotes or apostrophes, at the text's start and behind each `;`, tab and line break; and before a tab, line break
 * or NUL that the text begins with. All other texts stay as they are.
 */
export const toCell = (text: string): string => text.replace(formulas, "$1'").replace(bare, "'")

/** The text of which `toCell` made this cell: exactly one of the apostrophes that it puts is taken away. */
export const fromCell = (cell: string): string => cell.replace(guardedBare, '').replace(guardedFormulas, '$1')
