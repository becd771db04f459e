import { expect, test } from 'vitest'
import type { Facts, RatingFact } from '../src/domain/messages/facts.ts'
import type { Language } from '../src/domain/messages/languages.ts'
import type { Outline, Row } from '../src/domain/messages/outline.ts'
import { createSpeech } from '../src/domain/messages/speech.ts'
import { writeMessage } from '../src/domain/messages/write-message.ts'
import {
  alert,
  alerts,
  allClear,
  bundle,
  chatOff,
  digest,
  invitation,
  testMessage,
  unhappyAnswer,
  webhookOff,
} from './support/message-facts.ts'

const write = (facts: Facts, language: Language = 'en', calendar: 'gregorian' | 'persian' = 'gregorian') =>
  writeMessage(
    facts,
    createSpeech(language, { timeZone: calendar === 'persian' ? 'Asia/Tehran' : 'Europe/Berlin', calendar }),
  )

const rowsOf = ({ parts }: Outline): Record<string, string> =>
  Object.fromEntries(
    parts
      .flatMap(part => (part.kind === 'rows' ? part.rows : []))
      .map(({ label, value }: Row) => [label, value]),
  )
const textsOf = ({ parts }: Outline) => parts.flatMap(part => (part.kind === 'text' ? [part.text] : []))
const pointsOf = ({ parts }: Outline) => parts.flatMap(part => (part.kind === 'points' ? part.points : []))

const plain = (text: string | null | undefined) => text?.replaceAll('\u00A0', ' ')

test('tells who is unhappy, with what, and how they answered before', () => {
  const outline = write(unhappyAnswer)
  expect(outline).toMatchObject({
    subject: 'Demo shop: 3 of 10 at Delivery',
    ...{ eyebrow: 'Unhappy answer', title: 'Delivery' },
    parts: [
      { kind: 'rating', words: '3 of 10', band: 'Detractor', metric: 'NPS', at: 3, scale: { length: 11 } },
      { kind: 'quote', text: expect.stringContaining('four days late') },
      { kind: 'rows' },
    ],
  })
  expect(rowsOf(outline)).toEqual({
    Customer: 'Customer 4711 · customer@mail.example',
    plan: 'business',
    orders: '12',
    'Answers so far': '9 → 7 → 3',
    'What went wrong?': 'Late, Damaged',
    Survey: 'After the parcel',
    Stage: 'Receive',
    When: 'May 4, 2026 at 10:05 AM',
    Page: 'shop.\u200Bexample/orders/delivered',
  })
})

test('lets ratings of one scale only stand in a line, in the direction of reading', () => {
  const csat: RatingFact = { metric: 'csat', min: 1, max: 5, rating: 5, band: 'positive' }
  const earlier = [csat, ...unhappyAnswer.earlier, csat]
  expect(rowsOf(write({ ...unhappyAnswer, earlier }))).toMatchObject({ 'Answers so far': '9 → 7 → 3' })
  expect(rowsOf(write({ ...unhappyAnswer, earlier }, 'fa'))).toMatchObject({ 'پاسخ‌ها تاکنون': '۹ ← ۷ ← ۳' })
  expect(rowsOf(write({ ...unhappyAnswer, earlier: [csat] }))).not.toHaveProperty('Answers so far')
})

test('says that somebody is anonymous, and that nothing was written', () => {
  const outline = write({ ...unhappyAnswer, customer: null, comment: ' \u200B ' })
  expect(rowsOf(outline)).toMatchObject({ Customer: 'Anonymous' })
  expect(textsOf(outline)).toEqual(['Without a comment.'])
})

test('writes days and hours in the zone and the calendar of the site', () => {
  expect(rowsOf(write(unhappyAnswer, 'fa', 'persian')).زمان).toMatch(/۱۴ اردیبهشت ۱۴۰۵.*۱۱:۳۵/)
  expect(rowsOf(write(unhappyAnswer, 'de')).Zeitpunkt).toBe('4. Mai 2026 um 10:05')
  expect(write(digest).title).toMatch(/^What changed: April 27\s–\sMay 3, 2026$/)
  expect(write(digest, 'fa', 'persian').title).toMatch(/۷.*۱۳ اردیبهشت ۱۴۰۵/)
})

test('never tells a score without where it may lie as well', () => {
  expect(rowsOf(write(alert))).toMatchObject({
    Before: '+34, between +29 and +40 with 95 % confidence (612 answers)',
    'Since then': '+11, between +2 and +21 with 95 % confidence (148 answers)',
  })
  const [worse, better] = pointsOf(write(digest))
  expect(plain(worse?.detail)).toBe('-23 points (-34 to -12): NPS +11 (+2 to +21), before +34 (+29 to +40).')
  expect(plain(better?.detail)).toBe(
    '+13 points (+5 to +20): CSAT 84% (79% to 88%), before 71% (65% to 77%).',
  )
})

test('tells a fall, a rise and their end apart, without colours too', () => {
  expect(write(alert)).toMatchObject({ title: 'Delivery: NPS has fallen', tone: 'negative' })
  expect(write({ ...alert, finding: 'rise' })).toMatchObject({
    title: 'Delivery: NPS has risen',
    tone: 'positive',
  })
  expect(write(allClear)).toMatchObject({ title: 'Delivery: NPS is as it was before', eyebrow: 'All clear' })
  expect(textsOf(write(allClear))).toEqual([
    'It lasted from April 27, 2026 to May 12, 2026, as far as can be told.',
  ])
  expect(pointsOf(write(digest)).map(({ sign }) => sign)).toEqual(['▼', '▲', '●', '…', '“'])
})

test('sums up several alerts, what has fallen first, never a score without where it may lie', () => {
  const outline = write(alerts)
  expect(outline).toMatchObject({ tone: 'negative', eyebrow: 'Alert', title: '3 scores have changed' })
  expect(pointsOf(outline).map(({ sign, text, detail }) => [sign, text, plain(detail)])).toEqual([
    ['▼', 'Delivery: NPS has fallen', '+11 (+2 to +21) since then, +34 (+29 to +40) before.'],
    ['▲', 'Support: CSAT has risen', '84% (79% to 88%) since then, 71% (65% to 77%) before.'],
    [
      ...['●', 'Checkout: NPS is as it was before'],
      'It lasted from April 27, 2026 to May 12, 2026, as far as can be told.',
    ],
  ])
  const over = write({ ...alerts, alerts: [allClear, { ...allClear, touchpoint: 'Support' }] })
  expect(over).toMatchObject({
    tone: 'plain',
    eyebrow: 'All clear',
    title: '2 scores are as they were before',
  })
  const many = write({ ...alerts, alerts: Array.from({ length: 12 }, () => alert) })
  expect(pointsOf(many)).toHaveLength(5)
  expect(textsOf(many)).toEqual(['and 7 more'])
})

test('sums up what came after the first of a burst', () => {
  expect(plain(write(bundle).title)).toBe('7 more unhappy answers since 10:05 AM')
  expect(plain(write({ ...bundle, count: 1 }).title)).toBe('1 more unhappy answer since 10:05 AM')
  expect(write({ ...bundle, count: 3 }, 'cs').title).toContain('3 nespokojené odpovědi')
  expect(rowsOf(write(bundle))).toEqual({ Delivery: '5', Checkout: '2' })
})

test('calls a new answer new, and says when it is not assigned', () => {
  const glad: RatingFact = { metric: 'nps', min: 0, max: 10, rating: 9, band: 'positive' }
  expect(write({ ...unhappyAnswer, news: 'new', rating: glad })).toMatchObject({
    ...{ eyebrow: 'New answer', tone: 'positive', subject: 'Demo shop: 9 of 10 at Delivery' },
  })
  expect(write({ ...unhappyAnswer, news: 'unhandled' })).toMatchObject({
    ...{ eyebrow: 'Not assigned yet', subject: 'Demo shop: Not assigned yet – Delivery' },
  })
  const unrated = write({ ...unhappyAnswer, news: 'new', rating: null })
  expect(unrated).toMatchObject({ tone: 'plain', subject: 'Demo shop: New answer – Delivery' })
  expect(unrated.parts.map(({ kind }) => kind)).toEqual(['quote', 'rows'])
  expect(rowsOf(unrated)).not.toHaveProperty('Answers so far')
})

test('sums up answers of any kind, and what has come in quiet hours', () => {
  expect(plain(write({ ...bundle, news: 'new' }).title)).toBe('7 more answers since 10:05 AM')
  expect(plain(write({ ...bundle, news: 'unhandled' }).title)).toBe(
    '7 answers since 10:05 AM that are not assigned yet',
  )
  const mixed = write({ ...bundle, isMixed: true })
  expect(mixed).toMatchObject({ tone: 'negative', eyebrow: 'Unhappy answers' })
  expect(plain(mixed.title)).toBe('7 more answers since 10:05 AM')
  const quiet = write({ ...bundle, wasQuiet: true })
  expect(quiet).toMatchObject({ eyebrow: 'Unhappy answers', title: '7 answers in your quiet hours' })
  expect(textsOf(quiet)).toEqual(['Now that they are over, you get one message for all of them.'])
})

test('says of a chat why it is told nothing more, and of a test that it is one', () => {
  expect(write(chatOff).title).toBe('Care team is told nothing any more')
  expect(textsOf(write({ ...chatOff, reason: 'gone' }))[1]).toContain('new address')
  expect(textsOf(write(testMessage))).toEqual([
    'Somebody at Demo shop tries whether messages arrive. There is nothing for you to do.',
  ])
})

test('says of a webhook why it is off, and what to do', () => {
  const [reason, remedy] = textsOf(write(webhookOff))
  expect(reason).toBe(
    'Its receiver has not accepted anything since April 30, 2026 at 12:40 AM; 14 attempts failed.',
  )
  expect(remedy).toContain('switch the webhook on again')
  expect(textsOf(write({ ...webhookOff, reason: 'gone' }))[0]).toContain('410')
})

test('tells a guest who invites them, to what, until when, and what to do if it is a mistake', () => {
  const outline = write({ ...invitation, from: 'Owner' })
  expect(textsOf(outline)[0]).toBe('Owner invites you to Demo shop as editor.')
  expect(outline.closing[0]).toMatch(/until May 11, 2026/)
  expect(outline.closing[1]).toMatch(/ignore it/)
  expect(outline.why).toBeNull()
})

test('keeps a name that runs the other way, or is very long, from turning its sentence about', () => {
  expect(write({ ...alert, touchpoint: 'پشتیبانی' }).title).toBe('\u2068پشتیبانی\u2069: NPS has fallen')
  expect(write({ ...alert, touchpoint: 'x'.repeat(500) }).title.length).toBeLessThan(150)
})
