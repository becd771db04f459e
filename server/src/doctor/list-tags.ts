import { readAttributes } from './read-attributes.ts'

/** A start tag, in small letters. */
export interface Tag {
  name: string
  attributes: ReadonlyMap<string, string>
}

/** Elements whose content is text to a browser that runs scripts. */
const rawText = new Set([
  'script',
  'style',
  'textarea',
  'title',
  'noscript',
  'iframe',
  'xmp',
  'noembed',
  'noframes',
])

/**
 * The start tags of a page that a browser acts upon: none in comments, in texts such as those of scripts, or in templates. Reads each
 * letter a bounded number of times, whatever the page holds.
 */
export function* listTags(html: string): Generator<Tag> {
  let templates = 0
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    const written = tagNameAt(html, at)
    if (written === undefined) {
      at = afterMarkup(html, at)
      continue
    }
    const { attributes, end } = readAttributes(html, at + 1 + written.length)
    const name = written.toLowerCase()
    at = end
    if (name === '/template') templates = Math.max(0, templates - 1)
    if (name === 'template') templates++
    if (name.startsWith('/')) continue
    if (templates === 0) yield { name, attributes }
    if (rawText.has(name)) at = endOfText(html, name, at)
  }
}

/** With a slash before it in an end tag; undefined where no tag begins. */
function tagNameAt(html: string, at: number): string | undefined {
  const name = /\/?[a-z][^\s/>]*/iy
  name.lastIndex = at + 1
  return name.exec(html)?.[0]
}

/** Behind a comment, a doctype, or a `<` that means nothing. */
function afterMarkup(html: string, at: number): number {
  if (html.startsWith('<!--', at)) return after(html, '-->', at + 2)
  return /[!?/]/.test(html[at + 1] ?? '') ? after(html, '>', at + 2) : at + 1
}

function after(html: string, what: string, from: number): number {
  const found = html.indexOf(what, from)
  return found === -1 ? html.length : found + what.length
}

function endOfText(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  end.lastIndex = from
  return end.exec(html)?.index ?? html.length
}
