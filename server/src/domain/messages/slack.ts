import { breaker } from './clean-text.ts'
import { fit } from './fit.ts'
import type { Outline, Part, Point, Row } from './outline.ts'

/** So much of a comment is shown; Slack itself cuts a message at 40,000 characters. */
const quoteRoom = 2500
/** https://docs.slack.dev/reference/block-kit/blocks/header-block */
const headerRoom = 150

/** The fallback is parsed for mentions and links; these three make them (https://docs.slack.dev/messaging/formatting-message-text). */
export const escapeForSlack = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/@/g, `@${breaker}`)

const asIs = (text: string) => text

/**
 * A message for an incoming webhook. Whatever a stranger may have written stands in elements of rich text, which Slack never parses
 * for markup; where there is no room for blocks, the fallback is escaped.
 */
export function formatSlack(outline: Outline): object {
  return {
    text: fit(outline.subject, 300, escapeForSlack).text,
    // Nothing is looked up or unfurled but what stands in the blocks.
    ...{ parse: 'none', link_names: false, unfurl_links: false, unfurl_media: false },
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: headerOf(outline), emoji: false } },
      richText(section(text(outline.sender, 'italic'))),
      ...outline.parts.flatMap(part => blocksOf(part, outline)),
      ...outline.closing.map(line => richText(section(text(line, 'italic')))),
      // A button would want an app that answers Slack's request; a link needs nobody.
      richText(section({ type: 'link', url: outline.action.url, text: outline.action.label })),
    ],
  }
}

const headerOf = ({ eyebrow, title }: Outline) => fit(`${eyebrow}: ${title}`, headerRoom, asIs).text

type Style = 'bold' | 'italic'
const text = (words: string, style?: Style) => ({
  type: 'text',
  text: words,
  ...(style && { style: { [style]: true } }),
})
const richText = (...elements: object[]) => ({ type: 'rich_text', elements })
const section = (...elements: object[]) => ({ type: 'rich_text_section', elements })
const quote = (words: string, outline: Outline) => {
  const { text: shown, isWhole } = fit(words, quoteRoom, asIs)
  return {
    type: 'rich_text_quote',
    elements: [text(shown), ...(isWhole ? [] : [text(` ${outline.goesOn}`, 'italic')])],
  }
}

/** Blocks stand a little apart, the elements of one do not. */
function blocksOf(part: Part, outline: Outline): object[] {
  switch (part.kind) {
    case 'rating':
      return [richText(section(text(part.words, 'bold'), text(` · ${part.band} · ${part.metric}`)))]
    case 'quote':
      return [richText(quote(part.text, outline))]
    case 'text':
      return [richText(section(text(part.text)))]
    case 'rows':
      return [richText(rowsSection(part.rows))]
    case 'points':
      return part.points.map(point => richText(...pointElements(point, outline)))
  }
}

const rowsSection = (rows: Row[]) =>
  section(
    ...rows.flatMap(({ label, value }, index) => [
      text(`${index === 0 ? '' : '\n'}${label}`, 'bold'),
      text(` ${value}`),
    ]),
  )

const pointElements = (point: Point, outline: Outline) => [
  section(
    text(`${point.sign} `),
    text(point.text, 'bold'),
    ...(point.detail ? [text(`\n${point.detail}`)] : []),
  ),
  ...(point.quote ? [quote(point.quote, outline)] : []),
]
