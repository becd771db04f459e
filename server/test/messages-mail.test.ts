import { contrast } from '@touchline/shared/contrast.ts'
import { expect, test } from 'vitest'
import { type Language, languages } from '../src/domain/messages/languages.ts'
import { formatMail } from '../src/domain/messages/mail.ts'
import { isMailAddress, readSender } from '../src/domain/messages/mail-address.ts'
import { dark, light } from '../src/domain/messages/mail-styles.ts'
import { createSpeech } from '../src/domain/messages/speech.ts'
import { writeMessage } from '../src/domain/messages/write-message.ts'
import { everyKind, invitation, unhappyAnswer } from './support/message-facts.ts'

const envelope = {
  to: 'team@shop.example',
  key: 'delivery 42',
  domain: 'shop.example',
  unsubscribeUrl: 'https://feedback.shop.example/u/a-token?b=<c>,d',
}
const speechOf = (language: Language) =>
  createSpeech(language, { timeZone: 'Europe/Berlin', calendar: 'gregorian' })
const mailOf = (
  facts = everyKind['unhappy answer'] as (typeof everyKind)[string],
  language: Language = 'en',
  more = {},
) => formatMail(writeMessage(facts, speechOf(language)), { ...envelope, ...more })

const all = Object.entries(everyKind).flatMap(([name, facts]) =>
  (Object.keys(languages) as Language[]).map(
    language => [`${name} in ${language}`, mailOf(facts, language), language] as const,
  ),
)
const count = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].length

test.each(all)(
  'writes %s so that every program and every reader can use it',
  (_, { html, text }, language) => {
    expect(html).toContain(`<html lang="${language}" dir="${language === 'fa' ? 'rtl' : 'ltr'}">`)
    for (const name of ['color-scheme', 'supported-color-schemes'])
      expect(html).toContain(`<meta name="${name}" content="light dark">`)
    expect(html).toContain('@media (prefers-color-scheme:dark)')
    expect(html).toContain('max-width:600px')
    // One heading, one button, and tables that are read as tables only where they are some.
    expect(count(html, /<h1\b/g)).toBe(1)
    expect(count(html, /<a [^>]*on-|<td bgcolor/g)).toBe(1)
    for (const [table] of html.matchAll(/<table\b[^>]*>/g))
      if (!/role="presentation"/.test(table)) expect(html).toContain('<th scope="row"')
    // Nothing is fetched, so nothing tells that it was read.
    expect(html).not.toMatch(/<img|<link|url\(|\bsrc=|@import|<script|<iframe|background=/i)
    expect(html).not.toMatch(/undefined|\[object/)
    expect(text.length).toBeGreaterThan(80)
    expect(text).not.toMatch(/<\/?[a-z]|&[a-z#0-9]+;/)
  },
)

test('tells the rating in words, with the number, the scale and the band', () => {
  const { html, text } = mailOf()
  expect(html).toMatch(/>3 of 10<\/span>[^<]*Detractor · NPS/)
  expect(html).toMatch(/<table role="presentation" aria-hidden="true"/)
  expect(text).toContain('3 of 10 · Detractor · NPS')
  expect(html).toMatch(/<blockquote[^>]*>\s*<p dir="auto"/)
  expect(text).toContain('> The parcel came four days late')
})

test('says that a long comment goes on, and cuts no letter in two', () => {
  const { html, text } = mailOf({ ...unhappyAnswer, comment: '👨‍👩‍👧'.repeat(1200) })
  expect(html).toContain('… It goes on in the dashboard.')
  expect(text).toContain('… It goes on in the dashboard.')
  expect(text).not.toMatch(/\u200D\n/)
  expect(mailOf().html).not.toContain('It goes on')
})

test('names the same mail alike each time it is tried, and no other', () => {
  const id = mailOf().messageId
  expect(id).toMatch(/^<[0-9a-f]{32}@shop\.example>$/)
  expect(mailOf().messageId).toBe(id)
  expect(mailOf(unhappyAnswer, 'en', { key: 'delivery 43' }).messageId).not.toBe(id)
  expect(mailOf(unhappyAnswer, 'en', { to: 'other@shop.example' }).messageId).not.toBe(id)
})

test('lets mail programs end a subscription by one press, where there is one', () => {
  const { headers, html, text } = mailOf()
  expect(headers).toMatchObject({
    'List-Unsubscribe': '<https://feedback.shop.example/u/a-token?b=%3Cc%3E%2Cd>',
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'Auto-Submitted': 'auto-generated',
  })
  for (const body of [html, text]) expect(body).toContain('Unsubscribe')
  const guest = mailOf(invitation, 'en', { unsubscribeUrl: null })
  expect(guest.headers).toEqual({
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
    'Content-Language': 'en',
  })
  expect(guest.html).not.toContain('Unsubscribe')
})

test.each([
  ['light', light],
  ['dark', dark],
] as const)('can be read in the %s', (_, colours) => {
  for (const ink of ['ink', 'soft', 'negative', 'neutral', 'positive', 'plain'] as const)
    expect([ink, contrast(colours[ink], colours.surface) >= 4.5]).toEqual([ink, true])
  for (const tone of ['negative', 'neutral', 'positive'] as const)
    expect(contrast(colours.surface, colours[tone])).toBeGreaterThanOrEqual(4.5)
  expect(contrast(colours.onAccent, colours.accent)).toBeGreaterThanOrEqual(4.5)
  expect(contrast(colours.soft, colours.wash)).toBeGreaterThanOrEqual(4.5)
  expect(contrast(colours.soft, colours.ground)).toBeGreaterThanOrEqual(4.5)
})

test.each(['a@b.example', 'first.last+tag@mail.shop.example', 'jörg@müller.example'])(
  'takes %s for an address',
  address => expect(isMailAddress(address)).toBe(true),
)

test.each([
  '',
  'a',
  'a@',
  '@b',
  'a b@c.example',
  'a@b@c.example',
  'a@b.example, c@d.example',
  'a@b.example\r\nBcc: c@d.example',
  'a@b.example\n',
  '<a@b.example>',
  'X <a@b.example>',
  '"a"@b.example',
  '-oQ/tmp@b.example',
  'a@b.example\u0000',
  'a@b\u202E.example',
  `${'a'.repeat(65)}@b.example`,
  'group: a@b.example;',
])('does not take %j for an address', address => expect(isMailAddress(address)).toBe(false))

test('reads a sender with a name, and without', () => {
  expect(readSender('My shop <mails@shop.example>')).toEqual({
    name: 'My shop',
    address: 'mails@shop.example',
  })
  expect(readSender('"My, shop" <mails@shop.example>')).toEqual({
    name: 'My, shop',
    address: 'mails@shop.example',
  })
  expect(readSender('mails@shop.example')).toEqual({ name: '', address: 'mails@shop.example' })
  for (const text of [
    '',
    'My shop',
    'a@b.example\r\nBcc: x@y.example',
    'x\n<a@b.example>',
    '<a@b.example> <c@d.example>',
  ])
    expect(readSender(text)).toBeUndefined()
})
