import type { LiveAnswer } from '@touchline/shared/contract/live.ts'
import { expect, test } from 'vitest'
import { chanceOf, roundly } from '../src/figures/chance.ts'
import { changeSentence, evidenceSentence, isFewBefore } from '../src/figures/change-words.ts'
import { linePaths } from '../src/figures/line-path.ts'
import { readPeriod } from '../src/layout/read-period.ts'
import { findChanges, nothingWord } from '../src/overview/changes.ts'
import type { Entry } from '../src/overview/figures-of-site.ts'
import { lineOf } from '../src/overview/lines.ts'
import { withAnswer, withFresh } from '../src/overview/newest.ts'
import { ticksBetween } from '../src/overview/ticks.ts'
import { createSpeech } from '../src/texts/speech.tsx'
import { allTexts } from './support/all-texts.ts'

const en = await allTexts('en')

const speech = createSpeech('en', en)
const ends = (low: number, high: number) => ({ low, high, level: 0.95, method: 'newcombe' })
const change = { difference: 6, interval: ends(2, 10), p: 0.005, verdict: 'better', needed: null } as const
const compared = {
  ...{ change: { ...change, smallest_visible: 5 }, count: 400, countBefore: 380 },
  ...{ days: 28, compare: 'previous' as const },
}

test('says a change and how rarely chance alone would do it', () => {
  expect(changeSentence(speech, compared)).toBe(
    'Better by 6 points than in the 28 days before (between 2 and 10).',
  )
  expect(evidenceSentence(speech, compared)).toBe('Chance alone would do that in 1 of 200 such comparisons.')
})

test('puts the smaller end of a fall first, without signs', () => {
  const fall = { ...compared.change, difference: -6, interval: ends(-10, -2), verdict: 'worse' as const }
  expect(changeSentence(speech, { ...compared, change: fall, compare: 'year' })).toBe(
    'Worse by 6 points than a year before (between 2 and 10).',
  )
})

test('asks for no more answers from a time that has passed', () => {
  const few = { ...compared.change, verdict: 'too_few' as const, needed: 950 }
  expect(evidenceSentence(speech, { ...compared, change: few, countBefore: 3 })).toBe('')
  expect(changeSentence(speech, { ...compared, change: few, countBefore: 3 })).toContain('only 3 answers')
  expect(evidenceSentence(speech, { ...compared, change: few, count: 12 })).toContain('About 950 more')
})

const summary = { count: 40, score: 80 } as Entry['current']
const entry = { current: summary, previous: summary } as Partial<Entry> as Entry

test('offers the length that comes nearest to what an address asks for', () => {
  expect(['365', '30', '7', 'soon', undefined].map(days => readPeriod(days ? { days } : {}).days)).toEqual([
    ...['364', '28', '7', '28', '28'],
  ])
})

test('tells whether it is this time or the time before that has too few answers', () => {
  expect(isFewBefore(40, 3)).toBe(true)
  expect(isFewBefore(3, 40)).toBe(false)
  expect(isFewBefore(3, 3)).toBe(false)
})

test.each([
  [[], 'none_told'],
  [['steady'], 'nothing'],
  [['steady', 'too_few'], 'nothing_of_told'],
  [['unclear', 'too_few'], 'none_told'],
] as const)('does not say that nothing moved where that cannot be told: %o', (verdicts, word) => {
  const { told, answered } = findChanges(
    verdicts.map(verdict => ({ ...entry, change: { ...compared.change, verdict } })),
  )
  expect(nothingWord(told, answered)).toBe(word)
})

test.each([
  [0.0049, { count: 200, isLess: false }],
  [0.22, { count: 5, isLess: false }],
  [0.0001, { count: 1000, isLess: true }],
])('counts a p-value of %d as people do', (p, chance) => expect(chanceOf(p)).toEqual(chance))

test('rounds an estimate to two digits', () => {
  expect([7, 43, 457, 1541].map(roundly)).toEqual([7, 43, 460, 1500])
})

const point = (score: number | null) => ({
  score,
  interval: score === null ? null : ends(score - 2, score + 2),
})

test('draws no line through a time in which nobody answered', () => {
  const paths = linePaths([80, null, 82, 84].map(point), 'csat')
  expect(paths?.line.match(/M/g)).toHaveLength(2)
  expect(paths?.end).toMatchObject({ x: 100 })
  expect(linePaths([point(null)], 'csat')).toBeNull()
})

test('never makes noise a landslide: a fifth of the scale at least is shown', () => {
  const paths = linePaths([99, 99.5].map(point), 'csat')
  expect((paths?.high ?? 0) - (paths?.low ?? 0)).toBeCloseTo(20)
  expect(paths?.high).toBe(100)
})

test('has few round lines behind a chart', () => {
  expect(ticksBetween(12, 46)).toEqual([20, 30, 40])
  expect(ticksBetween(-100, 100).length).toBeLessThanOrEqual(5)
})

test('looks further back in longer steps where the window is longer', () => {
  expect(lineOf({ days: '28' }, '2026-05-20')).toMatchObject({ every: 'week', from: '2025-11-20' })
  expect(lineOf({ days: '364', to: '2026-05-20' }, '2026-05-20')).toMatchObject({
    ...{ every: 'month', to: '2026-05-20', window: '364' },
  })
})

const answer: LiveAnswer = {
  id: '1',
  revision: 1,
  touchpoint: 'delivery',
  stage: 'receive',
  survey: 'delivery-csat',
  channel: 'web',
  metric: 'csat',
  rating: 2,
  band: 'negative',
  comment: 'Late.',
  locale: 'en',
  answered_at: '2026-05-20T10:00:00Z',
}

test('puts a new comment at the top, changes it in its place, and takes it away with its words', () => {
  const older = withAnswer([], { ...answer, id: '0', answered_at: '2026-05-19T10:00:00Z' })
  const both = withAnswer(older, answer)
  expect(both.map(({ id }) => id)).toEqual(['1', '0'])
  expect(withAnswer(both, { ...answer, comment: 'Late again.' })[0]?.text).toBe('Late again.')
  expect(withAnswer(both, { ...answer, comment: null }).map(({ id }) => id)).toEqual(['0'])
})

test('keeps what has come live when the list is fetched anew, once', () => {
  const known = withAnswer([], answer)
  expect(withFresh([], known)).toEqual(known)
  expect(withFresh(known, known)).toHaveLength(1)
})
