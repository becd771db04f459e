import { createHash } from 'node:crypto'
import { fitLine } from './fit.ts'
import { mailHtml } from './mail-html.ts'
import { mailText } from './mail-text.ts'
import type { Outline } from './outline.ts'

/** A mail as it is handed to a server that sends it. */
export interface Mail {
  to: string
  subject: string
  text: string
  html: string
  /** With its brackets. */
  messageId: string
  headers: Record<string, string>
}

export interface Envelope {
  to: string
  /** What the mail is about, the same each time it is tried: the id of an event or a delivery. */
  key: string
  /** The domain of the sender's address, which Message-IDs end with. */
  domain: string
  /** Where one POST ends the subscription (RFC 8058), for mails of rules and digests; null for others. */
  unsubscribeUrl: string | null
}

/** Longer subjects are cut by every mail program anyway. */
const subjectRoom = 180

/** The mail of a message, as plain text and as HTML. Trying again gives the same Message-ID, so that twins can be told. */
export function formatMail(outline: Outline, { to, key, domain, ...envelope }: Envelope): Mail {
  const unsubscribeUrl = envelope.unsubscribeUrl && plainUrl(envelope.unsubscribeUrl)
  return {
    to,
    subject: fitLine(outline.subject.replace(/\s+/gu, ' '), subjectRoom, text => text),
    text: mailText(outline, unsubscribeUrl),
    html: mailHtml(outline, unsubscribeUrl),
    messageId: messageIdOf(key, to, domain),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': outline.language,
      ...(unsubscribeUrl && listHeaders(unsubscribeUrl)),
    },
  }
}

const messageIdOf = (key: string, to: string, domain: string) =>
  `<${createHash('sha256').update(`${key}\n${to}`).digest('hex').slice(0, 32)}@${domain.replace(/[^\w.-]/g, '')}>`

/** Without what would end it where it stands between brackets, commas or blanks. */
const plainUrl = (url: string) => new URL(url).href.replace(/[<>,\s]/g, encodeURIComponent)

const listHeaders = (url: string) => ({
  'List-Unsubscribe': `<${url}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})
