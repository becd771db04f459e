import { describe, expect, it } from 'vitest'
import { formatDay, isoWeek, nextBucket, parseDay, startOfBucket, weekday } from '../src/calendar.ts'

const day = (date: string) => parseDay(date) ?? Number.NaN

describe('a date', () => {
  it('is a count of days from 1970-01-01', () => {
    expect(day('1970-01-01')).toBe(0)
    expect(day('1969-12-31')).toBe(-1)
    expect(day('2026-05-02')).toBe(20_575)
  })

  it('reads back as it was written', () => {
    for (const date of ['1969-12-31', '2000-02-29', '2024-02-29', '2026-12-31', '0001-01-01', '9999-12-31'])
      expect(formatDay(day(date))).toBe(date)
  })

  it('is refused when the calendar has no such day', () => {
    for (const date of ['2026-02-29', '2100-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00'])
      expect(parseDay(date), date).toBeUndefined()
  })

  it('is refused in any other form', () => {
    for (const date of ['', '2026-5-2', '2026-05-02T00:00:00Z', ' 2026-05-02', '20260502', '+002026-05-02'])
      expect(parseDay(date), date).toBeUndefined()
  })
})

describe('a week', () => {
  it('counts Monday as 1 and Sunday as 7, before 1970 too', () => {
    expect(['2026-06-01', '2026-06-07', '1970-01-01', '1969-12-28'].map(date => weekday(day(date)))).toEqual([
      1, 7, 4, 7,
    ])
  })

  it('has the ISO number and the year of its Thursday', () => {
    const labels: Record<string, string> = {
      '2026-01-01': '2026-W01',
      '2025-12-28': '2025-W52',
      '2025-12-29': '2026-W01',
      '2026-12-31': '2026-W53',
      '2027-01-03': '2026-W53',
      '2027-01-04': '2027-W01',
      '2005-01-01': '2004-W53',
      '2008-12-29': '2009-W01',
      '2010-01-03': '2009-W53',
      '1969-12-29': '1970-W01',
    }
    for (const [date, week] of Object.entries(labels)) expect(isoWeek(day(date)), date).toBe(week)
  })
})

describe('a bucket', () => {
  const start = (date: string, ...how: ['day' | 'week' | 'month', 'monday' | 'saturday' | 'sunday']) =>
    formatDay(startOfBucket(day(date), ...how))

  it('begins a week where the site does', () => {
    expect(start('2026-06-03', 'week', 'monday')).toBe('2026-06-01')
    expect(start('2026-06-03', 'week', 'sunday')).toBe('2026-05-31')
    expect(start('2026-06-03', 'week', 'saturday')).toBe('2026-05-30')
  })

  it('begins on the day itself when that is the first', () => {
    expect(start('2026-06-01', 'week', 'monday')).toBe('2026-06-01')
    expect(start('2026-05-31', 'week', 'sunday')).toBe('2026-05-31')
    expect(start('2026-05-30', 'week', 'saturday')).toBe('2026-05-30')
    expect(start('2026-06-01', 'month', 'monday')).toBe('2026-06-01')
    expect(start('2026-06-03', 'day', 'monday')).toBe('2026-06-03')
  })

  it('ends a week on the day before the week start', () => {
    expect(start('2026-06-07', 'week', 'monday')).toBe('2026-06-01')
    expect(start('2026-06-06', 'week', 'sunday')).toBe('2026-05-31')
    expect(start('2026-06-05', 'week', 'saturday')).toBe('2026-05-30')
  })

  it('begins a month on its first day, in leap years and before 1970 too', () => {
    expect(start('2024-02-29', 'month', 'monday')).toBe('2024-02-01')
    expect(start('1969-12-31', 'month', 'monday')).toBe('1969-12-01')
  })

  it('is followed by the next without a gap', () => {
    expect(formatDay(nextBucket(day('2024-02-01'), 'month'))).toBe('2024-03-01')
    expect(formatDay(nextBucket(day('2026-12-01'), 'month'))).toBe('2027-01-01')
    expect(formatDay(nextBucket(day('2026-12-28'), 'week'))).toBe('2027-01-04')
    expect(formatDay(nextBucket(day('2026-12-31'), 'day'))).toBe('2027-01-01')
  })
})
