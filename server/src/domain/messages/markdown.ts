import { fit, fitLine } from './fit.ts'
import type { Outline, Part, Point } from './outline.ts'

/** So much of a comment is shown once it is escaped, and of any other text. */
const quoteRoom = 2500
const lineRoom = 300

type Escape = (text: string) => string

/**
 * The parts of a message but for its rows, in the Markdown that Discord and Mattermost share; every word is escaped. Paragraphs
 * for which there is no room are left out, but never the link.
 */
export function markdownOf(outline: Outline, escaping: Escape, room: number): string {
  const url = outline.action.url.replace(/[()\s<>]/g, encodeURIComponent)
  const link = `[${escaping(outline.action.label)}](${url})`
  let left = room - link.length
  const paragraphs = [
    ...outline.parts.flatMap(part => paragraphsOf(part, outline, escaping)),
    ...outline.closing.map(line => `_${fitLine(line, lineRoom, escaping)}_`),
  ].filter(text => {
    left -= text.length + 2
    return left >= 0
  })
  return [...paragraphs, link].join('\n\n')
}

function paragraphsOf(part: Part, outline: Outline, escaping: Escape): string[] {
  switch (part.kind) {
    case 'rating':
      return [`**${escaping(part.words)}** · ${escaping(`${part.band} · ${part.metric}`)}`]
    case 'quote':
      return [quote(part.text, outline, escaping)]
    case 'text':
      return [fitLine(part.text, lineRoom, escaping)]
    case 'rows':
      return []
    case 'points':
      return part.points.map(point => pointText(point, outline, escaping))
  }
}

/** Each line begins with the mark, or the rest would stand outside. */
function quote(words: string, outline: Outline, escaping: Escape): string {
  const { text, isWhole } = fit(words, quoteRoom, sign => (sign === '\n' ? '\n> ' : escaping(sign)))
  return `> ${text}${isWhole ? '' : `\n> ${escaping(outline.goesOn)}`}`
}

const pointText = (point: Point, outline: Outline, escaping: Escape) =>
  [
    `${escaping(point.sign)} **${fitLine(point.text, lineRoom, escaping)}**`,
    ...(point.detail ? [fitLine(point.detail, 2 * lineRoom, escaping)] : []),
    ...(point.quote ? [quote(point.quote, outline, escaping)] : []),
  ].join('\n')

/** Labels and values, each escaped and short enough for every service. */
export const fieldsOf = (outline: Outline, escaping: Escape): { label: string; value: string }[] =>
  outline.parts.flatMap(part =>
    part.kind === 'rows'
      ? part.rows.map(({ label, value }) => ({
          label: fitLine(label, lineRoom / 2, escaping),
          value: fitLine(value, lineRoom, escaping) || '–',
        }))
      : [],
  )
