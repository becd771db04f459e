import type { OverviewEntry, OverviewReply } from '@touchline/shared/contract/overview.ts'
import { expect, test } from 'vitest'
import { onlyNews } from '../src/domain/digest/only-news.ts'
import { entriesOf } from '../src/domain/messages/choose-digest.ts'
import { entryOf } from './support/overview-entries.ts'
import { seeded } from './support/seeded.ts'

const overviewOf = (...touchpoints: OverviewEntry[]): OverviewReply => ({
  ...{ time_zone: 'UTC', days: 28, compare: 'previous', current: { from: '', to: '' }, previous: null },
  ...{ relationship: [], stages: [{ stage: 'use', touchpoints }], ranking: [] },
  segments: { worked_out_at: '', list: [] },
})

const touchpoints = 400
const perWeek = 40
const weeks = 64
/** Until then windows are not full. */
const firstWeek = 12

/** What is told in each week of a touchpoint at which four in five are happy, and from `fallsIn` on so many. */
function liveThrough(random: () => number, { fallsIn, happyThen }: { fallsIn: number; happyThen: number }) {
  const happy = Array.from({ length: weeks }, (_, week) => {
    const share = week >= fallsIn ? happyThen : 0.8
    return Array.from({ length: perWeek }, random).filter(one => one < share).length
  })
  const countsOf = (from: number): [number, number] => {
    const sum = happy.slice(from, from + 4).reduce((a, b) => a + b)
    return [4 * perWeek - sum, sum]
  }
  const overviews = Array.from({ length: weeks + 1 }, (_, end) =>
    end < 8 ? overviewOf() : overviewOf(entryOf('Shop', countsOf(end - 8), countsOf(end - 4))),
  )
  const told = (end: number, lookBack: number) => {
    const earlier = overviews.slice(end - lookBack, end).toReversed()
    const [entry] = entriesOf(onlyNews(overviews[end] as OverviewReply, earlier))
    return entry?.change?.verdict
  }
  return (lookBack: number) =>
    Array.from({ length: weeks - firstWeek }, (_, index) => ({
      week: firstWeek + index,
      verdict: told(firstWeek + index, lookBack),
    })).filter(({ verdict }) => verdict === 'better' || verdict === 'worse')
}

/** In how many of the touchpoints a fall is told never, once and more often, while a window holds it. */
function countFalls(all: ReturnType<typeof liveThrough>[], lookBack: number) {
  const counts = { never: 0, once: 0, again: 0 }
  for (const toldIn of all) {
    const falls = toldIn(lookBack).filter(
      ({ week, verdict }) => verdict === 'worse' && week > fallsIn && week <= fallsIn + 8,
    )
    counts[falls.length === 0 ? 'never' : falls.length === 1 ? 'once' : 'again']++
  }
  return counts
}

const fallsIn = 30

test('tells a fall of fifteen points once, where one week to look back would tell each ninth of them again', () => {
  const random = seeded(11)
  const all = Array.from({ length: touchpoints }, () => liveThrough(random, { fallsIn, happyThen: 0.65 }))
  expect(countFalls(all, 3)).toEqual({ never: 28, once: 371, again: 1 })
  expect(countFalls(all, 1)).toEqual({ never: 23, once: 333, again: 44 })
})

test('tells not quite two changes a year where there are none', () => {
  const random = seeded(12)
  const all = Array.from({ length: touchpoints }, () =>
    liveThrough(random, { fallsIn: weeks, happyThen: 0.8 }),
  )
  const told = all.map(toldIn => toldIn(3).length).reduce((a, b) => a + b)
  const years = (touchpoints * (weeks - firstWeek)) / 52
  expect(told / years).toBeGreaterThan(1.5)
  expect(told / years).toBeLessThan(2)
})
