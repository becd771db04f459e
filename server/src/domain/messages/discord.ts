import { breaker } from './clean-text.ts'
import { fitLine } from './fit.ts'
import { fieldsOf, markdownOf } from './markdown.ts'
import type { Outline, Tone } from './outline.ts'

/** https://docs.discord.com/developers/resources/message#embed-object-embed-limits: 6,000 characters in all embeds of a message. */
const limits = { title: 256, description: 3600, fields: 12, fieldsTogether: 1600, footer: 300 }

/** Discord takes a backslash before any sign; the breaker keeps names of people and roles apart from their @. */
export const escapeForDiscord = (text: string): string =>
  text.replace(/[\\*_~`|<>&#()[\]:.+=!@-]/g, sign => `\\${sign}`).replace(/@/g, `@${breaker}`)

const colours: Record<Tone, number> = {
  negative: 0xb3361b,
  neutral: 0x6d6a52,
  positive: 0x12694a,
  plain: 0x0b6b62,
}

/** A message for a webhook of a channel: one embed, and nobody is pinged whatever it says. */
export function formatDiscord(outline: Outline): object {
  return {
    allowed_mentions: { parse: [] },
    embeds: [
      {
        title: fitLine(`${outline.eyebrow}: ${outline.title}`, limits.title, escapeForDiscord),
        url: outline.action.url,
        color: colours[outline.tone],
        description: markdownOf(outline, escapeForDiscord, limits.description),
        fields: listFields(outline),
        // The footer is plain text.
        footer: { text: fitLine(outline.sender, limits.footer, text => text) },
      },
    ],
  }
}

function listFields(outline: Outline) {
  let room = limits.fieldsTogether
  return fieldsOf(outline, escapeForDiscord)
    .slice(0, limits.fields)
    .filter(({ label, value }) => {
      room -= label.length + value.length
      return room >= 0
    })
    .map(({ label, value }) => ({ name: label, value, inline: true }))
}
