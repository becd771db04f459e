import { breaker } from './clean-text.ts'
import { fit } from './fit.ts'
import type { Outline, Part, Point, Tone } from './outline.ts'

/** A message may have 28 KB, frame of the workflow included; a character takes up to three bytes. */
const quoteRoom = 3000

/** Text runs know no markup, but some clients fill in dates, and workflows expressions and mentions, wherever they stand. */
export const escapeForTeams = (text: string): string => text.replace(/[{<@$]/g, sign => `${sign}${breaker}`)

/**
 * A card for a workflow that begins with "When a Teams webhook request is received". Only words of our own stand in text blocks,
 * which know Markdown; all others are runs of rich text, which do not (https://learn.microsoft.com/adaptive-cards/authoring-cards/text-features).
 */
export function formatTeams(outline: Outline): object {
  return {
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        contentUrl: null,
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.4',
          lang: outline.language,
          rtl: outline.direction === 'rtl',
          fallbackText: outline.eyebrow,
          body: [
            {
              type: 'TextBlock',
              text: outline.eyebrow,
              ...{ style: 'heading', weight: 'Bolder', color: colours[outline.tone], wrap: true },
            },
            rich([run(outline.title, { size: 'Large', weight: 'Bolder' })], { spacing: 'None' }),
            rich([run(outline.sender, { isSubtle: true, size: 'Small' })], { spacing: 'None' }),
            ...outline.parts.flatMap(part => elementsOf(part, outline)),
            ...outline.closing.map(line => rich([run(line, { isSubtle: true, size: 'Small' })])),
          ],
          actions: [{ type: 'Action.OpenUrl', title: outline.action.label, url: outline.action.url }],
        },
      },
    ],
  }
}

const colours: Record<Tone, string> = {
  negative: 'Attention',
  neutral: 'Warning',
  positive: 'Good',
  plain: 'Accent',
}

const run = (words: string, style: object = {}) => ({
  type: 'TextRun',
  text: escapeForTeams(words),
  ...style,
})
const rich = (inlines: object[], style: object = {}) => ({ type: 'RichTextBlock', inlines, ...style })

function quote(words: string, outline: Outline): object {
  const { text: shown, isWhole } = fit(words, quoteRoom, text => text)
  return {
    type: 'Container',
    style: 'emphasis',
    items: [
      rich([run(shown), ...(isWhole ? [] : [run(` ${outline.goesOn}`, { italic: true, isSubtle: true })])]),
    ],
  }
}

function elementsOf(part: Part, outline: Outline): object[] {
  switch (part.kind) {
    case 'rating':
      return [
        rich([
          run(part.words, { weight: 'Bolder', size: 'Medium', color: colours[part.tone] }),
          run(` · ${part.band} · ${part.metric}`),
        ]),
      ]
    case 'quote':
      return [quote(part.text, outline)]
    case 'text':
      return [rich([run(part.text)])]
    case 'rows':
      return part.rows.map(({ label, value }, index) =>
        rich([run(`${label}  `, { isSubtle: true }), run(value)], {
          spacing: index === 0 ? 'Medium' : 'Small',
        }),
      )
    case 'points':
      return part.points.flatMap(point => pointElements(point, outline))
  }
}

const pointElements = (point: Point, outline: Outline) => [
  rich([run(`${point.sign} `, { color: colours[point.tone] }), run(point.text, { weight: 'Bolder' })]),
  ...(point.detail ? [rich([run(point.detail)], { spacing: 'None' })] : []),
  ...(point.quote ? [quote(point.quote, outline)] : []),
]
