import { describe, expect, it } from 'vitest'
import { parseDay } from '../src/calendar.ts'
import { summary } from '../src/contract/summary.ts'
import { trendBucket } from '../src/contract/trend.ts'
import { type Counts, counterOf, type DayRow } from '../src/counts.ts'
import { emptyHistogram } from '../src/histogram.ts'
import { npsInterval } from '../src/intervals.ts'
import { scales } from '../src/scales.ts'
import { bucketsOf, summarize } from '../src/trend.ts'

const day = (date: string) => parseDay(date) ?? Number.NaN

const counts = (ratings: Record<number, number>, impressions: Partial<Counts> = {}): Counts => ({
  histogram: emptyHistogram().map((_, rating) => ratings[rating] ?? 0),
  shown: 0,
  started: 0,
  dismissed: 0,
  commented: 0,
  ...impressions,
})

const rowsOf = (days: Record<string, Counts>): DayRow[] =>
  Object.entries(days).map(([date, { histogram, shown, started, dismissed, commented }]) => [
    day(date),
    ...([shown, started, dismissed, commented] as number[]),
    ...histogram,
  ])

const span = (from: string, to: string, every: 'day' | 'week' | 'month' = 'week') =>
  ({
    scale: scales.nps,
    rule: { every, weekStart: 'monday', calendar: 'gregorian' },
    from: day(from),
    to: day(to),
  }) as const

const nobody = counterOf([])

describe('a trend', () => {
  const count = counterOf(
    rowsOf({
      '2026-05-31': counts({ 0: 99 }),
      '2026-06-03': counts({ 10: 2 }, { shown: 5, started: 3 }),
      '2026-06-07': counts({ 0: 1, 8: 1 }, { shown: 4, dismissed: 2, commented: 1 }),
      '2026-06-24': counts({ 9: 1 }),
      '2026-06-25': counts({ 0: 99 }),
    }),
  )
  const buckets = bucketsOf(count, span('2026-06-03', '2026-06-24'))
  const total = summarize(scales.nps, count(day('2026-06-03'), day('2026-06-24')))

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
    expect(summary.strict().safeParse(total).error).toBeUndefined()
    for (const bucket of buckets) expect(trendBucket.strict().safeParse(bucket).error).toBeUndefined()
  })

  it('tells beside each bucket the score of the days up to its end', () => {
    const [first, second] = bucketsOf(count, span('2026-06-03', '2026-06-24'), 7)
    expect(first?.trailing).toMatchObject({ start: '2026-06-01', count: 4, score: 25 })
    expect(second?.trailing).toMatchObject({ start: '2026-06-08', count: 0, score: null })
    expect(buckets[0]?.trailing).toBeNull()
  })

  it('counts several rows of one day together, in whichever order they come', () => {
    const rows = [
      ...rowsOf({ '2026-06-05': counts({ 9: 1 }) }),
      ...rowsOf({ '2026-06-03': counts({ 8: 2 }) }),
    ]
    const both = counterOf([...rows, ...rowsOf({ '2026-06-03': counts({ 8: 1 }, { shown: 4 }) })])
    expect(both(day('2026-06-03'), day('2026-06-03'))).toEqual(counts({ 8: 3 }, { shown: 4 }))
    expect(both(day('2026-06-04'), day('2026-06-09'))).toEqual(counts({ 9: 1 }))
  })
})

describe('the buckets of a trend', () => {
  const starts = (...of: Parameters<typeof span>) => bucketsOf(nobody, span(...of)).map(b => b.start)

  it('are days, weeks or months', () => {
    expect(starts('2026-02-27', '2026-03-01', 'day')).toEqual(['2026-02-27', '2026-02-28', '2026-03-01'])
    expect(starts('2026-01-15', '2026-03-01', 'month')).toEqual(['2026-01-15', '2026-02-01', '2026-03-01'])
  })

  it('begin weeks on the day that the site chose', () => {
    const of = span('2026-06-03', '2026-06-10')
    const sundays = bucketsOf(nobody, { ...of, rule: { ...of.rule, weekStart: 'sunday' } })
    expect(sundays.map(({ start }) => start)).toEqual(['2026-06-03', '2026-06-07'])
  })

  it('are one for a single day and none for a span that ends before it begins', () => {
    expect(starts('2026-06-03', '2026-06-03')).toEqual(['2026-06-03'])
    expect(starts('2026-06-04', '2026-06-03')).toEqual([])
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

  it('tells the uncertainty of its mean, of each band and of how many answered', () => {
    const told = summarize(scales.csat, counts({ 4: 10, 5: 30, 1: 10 }, { shown: 200, started: 60 }))
    expect(told.mean_interval).toMatchObject({ method: 'student_t' })
    expect(told.shares?.negative).toMatchObject({ share: 20, interval: { method: 'wilson' } })
    expect(told.response_rate).toMatchObject({ rate: 25, interval: { method: 'wilson' } })
    expect(told.completion_rate?.rate).toBeCloseTo(100 * (50 / 60), 10)
  })

  it('does not know how many answered where some were never shown it, or only rows were read', () => {
    expect(summarize(scales.csat, counts({ 4: 10 }, { shown: 9 })).response_rate).toBeNull()
    expect(summarize(scales.csat, counts({ 4: 10 }, { shown: null, started: null }))).toMatchObject({
      shown: null,
      response_rate: null,
      completion_rate: null,
    })
  })
})
