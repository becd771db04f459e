import { describe, expect, it } from 'vitest'
import { change } from '../src/contract/change.ts'
import { counterOf, type DayRow } from '../src/counts.ts'
import { scales } from '../src/scales.ts'
import { compareWindows, shortestWindow } from '../src/windows.ts'

const row = (day: number, positive: number, negative: number): DayRow => [
  day,
  ...[0, 0, 0, 0],
  ...[negative, 0, 0, 0, 0, 0, 0, 0, 0, 0, positive],
]

/** So many promoters and detractors each day of a span. */
const days = (from: number, to: number, positive: number, negative: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => row(from + index, positive, negative))

const today = 20_000

describe('the shortest window', () => {
  it.each([
    [5, 7],
    [1.2, 28],
    [0.4, 84],
    [0.1, 364],
    [0, 364],
  ])('that holds 30 of %f answers a day has %i days', (perDay, expected) => {
    const count = counterOf(days(today - 400, today, perDay, 0))
    expect(shortestWindow(scales.nps, count, today)).toBe(expected)
  })

  it('counts only ratings of its scale', () => {
    expect(shortestWindow(scales.csat, counterOf(days(today - 7, today, 100, 0)), today)).toBe(364)
  })
})

describe('two windows', () => {
  const count = counterOf([
    ...days(today - 363 - 28, today - 364, 1, 9),
    ...days(today - 55, today - 28, 2, 8),
    ...days(today - 27, today, 8, 2),
  ])
  const compare = (how: 'previous' | 'year' | 'none', length = 28) =>
    compareWindows(scales.nps, count, { to: today, days: length, compare: how })

  it('lie side by side and never overlap', () => {
    const { current, previous, change: moved } = compare('previous')
    expect([current.count, previous?.count]).toEqual([280, 280])
    expect(current).toMatchObject({ score: 60, start: '2024-09-07', end: '2024-10-04' })
    expect(previous).toMatchObject({ score: -60, start: '2024-08-10', end: '2024-09-06' })
    expect(moved).toMatchObject({ verdict: 'better', needed: null })
    expect(moved?.difference).toBeCloseTo(120, 10)
    expect(change.strict().parse(moved)).toEqual(moved)
  })

  it('lie 52 weeks apart where a year is asked for', () => {
    expect(compare('year').previous).toMatchObject({ count: 280, score: -80, end: '2023-10-06' })
    // A window longer than that ends where the later one begins.
    expect(compare('year', 365).previous).toMatchObject({ end: '2023-10-05' })
  })

  it('are one alone where nothing is to be compared', () => {
    expect(compare('none')).toMatchObject({ previous: null, change: null })
  })

  it('say that there are too few answers, and how many more it takes', () => {
    const few = counterOf(days(today - 1, today, 4, 4))
    const { change: moved } = compareWindows(scales.nps, few, { to: today, days: 7, compare: 'previous' })
    expect(moved).toMatchObject({ difference: null, interval: null, p: null, verdict: 'too_few' })
    expect(moved?.needed).toBeGreaterThan(0)
    expect(moved?.smallest_visible).toBeNull()
  })
})
