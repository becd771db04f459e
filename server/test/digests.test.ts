import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countWaiting } from '../src/domain/digest/count-waiting.ts'
import type { Digest, DigestLine } from '../src/domain/messages/facts.ts'
import { type Language, languages } from '../src/domain/messages/languages.ts'
import { mailText } from '../src/domain/messages/mail-text.ts'
import { createSpeech } from '../src/domain/messages/speech.ts'
import { writeMessage } from '../src/domain/messages/write-message.ts'
import { addCsatSurvey, answerOn, csat, digestOn, times } from './support/digest-shop.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

type Line<Kind extends DigestLine['kind']> = DigestLine & { kind: Kind }
const lineOf = <Kind extends DigestLine['kind']>(digest: Digest | undefined, kind: Kind) =>
  digest?.lines.find((line): line is Line<Kind> => line.kind === kind)
const changesOf = (digest: Digest | undefined) =>
  digest?.lines.flatMap(line => (line.kind === 'change' ? [`${line.place} ${line.verdict}`] : []))

const praise = 'The parcel was here before I had closed the page.'
const blame = 'The parcel was torn and came four days too late.'

describe('the week of a shop', () => {
  let server: TestServer
  let torn: string[]
  beforeAll(async () => {
    server = await openTestServer()
    await addNpsSurvey(server)
    await addCsatSurvey(server, 'delivery', 'Delivery')
    await addCsatSurvey(server, 'support', 'Support')
    await addCsatSurvey(server, 'returns', 'Returns')
    for (const date of ['2026-05-05', '2026-05-12', '2026-05-19', '2026-05-26'])
      await answerOn(server, date, ...times(15, csat('delivery', 5)), ...times(15, csat('support', 4)))
    for (const date of ['2026-06-02', '2026-06-09', '2026-06-16'])
      await answerOn(server, date, ...times(15, csat('delivery', 5)), ...times(15, csat('support', 4)))
    await answerOn(server, '2026-06-17', csat('delivery', 5, 'Said in the week before, and happy, too.'))
    torn = await answerOn(server, '2026-06-24', ...times(30, csat('delivery', 1)))
    await answerOn(server, '2026-06-25', csat('delivery', 1, blame), csat('support', 5, praise))
    await answerOn(server, '2026-06-26', csat('returns', 3), { answers: { recommend: 9 } })
    await answerOn(server, '2026-06-30', ...times(30, csat('delivery', 1)))
    await answerOn(server, '2026-07-07', ...times(30, csat('delivery', 1)))
  })
  afterAll(async () => await server.close())

  test('tells what changed in four weeks, who waits, where too few answer, and what somebody said', async () => {
    expect(await digestOn(server, '2026-06-29')).toMatchObject({
      ...{ kind: 'digest', site: 'Shop', from: '2026-06-22', to: '2026-06-28', moreChanges: 0 },
      url: 'https://feedback.shop.example/sites/shop?to=2026-06-28',
      lines: [
        {
          ...{ kind: 'change', place: 'Delivery', metric: 'csat', verdict: 'worse' },
          ...{ before: { count: 60, score: 100 }, after: { count: 77, score: expect.closeTo(59.74, 1) } },
          ...{ difference: expect.closeTo(-40.26, 1), low: expect.any(Number), high: expect.any(Number) },
        },
        // Later answers are among them: what waits is told as it is when the digest is sent.
        { kind: 'waiting', oldestAt: '2026-06-24T10:00:00.000Z', among: null },
        {
          kind: 'too_few',
          places: [
            { name: 'NPS', count: 1 },
            { name: 'Returns', count: 1 },
          ],
        },
        { kind: 'quote', place: 'Support', text: praise, rating: { rating: 5, max: 5, band: 'positive' } },
      ],
    })
  })

  test('tells the same that the overview shows behind its link', async () => {
    const change = lineOf(await digestOn(server, '2026-06-29'), 'change')
    const { body } = await server.call('GET', '/v1/overview?to=2026-06-28')
    const entries = body.stages.flatMap(({ touchpoints }: { touchpoints: object[] }) => touchpoints)
    const entry = entries.find(({ name }: { name: string }) => name === 'Delivery')
    expect(entry).toMatchObject({
      current: { score: change?.after.score, count: change?.after.count },
      previous: { score: change?.before.score, count: change?.before.count },
      change: { verdict: 'worse', difference: change?.difference, interval: { low: change?.low } },
    })
  })

  test('tells a change once, when it has become known', async () => {
    expect(changesOf(await digestOn(server, '2026-06-22'))).toEqual([])
    expect(changesOf(await digestOn(server, '2026-06-29'))).toEqual(['Delivery worse'])
    const later = ['2026-07-06', '2026-07-13']
    for (const date of later) {
      expect(changesOf(await digestOn(server, date))).toEqual([])
      const { body } = await server.call('GET', `/v1/overview?to=${date}`)
      expect(JSON.stringify(body.stages)).toContain('"verdict":"worse"')
    }
  })

  test('counts what is not assigned, and nothing that is', async () => {
    const waiting = async () => lineOf(await digestOn(server, '2026-07-13'), 'waiting')?.count
    expect(await waiting()).toBe(91)
    const { status } = await server.call('PATCH', `/v1/responses/${torn[0]}`, { handled_by: 'Bo' })
    expect(status).toBe(200)
    await server.call('POST', '/v1/erasures', { response: torn[1] })
    expect(await waiting()).toBe(89)
  })

  test('looks at the newest answers only where there are many, and says among how many', async () => {
    server.clock.now = Date.parse('2026-07-13T07:00:00Z')
    const directory = await server.app.deps.directories.getFresh('shop')
    const count = async (look: number, mostLooked: number) =>
      await countWaiting(server.app.deps, directory, { look, mostLooked })
    const all = { count: 89, oldestAt: '2026-06-24T10:00:00.000Z', among: null }
    expect(await count(1000, 1000)).toEqual(all)
    expect(await count(7, 1000)).toEqual(all)
    const newest = { count: 30, oldestAt: '2026-07-07T10:00:00.000Z' }
    expect(await count(10, 30)).toEqual({ ...newest, among: 30 })
    expect(await count(11, 30)).toMatchObject({ count: 33, among: 33 })
  })

  test('lets go of who has waited for more than thirty days', async () => {
    const at = async (now: string) => lineOf(await digestOn(server, '2026-07-27', now), 'waiting')
    expect(await at('2026-07-27T06:00:00Z')).toMatchObject({
      count: 60,
      oldestAt: '2026-06-30T10:00:00.000Z',
    })
    expect(await at('2026-07-30T10:00:01Z')).toMatchObject({
      count: 30,
      oldestAt: '2026-07-07T10:00:00.000Z',
    })
  })

  test('quotes nothing of an answer that was erased, nor what does not count', async () => {
    const quote = async () => lineOf(await digestOn(server, '2026-06-29'), 'quote')?.text
    await answerOn(server, '2026-06-27', { ...csat('support', 5, `Bait! ${praise}`), trap: 'bait' })
    expect(await quote()).toBe(praise)
    const { body } = await server.call('GET', '/v1/responses?touchpoint=support&rating_min=5&limit=1')
    expect((await server.call('POST', '/v1/erasures', { response: body.responses[0].id })).status).toBe(200)
    expect(await quote()).toBe(blame)
  })

  test('tells nothing of the week before last', async () => {
    expect(await digestOn(server, '2026-06-29', '2026-07-05T21:59:59Z')).toMatchObject({ kind: 'digest' })
    expect(await digestOn(server, '2026-06-29', '2026-07-05T22:00:00Z')).toBeUndefined()
  })

  test('falls silent where nobody has answered for eight weeks', async () => {
    expect(await digestOn(server, '2026-08-31')).toMatchObject({ lines: [{ kind: 'too_few' }] })
    expect(await digestOn(server, '2026-09-07')).toBeUndefined()
  })
})

const written = (digest: Digest, language: Language, calendar: 'gregorian' | 'persian' = 'gregorian') => {
  const speech = createSpeech(language, { timeZone: 'Europe/Berlin', calendar })
  // Signs that nobody sees keep names from turning the sentence about.
  return mailText(writeMessage(digest, speech), null).replace(/[\u2066-\u2069]/g, '')
}

describe('a quiet week, in the words of each language', () => {
  let server: TestServer
  let quiet: Digest
  let loud: Digest
  beforeAll(async () => {
    server = await openTestServer()
    await server.call('PATCH', '/v1/sites/shop', {
      calendar: 'persian',
      time_zone: 'Asia/Tehran',
      name: 'فروشگاه',
    })
    await addCsatSurvey(server, 'delivery', 'تحویل')
    await answerOn(server, '2026-05-12', ...times(40, csat('delivery', 4)))
    await answerOn(server, '2026-06-16', ...times(40, csat('delivery', 4)))
    // In Tehran this is Monday, a minute after midnight.
    server.clock.now = Date.parse('2026-06-21T20:31:00Z')
    await server.answer(npsAnswer({ id: freshId(), ...csat('delivery', 5, praise) }))
    quiet = (await digestOn(server, '2026-06-22')) as Digest
    await answerOn(server, '2026-06-24', ...times(40, csat('delivery', 2)))
    loud = (await digestOn(server, '2026-06-29')) as Digest
  })
  afterAll(async () => await server.close())

  test('says that it was quiet, and in which days', () => {
    expect(quiet).toMatchObject({ lines: [], moreChanges: 0, from: '2026-06-15', to: '2026-06-21' })
    expect(written(quiet, 'en').replace(/[\u2009\u00A0]/g, ' ')).toBe(`فروشگاه
Your week

What changed: June 15 – 21, 2026

Nothing changed that chance alone would not explain.

Open the overview:
https://feedback.shop.example/sites/shop?to=2026-06-21

The last four weeks are compared with the four before them. Each change is told once.

-- 
Touchline writes to you because of a rule or a subscription at فروشگاه.
`)
  })

  test('writes days in the calendar of the site', () => {
    expect(written(quiet, 'fa', 'persian')).toMatch(/آنچه تغییر کرد: ۲۵.*۳۱ خرداد ۱۴۰۵/)
    expect(written(loud, 'fa', 'persian')).toMatch(/قدیمی‌ترین: ۳ تیر ۱۴۰۵/)
  })

  test.each(Object.keys(languages) as Language[])('leaves no gap and no English in %s', language => {
    const text = written(loud, language)
    expect(loud.lines.map(({ kind }) => kind)).toEqual(['change', 'waiting', 'quote'])
    expect(text).not.toMatch(/[{}]|undefined|null|NaN|Invalid/)
    expect(text).toContain('تحویل')
    expect(text).toContain(praise)
    expect(text).toContain(new Intl.NumberFormat(language).format(40))
    const { texts } = createSpeech(language, { timeZone: 'UTC', calendar: 'gregorian' })
    for (const words of [texts.digest.ranges, texts.digest.compared, texts.digest.action])
      expect(text).toContain(words)
  })

  test('says so where not all answers were looked at', () => {
    const [, waiting] = loud.lines
    const many = { ...waiting, among: 50_000 } as DigestLine
    expect(written({ ...loud, lines: [many] }, 'de')).toContain('Unter den neuesten 50.000 Antworten')
  })
})
