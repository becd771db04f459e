import { describe, expect, it } from 'vitest'
import { parseDay } from '../src/calendar.ts'
import { formatLocal, hoursOf } from '../src/hours.ts'

const hours = (date: string, zone: string) => hoursOf(parseDay(date) as number, zone)
const labels = (date: string, zone: string) => hours(date, zone).map(({ start }) => formatLocal(start, zone))

describe('the hours of a day', () => {
  it.each([
    ['2026-05-04', 'Europe/Berlin', 24],
    ['2026-03-29', 'Europe/Berlin', 23],
    ['2026-10-25', 'Europe/Berlin', 25],
    ['2018-11-04', 'America/Sao_Paulo', 23],
    ['2011-12-30', 'Pacific/Apia', 0],
    ['2026-04-05', 'Australia/Lord_Howe', 25],
  ])('of %s in %s are %i', (date, zone, count) => {
    expect(hours(date, zone)).toHaveLength(count)
  })

  it('follow each other without a gap to the end of the day', () => {
    for (const [date, zone] of [
      ['2026-10-04', 'Australia/Lord_Howe'],
      ['2026-10-25', 'Europe/Berlin'],
    ] as const) {
      const of = hours(date, zone)
      for (const [index, { end }] of of.entries())
        expect(end).toBe(of[index + 1]?.start ?? hours(nextDate(date), zone)[0]?.start)
    }
  })

  it('tell the same clock time apart by its offset', () => {
    expect(labels('2026-10-25', 'Europe/Berlin').slice(1, 4)).toEqual([
      '2026-10-25T01:00:00+02:00',
      '2026-10-25T02:00:00+02:00',
      '2026-10-25T02:00:00+01:00',
    ])
  })

  it('begin where the clocks jump over midnight', () => {
    expect(labels('2018-11-04', 'America/Sao_Paulo')[0]).toBe('2018-11-04T01:00:00-02:00')
  })

  it('begin at a quarter past in UTC where the offset has one', () => {
    expect(hours('2026-01-01', 'Asia/Kathmandu')[0]?.start).toBe(Date.parse('2025-12-31T18:15:00Z'))
    expect(labels('2026-01-01', 'Asia/Kathmandu')[0]).toBe('2026-01-01T00:00:00+05:45')
    expect(labels('2026-01-01', 'UTC')[0]).toBe('2026-01-01T00:00:00Z')
  })
})

const nextDate = (date: string) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
