import { wordsOf } from '@touchline/shared/comments/words.ts'
import { commentsPage } from '@touchline/shared/contract/comment.ts'
import { risingQuery, risingReply, termsReply } from '@touchline/shared/contract/term.ts'
import { mostThemes, theme, themeTrendReply } from '@touchline/shared/contract/theme.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { z } from 'zod'
import { buildRising } from '../src/domain/comments/build-rising.ts'
import { stopWordsOf } from '../src/domain/comments/stop-words.ts'
import { indexAll } from '../src/jobs/index-comments.ts'
import { addNpsSurvey, freshId, npsAnswer, openTestServer, type TestServer } from './support/test-server.ts'

let server: TestServer
const dayMs = 86_400_000
const today = Date.parse('2026-05-04T10:00:00Z')

const turn = {
  isOver: () => false,
  onError: (error: unknown) => {
    throw error
  },
}

/** So many say it, so many days ago. */
async function said(
  count: number,
  daysAgo: number,
  rating: number,
  why: string,
  locale = 'en',
): Promise<void> {
  server.clock.now = today - daysAgo * dayMs
  for (let number = 0; number < count; number++)
    await server.answer(npsAnswer({ id: freshId(), locale, answers: { recommend: rating, why } }))
  server.clock.now = today
}

beforeAll(async () => {
  server = await openTestServer()
  await addNpsSurvey(server)
  await said(20, 40, 2, 'The parcel came late. Nobody answered')
  await said(20, 3, 1, 'The app crashes when I pay')
  await said(40, 3, 10, 'Friendly staff and quick help')
  await said(30, 40, 9, 'Friendly staff, thanks')
  await said(12, 40, 7, 'It was the parcel')
  await said(8, 5, 0, 'Lieferung viel zu spät', 'de')
  await said(9, 5, 10, 'alles bestens', 'de')
  await indexAll(server.app.deps.store, turn, async () => {})
})
afterAll(async () => await server.close())

async function get<Reply>(path: string, schema: z.ZodType<Reply>): Promise<Reply> {
  const { status, body } = await server.call('GET', path)
  expect(status, JSON.stringify(body)).toBe(200)
  return schema.parse(body)
}

test.each([
  ['en', 'it’s just when she does'],
  ['es', 'que y todo está muy'],
  ['de', 'einfach und sehr die'],
  ['fr', 'très tout que c’est'],
  ['cs', 'velmi vše a bych'],
  ['fil', 'yung naman ang po'],
  ['tl', 'yung naman ang po'],
  ['fa', 'این است خیلی و می‌شود'],
  [null, 'the and und que yung این'],
])('knows the words that say nothing in %s', (language, text) => {
  expect(wordsOf(text).filter(word => !stopWordsOf(language).has(word))).toEqual([])
  for (const word of ['never', 'nunca', 'nicht', 'pas', 'nikdy', 'hindi'])
    expect(stopWordsOf(language).has(word)).toBe(false)
})

test('lists comments with what stands beside them', async () => {
  const { comments, next } = await get('/v1/comments?search=crash&limit=2', commentsPage)
  expect(comments).toHaveLength(2)
  expect(next).toMatch(/^\d+$/)
  expect(comments[0]).toMatchObject({
    ...{ survey: 'account-nps', touchpoint: 'account', stage: 'come-back', channel: 'web', language: 'en' },
    ...{ metric: 'nps', rating: 1, band: 'negative' },
    texts: [{ question: 'why', text: 'The app crashes when I pay' }],
    answered_at: '2026-05-01T10:00:00.000Z',
  })
})

test('tells what the unhappy and the happy say, with counts, real quotes, and how much was read', async () => {
  const terms = await get('/v1/terms', termsReply)
  expect(terms).toMatchObject({ comments: 139, is_cut: false, basis: 'rows', to: '2026-05-04' })
  expect(terms.sides).toEqual({ negative: 48, neutral: 12, positive: 79 })
  const named = terms.negative.map(({ term }) => term)
  expect(named).toContain('app crashes')
  expect(named).toContain('nobody answered')
  expect(named).not.toContain('crashes')
  expect(terms.negative.find(({ language }) => language === 'de')).toMatchObject({
    negative: { count: 8, share: 100 },
    positive: { count: 0, share: 0 },
  })
  const [happiest] = terms.positive
  expect(happiest).toMatchObject({
    term: 'friendly staff',
    positive: { count: 70, share: 100 },
    negative: { count: 0 },
  })
  expect(happiest?.z).toBeLessThan(-1.96)
  // Seventy people used two sentences.
  expect(happiest?.quotes).toHaveLength(2)
  for (const { text } of happiest?.quotes ?? []) expect(text).toContain('Friendly staff')
})

test('reads the last 90 days, and all of a history from its first day on', async () => {
  const reply = await get('/v1/terms', termsReply)
  expect([reply.from, reply.to]).toEqual(['2026-02-04', '2026-05-04'])
  expect((await get('/v1/terms?from=2019-01-01', termsReply)).comments).toBe(139)
})

test('compares only what is chosen', async () => {
  expect((await get('/v1/terms?language=de', termsReply)).comments).toBe(17)
  const searched = await get('/v1/terms?search=parcel', termsReply)
  expect(searched).toMatchObject({ comments: 32, sides: { negative: 20, neutral: 12, positive: 0 } })
  expect((await get('/v1/terms?touchpoint=account&channel=phone', termsReply)).comments).toBe(0)
  expect((await server.call('GET', '/v1/terms?band=negative')).status).toBe(400)
})

test('tells what is said more often than in the 28 days before', async () => {
  const { terms, days, from } = await get('/v1/terms/rising', risingReply)
  expect({ days, from }).toEqual({ days: 28, from: '2026-03-10' })
  const app = terms.find(({ term }) => term === 'app crashes')
  expect(app).toMatchObject({ language: 'en', now: { count: 20, of: 60 }, before: { count: 0, of: 62 } })
  expect(app?.difference).toBeCloseTo(100 / 3, 10)
  expect(app?.interval.low).toBeGreaterThan(0)
  expect(app?.quotes[0]?.text).toContain('app crashes')
  expect(terms.map(({ term }) => term)).not.toContain('parcel')
})

test('reads both times where not all can be read', async () => {
  const { deps } = server.app
  const directory = await deps.directories.getFresh('shop')
  const rising = await buildRising(deps, directory, risingQuery.parse({}), 30)
  expect(rising).toMatchObject({ comments: 60, is_cut: true })
  const all = await buildRising(deps, directory, risingQuery.parse({}), 100)
  expect(all).toMatchObject({ comments: 139, is_cut: false })
})

test('never reads what does not count', async () => {
  const answer = npsAnswer({ id: freshId(), answers: { recommend: 1, why: 'buy pills' }, trap: 'bait' })
  await server.answer(answer)
  await indexAll(server.app.deps.store, turn, async () => {})
  expect((await get('/v1/terms', termsReply)).comments).toBe(139)
})

test('keeps themes, and tells how often each comes up and how those rate who say it', async () => {
  const words = { en: ['late', 'nobody answered'], de: ['spät', 'Lieferung*'], und: ['UPS'] }
  const { status, body } = await server.call('POST', '/v1/themes', {
    key: 'delivery',
    name: 'Delivery',
    words,
  })
  expect([status, theme.parse(body).words]).toEqual([201, words])
  await server.call('POST', '/v1/themes', { key: 'app', name: 'App', words: { en: ['crash*'] } })
  const trend = await get('/v1/themes/trend?every=month&from=2026-03-01', themeTrendReply)
  expect(trend).toMatchObject({ basis: 'rows', comments: 139, is_cut: false })
  const [delivery, app] = trend.themes
  expect(delivery).toMatchObject({ key: 'delivery', total: { count: 28, comments: 139 } })
  expect(delivery?.total.scores).toMatchObject([{ metric: 'nps', count: 28, score: -100 }])
  expect(delivery?.buckets.map(({ start, end, comments, count }) => [start, end, comments, count])).toEqual([
    ['2026-03-01', '2026-03-31', 62, 20],
    ['2026-04-01', '2026-04-30', 17, 8],
    ['2026-05-01', '2026-05-04', 60, 0],
  ])
  expect(delivery?.buckets[0]?.share).toBeCloseTo((100 * 20) / 62, 10)
  expect(delivery?.buckets[2]).toMatchObject({ count: 0, share: 0, scores: [] })
  expect(app?.total).toMatchObject({ count: 20, scores: [{ score: -100 }] })
  const patched = await server.call('PATCH', '/v1/themes/app', { words: { en: ['friendly'] } })
  expect(patched.body).toMatchObject({ key: 'app', name: 'App', words: { en: ['friendly'] } })
  const again = await get('/v1/themes/trend', themeTrendReply)
  expect(again.themes[1]?.total).toMatchObject({ count: 70, scores: [{ score: 100 }] })
  expect((await server.call('DELETE', '/v1/themes/app')).status).toBe(204)
  expect((await server.call('GET', '/v1/themes')).body.map(({ key }: { key: string }) => key)).toEqual([
    'delivery',
  ])
})

test('refuses a theme that cannot be, and says how to mend it', async () => {
  const add = async (key: string, words: object) =>
    (await server.call('POST', '/v1/themes', { key, name: 'Theme', words })).body.detail ?? 'added'
  expect(await add('trend', { en: ['a'] })).toMatch(/key: must not be "trend"/)
  expect(await add('empty', { en: [] })).toMatch(/words: must hold one word at least/)
  expect(await add('many', { en: Array(150).fill('a'), de: Array(51).fill('b') })).toMatch(
    /200 words at most/,
  )
  expect(await add('any', { und: ['*'] })).toMatch(/words\.und\.0: must hold a letter or a digit/)
  expect(await add('inside', { en: ['late', 'deliv*ery'] })).toMatch(
    /words\.en\.1: may have one asterisk, at its end/,
  )
  expect(await add('delivery', { en: ['a'] })).toMatch(/another theme has the key "delivery"/)
  for (let number = 1; number < mostThemes; number++) await add(`theme-${number}`, { en: ['a'] })
  expect(await add('too-many', { en: ['a'] })).toMatch(/may have 50 themes; remove one/)
  expect((await server.call('GET', '/v1/themes/nothing')).status).toBe(404)
})
