import { describe, expect, it } from 'vitest'
import { type Day, parseDay } from '../src/calendar.ts'
import { trendBucket, trendTotal } from '../src/contract/trend.ts'
import { emptyHistogram } from '../src/histogram.ts'
import { npsInterval } from '../src/intervals.ts'
import { scales } from '../src/scales.ts'
import { addCounts, type Counts, summarize, trend } from '../src/trend.ts'

const day = (date: string) => parseDay(date) ?? Number.NaN

const counts = (ratings: Record<number, number>, impressions: Partial<Counts> = {}): Counts => ({
  histogram: emptyHistogram().map((_, rating) => ratings[rating] ?? 0),
  shown: 0,
  started: 0,
  dismissed: 0,
  commented: 0,
  ...impressions,
})

const cellsOf = (days: Record<string, Counts>): Map<Day, Counts> =>
  new Map(Object.entries(days).map(([date, cell]) => [day(date), cell]))

const span = (from: string, to: string, every: 'day' | 'week' | 'month' = 'week') =>
  ({ scale: scales.nps, every, weekStart: 'monday', from: day(from), to: day(to) }) as const

describe('a trend', () => {
  const cells = cellsOf({
    '2026-05-31': counts({ 0: 99 }),
    '2026-06-03': counts({ 10: 2 }, { shown: 5, started: 3 }),
    '2026-06-07': counts({ 0: 1, 8: 1 }, { shown: 4, dismissed: 2, commented: 1 }),
    '2026-06-24': counts({ 9: 1 }),
    '2026-06-25': counts({ 0: 99 }),
  })
  const { total, buckets } = trend(cells, span('2026-06-03', '2026-06-24'))

  it('cuts its first and last bucket at the span and leaves no gap', () => {
    expect(buckets.map(({ start, end }) => `${start} ${end}`)).toEqual([
      '2026-06-03 2026-06-07',
      '2026-06-08 2026-06-14',
      '2026-06-15 2026-06-21',
      '2026-06-22 2026-06-24',
    ])
  })

  it('adds counts, both ends included, before it computes a score', () => {
    expect(buckets.map(({ count, score }) => [count, score])).toEqual([
      [4, 25],
      [0, null],
      [0, null],
      [1, 100],
    ])
    expect(buckets[0]).toMatchObject({ shown: 9, started: 3, dismissed: 2, commented: 1 })
  })

  it('keeps a bucket without answers, with null and not 0 for what cannot be known', () => {
    expect(buckets[1]).toMatchObject({ count: 0, score: null, interval: null, mean: null, shown: 0 })
    expect(Object.values(buckets[1]?.histogram ?? {})).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
  })

  it('has a total that counts what its buckets count', () => {
    expect(total).toMatchObject({ count: 5, score: 40, negative: 1, neutral: 1, positive: 3, shown: 9 })
    expect(total.mean).toBeCloseTo(37 / 5, 12)
  })

  it('is what the contract says', () => {
    expect(trendTotal.strict().safeParse(total).error).toBeUndefined()
    for (const bucket of buckets) expect(trendBucket.strict().safeParse(bucket).error).toBeUndefined()
  })

  it('leaves the cells as they were', () => {
    expect(cells.get(day('2026-06-03'))).toEqual(counts({ 10: 2 }, { shown: 5, started: 3 }))
  })
})

describe('the buckets of a trend', () => {
  const starts = (...of: Parameters<typeof span>) => trend(new Map(), span(...of)).buckets.map(b => b.start)

  it('are days, weeks or months', () => {
    expect(starts('2026-02-27', '2026-03-01', 'day')).toEqual(['2026-02-27', '2026-02-28', '2026-03-01'])
    expect(starts('2026-01-15', '2026-03-01', 'month')).toEqual(['2026-01-15', '2026-02-01', '2026-03-01'])
  })

  it('begin weeks on the day that the site chose', () => {
    const sundays = trend(new Map(), { ...span('2026-06-03', '2026-06-10'), weekStart: 'sunday' }).buckets
    expect(sundays.map(({ start }) => start)).toEqual(['2026-06-03', '2026-06-07'])
  })

  it('are one for a single day and none for a span that ends before it begins', () => {
    expect(starts('2026-06-03', '2026-06-03')).toEqual(['2026-06-03'])
    expect(starts('2026-06-04', '2026-06-03')).toEqual([])
    expect(trend(new Map(), span('2026-06-04', '2026-06-03')).total.score).toBeNull()
  })
})

describe('the summary of a span', () => {
  it('has a key for each rating on the scale and no other', () => {
    expect(Object.keys(summarize(scales.csat, counts({})).histogram)).toEqual(['1', '2', '3', '4', '5'])
    expect(Object.keys(summarize(scales.nps, counts({})).histogram)).toHaveLength(11)
  })

  it('counts only ratings that lie on the scale', () => {
    expect(summarize(scales.csat, counts({ 0: 7, 2: 1, 5: 1, 9: 7 }))).toMatchObject({
      count: 2,
      score: 50,
      mean: 3.5,
    })
  })

  it('carries the interval of its score', () => {
    const { histogram } = counts({ 10: 30, 8: 12, 2: 9 })
    expect(summarize(scales.nps, counts({ 10: 30, 8: 12, 2: 9 })).interval).toEqual(npsInterval(histogram))
  })

  it('says nothing that was not asked for', () => {
    const withSecret = { ...counts({ 5: 1 }), email: 'ada@example.com' }
    expect(summarize(scales.csat, withSecret)).not.toHaveProperty('email')
  })

  it('of two cells together is that of their answers, not the mean of their scores', () => {
    const both = addCounts(counts({ 10: 9 }), counts({ 0: 1 }))
    expect(summarize(scales.nps, both).score).toBe(80)
  })
})
