import { marked } from 'marked'
import { escapeHtml } from '../src/domain/messages/html.ts'

/** What a message may hold that is drawn here; anything else is left out. */
interface Block {
  type: string
  text?: string | Block
  url?: string
  title?: string
  style?: { bold?: boolean; italic?: boolean } | string
  weight?: string
  size?: string
  color?: string
  isSubtle?: boolean
  elements?: Block[]
  inlines?: Block[]
  items?: Block[]
}

const words = (text: string) => escapeHtml(text).replaceAll('\n', '<br>')
const all = (blocks: Block[] | undefined, draw: (block: Block) => string) => (blocks ?? []).map(draw).join('')

function slackBlock(block: Block): string {
  const style = typeof block.style === 'object' ? block.style : {}
  const inner = all(block.elements, slackBlock)
  const drawn: Record<string, () => string> = {
    header: () => `<h3>${words((block.text as Block).text as string)}</h3>`,
    rich_text: () => `<div class="block">${inner}</div>`,
    rich_text_section: () => `<div>${inner}</div>`,
    rich_text_quote: () => `<blockquote>${inner}</blockquote>`,
    link: () => `<a>${words(block.text as string)}</a>`,
    text: () => {
      const text = words(block.text as string)
      return style.bold ? `<b>${text}</b>` : style.italic ? `<i>${text}</i>` : text
    },
  }
  return drawn[block.type]?.() ?? ''
}

const teamsColours: Record<string, string> = {
  ...{ Attention: '#a4262c', Good: '#12694a', Warning: '#835b00', Accent: '#4f52b2' },
}

function teamsBlock(block: Block): string {
  const style = [
    block.weight === 'Bolder' ? 'font-weight:700' : '',
    block.size === 'Large' ? 'font-size:20px' : block.size === 'Medium' ? 'font-size:17px' : '',
    block.size === 'Small' ? 'font-size:12px' : '',
    block.isSubtle
      ? 'color:#616161'
      : (teamsColours[block.color ?? ''] ?? '') && `color:${teamsColours[block.color ?? '']}`,
  ].join(';')
  const drawn: Record<string, () => string> = {
    TextBlock: () => `<div style="${style}">${words(block.text as string)}</div>`,
    RichTextBlock: () => `<div class="block">${all(block.inlines, teamsBlock)}</div>`,
    TextRun: () => `<span style="${style}">${words(block.text as string)}</span>`,
    Container: () => `<div class="emphasis">${all(block.items, teamsBlock)}</div>`,
    'Action.OpenUrl': () => `<span class="button">${words(block.title as string)}</span>`,
  }
  return drawn[block.type]?.() ?? ''
}

const markdown = (text: string) => marked.parse(text, { async: false, gfm: true, breaks: true })
const line = (text: string) => marked.parseInline(text, { async: false }) as string

interface Field {
  name?: string
  title?: string
  value: string
}
const fields = (list: Field[]) =>
  `<div class="fields">${list.map(({ name, title, value }) => `<div><b>${line(name ?? title ?? '')}</b><br>${line(value)}</div>`).join('')}</div>`

/** What each service makes of a message, by its documentation: near enough to see what stands where. */
export const drawChat = {
  slack: (message: object) => all((message as { blocks: Block[] }).blocks, slackBlock),
  teams: (message: object) => {
    const [{ content }] = (
      message as { attachments: [{ content: { body: Block[]; actions: Block[]; rtl: boolean } }] }
    ).attachments
    const dir = content.rtl ? 'rtl' : 'ltr'
    return `<div class="card" dir="${dir}">${all(content.body, teamsBlock)}<div class="block">${all(content.actions, teamsBlock)}</div></div>`
  },
  discord: (message: object) => {
    type Embed = {
      title: string
      description: string
      color: number
      fields: Field[]
      footer: { text: string }
    }
    const [embed] = (message as { embeds: [Embed] }).embeds
    const colour = `#${embed.color.toString(16).padStart(6, '0')}`
    return `<div class="embed" style="border-color:${colour}"><a><b>${line(embed.title)}</b></a>${markdown(embed.description)}${fields(embed.fields)}<small>${words(embed.footer.text)}</small></div>`
  },
  mattermost: (message: object) => {
    type Attachment = { title: string; text: string; color: string; fields: Field[] }
    const { text, attachments } = message as { text: string; attachments: [Attachment] }
    const [attachment] = attachments
    return `${markdown(text)}<div class="embed" style="border-color:${attachment.color}"><a><b>${words(attachment.title)}</b></a>${markdown(attachment.text)}${fields(attachment.fields)}</div>`
  },
}
export type Chat = keyof typeof drawChat

const looks: Record<Chat, { name: string; style: string }> = {
  slack: { name: 'Slack', style: 'background:#fff;color:#1d1c1d' },
  teams: { name: 'Microsoft Teams', style: 'background:#f5f5f5;color:#242424' },
  discord: { name: 'Discord', style: 'background:#313338;color:#dbdee1' },
  mattermost: { name: 'Mattermost', style: 'background:#fff;color:#3f4350' },
}

const sheet = `body{margin:0;font:15px/22px system-ui,sans-serif}main{padding:20px 24px 24px;width:552px}
header{font-size:12px;opacity:.75;margin-bottom:12px}h3{font-size:18px;line-height:24px;margin:0 0 8px}.block{margin:8px 0}
p{margin:8px 0}blockquote{margin:8px 0;padding:0 12px;border-inline-start:4px solid #8886}blockquote p{margin:0}a{color:#1264a3}
.card{background:#fff;border:1px solid #ddd;border-radius:6px;padding:14px 16px}.emphasis{background:#f0f0f0;padding:2px 12px;margin:8px 0}
.button{border:1px solid #bbb;border-radius:4px;padding:5px 12px;font-weight:600;display:inline-block}
.embed{border-inline-start:4px solid;border-radius:4px;padding:10px 14px;background:#8881}small{opacity:.8}
.fields{display:grid;grid-template-columns:1fr 1fr 1fr;gap:8px;margin:8px 0}.discord a{color:#00a8fc}`

/** A page with the message as the service might show it, and a line that says that this is a sketch. */
export const chatPage = (chat: Chat, message: object): string =>
  `<!doctype html><meta charset="utf-8"><style>${sheet}</style><main class="${chat}" style="${looks[chat].style}"><header>Sketch of ${looks[chat].name}, drawn from the message that is sent</header>${drawChat[chat](message)}</main>`
