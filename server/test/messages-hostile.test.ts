import { marked } from 'marked'
import { expect, test } from 'vitest'
import { cleanText } from '../src/domain/messages/clean-text.ts'
import { formatDiscord } from '../src/domain/messages/discord.ts'
import type { ToldAnswer } from '../src/domain/messages/facts.ts'
import { formatMail } from '../src/domain/messages/mail.ts'
import { formatMattermost } from '../src/domain/messages/mattermost.ts'
import type { Outline } from '../src/domain/messages/outline.ts'
import { formatSlack } from '../src/domain/messages/slack.ts'
import { createSpeech } from '../src/domain/messages/speech.ts'
import { formatTeams } from '../src/domain/messages/teams.ts'
import { writeMessage } from '../src/domain/messages/write-message.ts'
import { hostileTexts } from './support/hostile-texts.ts'
import { alerts, bundle, chatOff, digest, testMessage, unhappyAnswer } from './support/message-facts.ts'

const speech = createSpeech('en', { timeZone: 'Europe/Berlin', calendar: 'gregorian' })

/** The text stands wherever a stranger, or somebody with a key, could have put it. */
const everywhere = (text: string): Outline =>
  writeMessage(
    {
      ...unhappyAnswer,
      ...{ site: text, touchpoint: text, stage: text, survey: text, comment: text, page: text },
      customer: { id: text, name: text, email: text, traits: { [text]: text } },
      answers: [{ question: text, answer: text }],
    } satisfies ToldAnswer,
    speech,
  )
const inDigest = (text: string): Outline =>
  writeMessage(
    {
      ...digest,
      lines: digest.lines.map(line => ({ ...line, place: text, text, places: [{ name: text, count: 1 }] })),
    },
    speech,
  )
/** Names stand in messages of all kinds. */
const named = (text: string): Outline[] => [
  writeMessage({ ...bundle, news: 'new', site: text, touchpoints: [{ name: text, count: 1 }] }, speech),
  writeMessage({ ...chatOff, site: text, name: text }, speech),
  writeMessage({ ...testMessage, site: text }, speech),
  writeMessage(
    { ...alerts, site: text, alerts: alerts.alerts.map(one => ({ ...one, touchpoint: text })) },
    speech,
  ),
]
const asComment = (comment: string): Outline => writeMessage({ ...unhappyAnswer, comment }, speech)

/** The beginning of the text, to tell by which one a promise was broken. */
const toTell = (text: string) => JSON.stringify(text).slice(0, 60)

const allOf = (text: string) => [everywhere(text), inDigest(text), ...named(text)]

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
type Found = { key: string; text: string; within: Record<string, Json> }

/** Every text within an object, with the key under which it stands and the object that holds it. */
function textsIn(value: Json, key = '', within: Record<string, Json> = {}): Found[] {
  if (typeof value === 'string') return [{ key, text: value, within }]
  if (Array.isArray(value)) return value.flatMap(one => textsIn(one, key, within))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, one]) => textsIn(one, name, value))
}
const found = (message: object) => textsIn(message as Json)

/** Turning signs may stand in a message only as pairs that we have put around a text. */
const isStill = (text: string) =>
  !/[\p{Cc}--[\n]]/v.test(text) &&
  !/[\u200E\u200F\u202A-\u202E\u2066\u2067\u{E0000}-\u{E0FFF}]/u.test(text) &&
  text.isWellFormed()

const formats = {
  slack: formatSlack,
  teams: formatTeams,
  discord: formatDiscord,
  mattermost: formatMattermost,
}

test('has enough to be tried with', () => {
  expect(new Set(hostileTexts).size).toBeGreaterThanOrEqual(100)
})

test('shows a hostile text as characters that anybody sees, and makes no link of it', () => {
  for (const text of hostileTexts) {
    const clean = cleanText(text)
    expect(isStill(clean)).toBe(true)
    expect(cleanText(clean.replaceAll('\u200B', ''))).toBe(clean)
    expect(clean).not.toMatch(
      /\b[a-z][a-z0-9+.-]+:\/\/|\bwww\.(?!\u200B)|\w\.example\b(?<!@\S*)|javascript:[^\u200B]/i,
    )
  }
})

test('keeps a hostile text within the limits of every service, and in its shape', () => {
  for (const text of hostileTexts) {
    for (const outline of allOf(text)) {
      for (const [service, format] of Object.entries(formats)) {
        const message = format(outline)
        const shape = (value: Json): unknown =>
          Array.isArray(value)
            ? 'list'
            : value && typeof value === 'object'
              ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shape(one)]))
              : typeof value
        expect([service, shape(message as Json)]).toEqual([service, shape(format(inDigest('x')) as Json)])
        expect(found(message).filter(({ text }) => !isStill(text))).toEqual([])
        expect(found(message).filter(({ text }) => text === '')).toEqual([])
        expect(Buffer.byteLength(JSON.stringify(message))).toBeLessThan(24_000)
      }
    }
  }
})

test('lets Slack parse nothing of a hostile text', () => {
  for (const text of hostileTexts) {
    for (const outline of allOf(text)) {
      const message = formatSlack(outline) as { text: string; blocks: { type: string }[] }
      expect(message).toMatchObject({
        parse: 'none',
        link_names: false,
        unfurl_links: false,
        unfurl_media: false,
      })
      // The fallback alone is parsed: none of the signs that begin something may be left.
      expect(message.text).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)|@(?!\u200B)/)
      expect(message.text.length).toBeLessThanOrEqual(300)
      for (const { within } of found(message).filter(({ key }) => key === 'text' || key === 'url'))
        if (within !== (message as unknown)) expect(['text', 'link', 'plain_text']).toContain(within.type)
      const links = found(message).filter(({ key }) => key === 'url')
      expect(links.map(({ text }) => text)).toEqual([outline.action.url])
      const header = found(message).find(({ within }) => within.type === 'plain_text' && within.text)
      expect(header?.within.text).toSatisfy((words: string) => words.length <= 150)
    }
  }
})

test('gives Teams a hostile text in runs only, which know no markup', () => {
  for (const text of hostileTexts) {
    const ours = new Set(allOf('x').map(({ eyebrow }) => eyebrow))
    for (const outline of allOf(text)) {
      const all = found(formatTeams(outline))
      for (const { text } of all.filter(
        ({ within }) => within.type === 'TextBlock' && within.style === 'heading',
      ))
        if (!['TextBlock', 'heading', 'Bolder', 'Attention', 'Accent'].includes(text))
          expect(ours).toContain(text)
      for (const { text } of all.filter(({ key, within }) => key === 'text' && within.type === 'TextRun'))
        expect(text).not.toMatch(/\{\{|\$\{|@\{|<at>/)
      expect(all.filter(({ key }) => key === 'url').map(({ text }) => text)).toEqual([outline.action.url])
      expect(all.filter(({ key }) => key === 'entities')).toEqual([])
    }
  }
})

/** What a reader of Markdown sees: its elements, and its text. */
function render(markdown: string): { elements: string[]; text: string } {
  const html = marked.parse(markdown, { async: false, gfm: true, breaks: true })
  const elements = [...html.matchAll(/<(\w+)/g)].map(([, name]) => name as string)
  const text = html
    .replace(/<br>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
  return { elements, text }
}
const withoutBreakers = (text: string) => text.replaceAll('\u200B', '').replace(/\s+/g, ' ').trim()

const markdownIn = {
  discord: (outline: Outline) => {
    const { embeds } = formatDiscord(outline) as {
      embeds: { description: string; title: string; fields: { name: string; value: string }[] }[]
    }
    const [embed] = embeds as [(typeof embeds)[0]]
    return {
      whole: embed.description,
      lines: [embed.title, ...embed.fields.flatMap(({ name, value }) => [name, value])],
    }
  },
  mattermost: (outline: Outline) => {
    const { attachments, text } = formatMattermost(outline) as {
      text: string
      attachments: { text: string; fields: { title: string; value: string }[] }[]
    }
    const [attachment] = attachments as [(typeof attachments)[0]]
    return {
      whole: attachment.text,
      lines: [text.slice(2, -2), ...attachment.fields.flatMap(({ title, value }) => [title, value])],
    }
  },
}

test('lets neither Discord nor Mattermost make anything of a hostile text', () => {
  for (const text of hostileTexts) {
    for (const read of Object.values(markdownIn)) {
      const harmless = render(read(asComment('x')).whole).elements
      const comment = asComment(text)
      const seen = render(read(comment).whole)
      const paragraphs = (name: string) => name !== 'br' && name !== 'p'
      expect(seen.elements.filter(paragraphs)).toEqual(
        cleanText(text)
          ? harmless.filter(paragraphs)
          : harmless.filter(name => paragraphs(name) && name !== 'blockquote'),
      )
      const [shown] = /(?<=NPS ).*(?= Open the answer)/s.exec(withoutBreakers(seen.text)) ?? []
      const whole = withoutBreakers(cleanText(text)) || comment.preview
      if (shown?.endsWith(comment.goesOn))
        expect(whole.startsWith(shown.slice(0, -comment.goesOn.length).trim())).toBe(true)
      else expect(shown).toBe(whole)
      const lines = allOf(text).flatMap(outline => read(outline).lines)
      expect(render(lines.join('\n\n')).elements.filter(name => name !== 'p')).toEqual([])
    }
  }
})

test('pings nobody at Discord and Mattermost with a hostile text', () => {
  for (const text of hostileTexts) {
    for (const outline of allOf(text)) {
      const discord = formatDiscord(outline) as {
        allowed_mentions: object
        embeds: { description: string }[]
      }
      expect(discord.allowed_mentions).toEqual({ parse: [] })
      const [embed] = discord.embeds as [
        Record<string, unknown> & {
          description: string
          title: string
          footer: { text: string }
          fields: { name: string; value: string }[]
        },
      ]
      expect(embed.description.length).toBeLessThanOrEqual(4096)
      for (const { name, value } of embed.fields) {
        expect(name.length).toBeLessThanOrEqual(256)
        expect(value.length).toBeLessThanOrEqual(1024)
      }
      const all = [
        embed.description,
        embed.title,
        embed.footer.text,
        ...embed.fields.flatMap(({ name, value }) => [name, value]),
      ]
      expect(all.join('').length).toBeLessThanOrEqual(6000)
      expect(all.slice(0, 2).join(''), toTell(text)).not.toMatch(/@[^\u200B]|(?<!\\)<[@#:a-z/]/)
      expect(embed.title.length).toBeLessThanOrEqual(256)
      // As Mattermost looks for names: words of letters, digits and a few signs.
      for (const { text } of found(formatMattermost(outline)))
        expect(
          text.match(/[:.\-_@\p{L}\p{N}]+/gu)?.filter(word => /@[\p{L}\p{N}]/u.test(word)) ?? [],
        ).toEqual([])
    }
  }
})

test('puts a hostile text into mails as text, and into no header', () => {
  for (const text of hostileTexts) {
    const tags = (html: string) =>
      [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag).filter(tag => tag !== '<br>')
    const envelope = {
      to: 'a@shop.example',
      key: 'k',
      domain: 'shop.example',
      unsubscribeUrl: 'https://shop.example/u',
    }
    const write = (words: string) => formatMail(everywhere(words), envelope)
    const [mail, plain] = [write(text), write('x')]
    const isCut = mail.html.includes(everywhere(text).goesOn)
    if (isCut) expect(tags(mail.html), toTell(text)).toEqual(tags(write('word '.repeat(2000)).html))
    else if (cleanText(text)) expect(tags(mail.html), toTell(text)).toEqual(tags(plain.html))
    expect(Buffer.byteLength(mail.html)).toBeLessThan(100_000)
    expect(mail.subject).not.toMatch(/\p{Cc}/u)
    expect({ ...mail.headers, id: mail.messageId }).toEqual({ ...plain.headers, id: plain.messageId })
    for (const body of [mail.html, mail.text, mail.subject]) expect(isStill(body)).toBe(true)
  }
})
