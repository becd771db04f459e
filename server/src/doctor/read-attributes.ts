/**
 * Reads the attributes of a tag from behind its name, up to behind its `>`; the first of two with the same name counts. A tag that the
 * page does not finish ends with the page.
 */
export function readAttributes(html: string, from: number): { attributes: Map<string, string>; end: number } {
  const attributes = new Map<string, string>()
  let at = from
  for (;;) {
    at += lengthOf(/[\s/]*/y, html, at)
    if (at >= html.length) return { attributes, end: html.length }
    if (html[at] === '>') return { attributes, end: at + 1 }
    const nameEnd = at + lengthOf(/.[^\s/>=]*/sy, html, at)
    const name = html.slice(at, nameEnd).toLowerCase()
    const { value, end } = readValue(html, nameEnd)
    if (!attributes.has(name)) attributes.set(name, decode(value))
    at = end
  }
}

/** An attribute without a value is empty. */
function readValue(html: string, from: number): { value: string; end: number } {
  const equals = lengthOf(/\s*=\s*/y, html, from)
  if (equals === 0) return { value: '', end: from }
  const at = from + equals
  const quote = html[at]
  if (quote !== '"' && quote !== "'") {
    const end = at + lengthOf(/[^\s>]*/y, html, at)
    return { value: html.slice(at, end), end }
  }
  const closing = html.indexOf(quote, at + 1)
  if (closing === -1) return { value: '', end: html.length }
  return { value: html.slice(at + 1, closing), end: closing + 1 }
}

function lengthOf(pattern: RegExp, html: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(html)?.[0].length ?? 0
}

const named: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' }

/** The entities that stand in addresses and policies. */
const decode = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(amp|quot|apos|lt|gt));/gi, (_, decimal, hex, name) =>
    name
      ? (named[name.toLowerCase()] as string)
      : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
  )
