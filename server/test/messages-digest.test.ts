import type { OverviewEntry, OverviewReply } from '@touchline/shared/contract/overview.ts'
import { expect, test } from 'vitest'
import { chooseDigest, type Quote } from '../src/domain/messages/choose-digest.ts'
import { entryOf } from './support/overview-entries.ts'

const overviewOf = (entries: OverviewEntry[]): OverviewReply => ({
  ...{ time_zone: 'UTC', days: 7, compare: 'previous', current: { from: '2026-04-27', to: '2026-05-03' } },
  previous: { from: '2026-04-20', to: '2026-04-26' },
  relationship: [],
  stages: [{ stage: 'receive', touchpoints: entries }],
  ranking: [],
  segments: { worked_out_at: '2026-05-04T00:00:00Z', list: [] },
})

const waiting = { count: 3, oldestAt: '2026-04-30T14:20:00Z', among: null }
const quoteOf = (text: string, rating: number): Quote => ({
  ...{ place: 'Support', text },
  rating: { metric: 'csat', min: 1, max: 5, rating, band: rating > 3 ? 'positive' : 'negative' },
})
const words = 'Long enough to say what somebody thinks.'

const fallen = entryOf('Delivery', [5, 95], [60, 40])
const risen = entryOf('Support', [60, 40], [5, 95])
const little = entryOf('Checkout', [40, 60], [20, 80])
const unclear = entryOf('Returns', [15, 25], [11, 29])
const steady = entryOf('Payment', [500, 9500], [505, 9495])
const few = entryOf('Onboarding', [3, 20], [1, 4])
const silent = entryOf('Letters', [0, 0], [0, 0])

test('tells falls before rises, and the larger first, with their uncertainty', () => {
  const { lines } = chooseDigest(overviewOf([risen, little, fallen]), { waiting: null, quotes: [] })
  expect(lines.map(line => (line.kind === 'change' ? `${line.place} ${line.verdict}` : ''))).toEqual([
    'Delivery worse',
    'Support better',
    'Checkout better',
  ])
  expect(lines[0]).toMatchObject({
    before: { score: 95, count: 100, low: expect.any(Number), high: expect.any(Number) },
    after: { score: 40, count: 100 },
    ...{ difference: expect.closeTo(-55), low: expect.any(Number), high: expect.any(Number) },
  })
})

test('takes what is unclear or steady for no news', () => {
  expect([unclear, steady].map(({ change }) => change?.verdict)).toEqual(['unclear', 'steady'])
  expect(chooseDigest(overviewOf([unclear, steady]), { waiting: null, quotes: [] })).toEqual({
    lines: [],
    moreChanges: 0,
  })
})

test('tells where too few answer, but not where nobody ever did', () => {
  const { lines } = chooseDigest(overviewOf([few, silent]), { waiting: null, quotes: [] })
  expect(lines).toEqual([{ kind: 'too_few', places: [{ name: 'Onboarding', count: 5 }] }])
})

test('has at most five lines, two of them for changes, and says how many more there are', () => {
  const entries = [fallen, risen, little, few]
  const { lines, moreChanges } = chooseDigest(overviewOf(entries), { waiting, quotes: [quoteOf(words, 5)] })
  expect(lines.map(({ kind }) => kind)).toEqual(['change', 'change', 'waiting', 'too_few', 'quote'])
  expect(moreChanges).toBe(1)
})

test('quotes the happiest who says something that can be read at a glance', () => {
  const quotes = [
    quoteOf('Great!', 5),
    quoteOf(words, 4),
    quoteOf('x'.repeat(500), 5),
    quoteOf(words.repeat(2), 1),
  ]
  const { lines } = chooseDigest(overviewOf([]), { waiting: null, quotes })
  expect(lines).toEqual([{ kind: 'quote', ...quoteOf(words, 4) }])
  expect(chooseDigest(overviewOf([]), { waiting: null, quotes: [quotes[0] as Quote] }).lines).toEqual([])
})
