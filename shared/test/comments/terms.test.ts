import { expect, test } from 'vitest'
import { logOddsAgainst } from '../../src/comments/log-odds.ts'
import { risingTerms, timeOf } from '../../src/comments/rising.ts'
import { sideOf, tellingTerms } from '../../src/comments/telling-terms.ts'
import { TermCounts } from '../../src/comments/term-counts.ts'
import { termsOf } from '../../src/comments/terms.ts'

const stopWords = new Set(['the', 'was', 'and'])
const textsOf = (text: string) => [...termsOf(text, stopWords).keys()]

test('names words and pairs, and no pair over a stop word or the end of a thought', () => {
  expect(textsOf('The delivery was very late. Rude staff')).toEqual([
    ...['delivery', 'very', 'late', 'very late', 'rude', 'staff', 'rude staff'],
  ])
  expect(textsOf('a 12 b')).toEqual([])
  expect(termsOf('配送遅延', stopWords).has('配送遅延')).toBe(true)
})

test('reads the first 2,000 letters of a comment', () => {
  expect(textsOf(`${'late. '.repeat(300)}${'rude. '.repeat(300)}${'broken. '.repeat(300)}`)).toEqual([
    'late',
    'rude',
  ])
})

const told = (sides: number, said: [side: number, count: number, text: string, language?: string][]) => {
  const counts = new TermCounts(sides)
  for (const [side, count, text, language = 'en'] of said)
    for (let number = 0; number < count; number++)
      counts.add(language, side, termsOf(text, stopWords).values())
  return counts
}
const { negative, positive, neutral } = sideOf

test('tells the terms of the unhappy and of the happy, a pair in place of its words', () => {
  const found = tellingTerms(
    told(3, [
      [negative, 40, 'late delivery'],
      [negative, 60, 'broken'],
      [positive, 90, 'friendly staff'],
      [positive, 10, 'broken'],
      [neutral, 30, 'nothing'],
    ]),
  )
  expect(found.negative.map(({ term, negative, positive }) => [term.text, negative, positive])).toEqual([
    ['broken', 60, 10],
    ['late delivery', 40, 0],
  ])
  expect(found.positive.map(({ term }) => term.text)).toEqual(['friendly staff'])
})

test('draws a rare term towards what all write: ln(5.6 / 114.4) − ln(0.6 / 119.4)', () => {
  const delta = Math.log(5.6 / 114.4) - Math.log(0.6 / 119.4)
  const { delta: found, z } = logOddsAgainst({ k: 5, of: 100 }, { k: 0, of: 100 }, { k: 6, of: 200 })
  expect(found).toBeCloseTo(delta, 12)
  expect(z).toBeCloseTo(delta / Math.sqrt(1 / 5.6 + 1 / 114.4 + 1 / 0.6 + 1 / 119.4), 12)
})

test.each([0, 50])('finds no difference where %i of 50 comments hold a term on both sides', k => {
  expect(logOddsAgainst({ k, of: 50 }, { k, of: 50 }, { k: 2 * k, of: 100 })).toEqual({ delta: 0, z: 0 })
})

test('tells neither what four have said nor what both say alike', () => {
  const both = [negative, positive].map(side => [side, 50, 'parcel'] as [number, number, string])
  expect(tellingTerms(told(3, [...both, [negative, 4, 'mouse']]))).toEqual({ negative: [], positive: [] })
})

test('does not take the words of an unhappy country for words of the unhappy', () => {
  const found = tellingTerms(
    told(3, [
      [negative, 90, 'paket', 'de'],
      [positive, 10, 'paket', 'de'],
      [negative, 10, 'parcel'],
      [positive, 90, 'parcel'],
    ]),
  )
  expect(found).toEqual({ negative: [], positive: [] })
})

test('finds what is said more often than before', () => {
  const { before, now } = timeOf
  const [rise, ...others] = risingTerms(
    told(2, [
      [before, 5, 'app crashes'],
      [before, 195, 'parcel'],
      [now, 40, 'app crashes'],
      [now, 160, 'parcel'],
    ]),
  )
  expect(others).toEqual([])
  expect(rise).toMatchObject({
    term: { text: 'app crashes' },
    now: { k: 40, n: 200 },
    before: { k: 5, n: 200 },
  })
  expect(rise?.change.difference).toBeCloseTo(0.175, 12)
})

test('finds nothing where nothing has changed but the number of comments', () => {
  const same = ['one', 'two', 'three', 'four'].flatMap((text): [number, number, string][] => [
    [timeOf.before, 20, text],
    [timeOf.now, 40, text],
  ])
  expect(risingTerms(told(2, same))).toEqual([])
})
