import { describe, expect, it } from 'vitest'
import { formatDay, isoWeek, parseDay, weekday } from '../src/calendar.ts'

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
