import { describe, expect, it } from 'vitest'
import { type BucketRule, nextBucket, startOfBucket } from '../src/buckets.ts'
import { formatDay, parseDay } from '../src/calendar.ts'

const day = (date: string) => parseDay(date) ?? Number.NaN
const rule = (
  every: BucketRule['every'],
  weekStart: BucketRule['weekStart'] = 'monday',
  calendar: BucketRule['calendar'] = 'gregorian',
): BucketRule => ({ every, weekStart, calendar })

const start = (date: string, ...how: Parameters<typeof rule>) =>
  formatDay(startOfBucket(day(date), rule(...how)))
const next = (date: string, ...how: Parameters<typeof rule>) => formatDay(nextBucket(day(date), rule(...how)))

describe('a bucket', () => {
  it('begins a week where the site does', () => {
    expect(start('2026-06-03', 'week', 'monday')).toBe('2026-06-01')
    expect(start('2026-06-03', 'week', 'sunday')).toBe('2026-05-31')
    expect(start('2026-06-03', 'week', 'saturday')).toBe('2026-05-30')
  })

  it('begins on the day itself when that is the first', () => {
    expect(start('2026-06-01', 'week', 'monday')).toBe('2026-06-01')
    expect(start('2026-05-31', 'week', 'sunday')).toBe('2026-05-31')
    expect(start('2026-05-30', 'week', 'saturday')).toBe('2026-05-30')
    expect(start('2026-06-01', 'month')).toBe('2026-06-01')
    expect(start('2026-06-03', 'day')).toBe('2026-06-03')
  })

  it('ends a week on the day before the week start', () => {
    expect(start('2026-06-07', 'week', 'monday')).toBe('2026-06-01')
    expect(start('2026-06-06', 'week', 'sunday')).toBe('2026-05-31')
    expect(start('2026-06-05', 'week', 'saturday')).toBe('2026-05-30')
  })

  it('begins a month on its first day, in leap years and before 1970 too', () => {
    expect(start('2024-02-29', 'month')).toBe('2024-02-01')
    expect(start('1969-12-31', 'month')).toBe('1969-12-01')
  })

  it('begins a quarter on the first day of January, April, July or October', () => {
    expect(start('2026-03-31', 'quarter')).toBe('2026-01-01')
    expect(start('2026-06-30', 'quarter')).toBe('2026-04-01')
    expect(start('2024-09-01', 'quarter')).toBe('2024-07-01')
    expect(start('2026-12-31', 'quarter')).toBe('2026-10-01')
  })

  it('is followed by the next without a gap', () => {
    expect(next('2024-02-01', 'month')).toBe('2024-03-01')
    expect(next('2026-12-01', 'month')).toBe('2027-01-01')
    expect(next('2026-12-28', 'week')).toBe('2027-01-04')
    expect(next('2026-12-31', 'day')).toBe('2027-01-01')
    expect(next('2026-10-01', 'quarter')).toBe('2027-01-01')
  })
})

/** The first of Farvardin, which is the new year, and of Mehr, from the published calendar of Iran. */
describe('a bucket of the Persian calendar', () => {
  it.each([
    ['2025-03-21', '2025-03-21'],
    ['2025-03-20', '2025-02-19'],
    ['2026-03-21', '2026-03-21'],
    ['2026-03-20', '2026-02-20'],
    ['2026-10-22', '2026-09-23'],
    // 1403 was a leap year: its last month had 30 days.
    ['2025-03-19', '2025-02-19'],
  ])('puts %s into the month that began on %s', (date, first) => {
    expect(start(date, 'month', 'saturday', 'persian')).toBe(first)
  })

  it('begins quarters with Farvardin, Tir, Mehr and Dey', () => {
    const starts = ['2026-03-21']
    for (let index = 0; index < 4; index++)
      starts.push(next(starts[index] as string, 'quarter', 'saturday', 'persian'))
    expect(starts).toEqual(['2026-03-21', '2026-06-22', '2026-09-23', '2026-12-22', '2027-03-21'])
  })

  it.each(['month', 'quarter'] as const)('covers every day of thirty years once, in a %s', every => {
    const how = rule(every, 'saturday', 'persian')
    for (let first = startOfBucket(day('2000-01-01'), how); first < day('2030-01-01'); ) {
      const end = nextBucket(first, how)
      expect(startOfBucket(end, how)).toBe(end)
      expect(startOfBucket(end - 1, how)).toBe(first)
      first = end
    }
  })
})
