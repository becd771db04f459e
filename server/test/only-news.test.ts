import type { OverviewEntry, OverviewReply } from '@touchline/shared/contract/overview.ts'
import { expect, test } from 'vitest'
import { onlyNews } from '../src/domain/digest/only-news.ts'
import { chooseDigest, entriesOf } from '../src/domain/messages/choose-digest.ts'
import { entryOf } from './support/overview-entries.ts'

const overviewOf = (...touchpoints: OverviewEntry[]): OverviewReply => ({
  ...{ time_zone: 'UTC', days: 28, compare: 'previous', current: { from: '2026-04-06', to: '2026-05-03' } },
  previous: { from: '2026-03-09', to: '2026-04-05' },
  relationship: [],
  stages: [{ stage: 'receive', touchpoints }],
  ranking: [],
  segments: { worked_out_at: '', list: [] },
})

const worse = overviewOf(entryOf('Delivery', [5, 95], [60, 40]))
const better = overviewOf(entryOf('Delivery', [60, 40], [5, 95]))
const unclear = overviewOf(entryOf('Delivery', [15, 25], [11, 29]))

/** What is told after these Mondays, the newest first. */
function told(now: OverviewReply, ...earlier: OverviewReply[]): string[] {
  const { lines } = chooseDigest(onlyNews(now, earlier), { waiting: null, quotes: [] })
  return lines.map(line => (line.kind === 'change' ? line.verdict : line.kind))
}

test('tells a change on the first Monday on which it is clear', () => {
  expect(told(worse, unclear, unclear, unclear)).toEqual(['worse'])
  expect(told(worse)).toEqual(['worse'])
})

test('does not tell it again while it is so, nor where it was unclear for a week', () => {
  expect(told(worse, worse, unclear, unclear)).toEqual([])
  expect(told(worse, unclear, worse, unclear)).toEqual([])
})

test('tells when it has turned, and a second fall after that', () => {
  expect(told(better, worse, worse, unclear)).toEqual(['better'])
  expect(told(better, unclear, worse, worse)).toEqual(['better'])
  expect(told(worse, better, worse, worse)).toEqual(['worse'])
})

test('knows places by more than their touchpoint', () => {
  const [entry] = entriesOf(worse) as [OverviewEntry]
  const survey = overviewOf({ ...entry, survey: 'about-us' })
  const scale = overviewOf({ ...entry, scale: { min: 1, max: 7 } })
  expect(told(worse, survey, scale)).toEqual(['worse'])
})

test('lets go of places at which nobody has answered in either window', () => {
  const silent = { ...entryOf('Letters', [0, 0], [0, 0]), last_answer_on: '2024-01-02' }
  const fading = entryOf('Shop', [3, 3], [0, 0])
  expect(told(overviewOf(silent))).toEqual([])
  expect(told(overviewOf(silent, fading))).toEqual(['too_few'])
})
