import { breaker } from './clean-text.ts'
import { fitLine } from './fit.ts'
import { fieldsOf, markdownOf } from './markdown.ts'
import type { Outline, Tone } from './outline.ts'

/** What Markdown takes a backslash before; what it does not becomes the number of the character. */
const backslashed = '\\`*_{}[]()#+-.!>~|'
const numbered = '&<$:='
/**
 * Before people, channels and topics. They are looked for after the Markdown was read, so that neither a backslash nor a number keeps
 * a name apart from its sign; the breaker does.
 */
const leading = '@~#'

function escapeSign(sign: string): string {
  if (numbered.includes(sign)) return `&#${sign.charCodeAt(0)};`
  return `${backslashed.includes(sign) ? '\\' : ''}${sign}${leading.includes(sign) ? breaker : ''}`
}

export const escapeForMattermost = (text: string): string =>
  text.replace(/[\\`*_{}[\]()#+\-.!>~|&<$:=@]/g, escapeSign)

/** A post of 16,383 characters is taken; older servers take fewer. */
const textRoom = 7000

const colours: Record<Tone, string> = {
  negative: '#b3361b',
  neutral: '#6d6a52',
  positive: '#12694a',
  plain: '#0b6b62',
}

/** A message for an incoming webhook, with an attachment (https://developers.mattermost.com/integrate/reference/message-attachments). */
export function formatMattermost(outline: Outline): object {
  const title = `${outline.eyebrow}: ${outline.title}`
  return {
    text: `**${fitLine(outline.sender, 300, escapeForMattermost)}**`,
    attachments: [
      {
        // Neither the fallback nor a title with a link is read as Markdown.
        fallback: fitLine(outline.subject, 300, withoutMentions),
        color: colours[outline.tone],
        title: fitLine(title, 300, withoutMentions),
        title_link: outline.action.url,
        text: markdownOf(outline, escapeForMattermost, textRoom),
        fields: fieldsOf(outline, escapeForMattermost).map(({ label, value }) => ({
          title: label,
          value,
          short: true,
        })),
      },
    ],
  }
}

const withoutMentions = (text: string) => text.replace(/@/g, `@${breaker}`)
