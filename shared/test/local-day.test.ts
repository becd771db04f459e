import { describe, expect, it } from 'vitest'
import { dayRange, formatDay, localDay, parseDay } from '../src/calendar.ts'
import { offsetAt } from '../src/time-zone.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const day = (date: string) => parseDay(date) ?? Number.NaN
const dateAt = (instant: string, zone: string) => formatDay(localDay(Date.parse(instant), zone))

/** Zone, date, first instant in UTC, hours: from tzdata 2025 by Python's zoneinfo. */
const boundaries = [
  ['23 hours', 'Europe/Berlin', '2026-03-29', '2026-03-28T23:00:00Z', 23],
  ['25 hours', 'America/New_York', '2026-11-01', '2026-11-01T04:00:00Z', 25],
  ['half an hour more', 'Australia/Lord_Howe', '2026-04-05', '2026-04-04T13:00:00Z', 24.5],
  ['half an hour less', 'Australia/Lord_Howe', '2026-10-04', '2026-10-03T13:30:00Z', 23.5],
  ['no midnight, São Paulo', 'America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00Z', 23],
  ['no midnight, Beirut', 'Asia/Beirut', '2026-03-29', '2026-03-28T22:00:00Z', 23],
  ['no midnight, Havana', 'America/Havana', '2026-03-08', '2026-03-08T05:00:00Z', 23],
  ['midnight twice on one date', 'America/Havana', '2026-11-01', '2026-11-01T04:00:00Z', 25],
  ['midnight twice, Azores', 'Atlantic/Azores', '2026-10-25', '2026-10-25T00:00:00Z', 25],
  ['back across midnight', 'America/St_Johns', '2006-10-29', '2006-10-29T02:30:00Z', 25],
  ['the day before that', 'America/St_Johns', '2006-10-28', '2006-10-28T02:30:00Z', 24],
  ['back at midnight', 'Asia/Almaty', '2024-02-29', '2024-02-28T18:00:00Z', 25],
  ['forward into midnight', 'America/Nuuk', '2026-03-28', '2026-03-28T02:00:00Z', 23],
  ['+5:45', 'Asia/Kathmandu', '2026-01-01', '2025-12-31T18:15:00Z', 24],
  ['from +5:30 to +5:45', 'Asia/Kathmandu', '1986-01-01', '1985-12-31T18:30:00Z', 23.75],
  ['+5:30', 'Asia/Kolkata', '2026-01-01', '2025-12-31T18:30:00Z', 24],
  ['+12:45 and +13:45', 'Pacific/Chatham', '2026-04-05', '2026-04-04T10:15:00Z', 25],
  ['a permanent change within a day', 'America/Caracas', '2016-05-01', '2016-05-01T04:30:00Z', 23.5],
  ['a change of three hours', 'Antarctica/Casey', '2010-03-05', '2010-03-04T13:00:00Z', 27],
  ['the day before a skipped date', 'Pacific/Apia', '2011-12-29', '2011-12-29T10:00:00Z', 24],
  ['a skipped date', 'Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00Z', 0],
  ['the day after a skipped date', 'Pacific/Apia', '2011-12-31', '2011-12-30T10:00:00Z', 24],
  ['another skipped date', 'Pacific/Kwajalein', '1993-08-21', '1993-08-21T12:00:00Z', 0],
  ['an offset with seconds', 'Africa/Monrovia', '1972-01-06', '1972-01-06T00:44:30Z', 24],
  ['an offset given as such', '+05:30', '2026-01-01', '2025-12-31T18:30:00Z', 24],
  ['UTC', 'UTC', '2026-01-01', '2026-01-01T00:00:00Z', 24],
] as const

describe('a local day', () => {
  it.each(boundaries)('has the right first instant and length: %s', (_, zone, date, start, hours) => {
    expect(dayRange(day(date), zone)).toEqual({
      start: Date.parse(start),
      end: Date.parse(start) + hours * HOUR,
    })
  })

  it('begins with its first instant and ends before the next day’s', () => {
    expect(dateAt('2026-03-28T22:59:59.999Z', 'Europe/Berlin')).toBe('2026-03-28')
    expect(dateAt('2026-03-28T23:00:00Z', 'Europe/Berlin')).toBe('2026-03-29')
    expect(dateAt('2026-03-29T21:59:59.999Z', 'Europe/Berlin')).toBe('2026-03-29')
    expect(dateAt('2026-03-29T22:00:00Z', 'Europe/Berlin')).toBe('2026-03-30')
  })

  it('lies a date ahead of UTC in the far east and behind it in the far west', () => {
    expect(dateAt('2026-06-01T10:00:00Z', 'Pacific/Kiritimati')).toBe('2026-06-02')
    expect(dateAt('2026-06-01T11:59:00Z', 'Etc/GMT+12')).toBe('2026-05-31')
  })

  it('never falls on a date that the zone skipped', () => {
    expect(dateAt('2011-12-30T09:59:59.999Z', 'Pacific/Apia')).toBe('2011-12-29')
    expect(dateAt('2011-12-30T10:00:00Z', 'Pacific/Apia')).toBe('2011-12-31')
  })

  it('stays the new date when clocks go back after midnight has struck', () => {
    const secondTime2301 = '2006-10-29T02:31:00Z'
    expect(offsetAt(Date.parse(secondTime2301), 'America/St_Johns')).toBe(-3.5 * HOUR)
    expect(dateAt(secondTime2301, 'America/St_Johns')).toBe('2006-10-29')
  })

  it('is refused for a zone that does not exist, and for no time at all', () => {
    expect(() => localDay(0, 'Europe/Atlantis')).toThrow(RangeError)
    expect(() => localDay(Number.NaN, 'UTC')).toThrow(RangeError)
  })
})

/** A small generator (mulberry32), so that a failure can be repeated. */
const seeded = (seed: number) => {
  let state = seed
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (((mixed ^ (mixed >>> 14)) >>> 0) % 2 ** 32) % below
  }
}

/** What a clock on the wall shows: the platform's own formatting, which the code under test does not use. */
const wallDates = new Map<string, Intl.DateTimeFormat>()
const wallDate = (instant: number, timeZone: string) => {
  const format = wallDates.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone })
  wallDates.set(timeZone, format)
  return day(format.format(instant))
}

/** What is wrong with a day, if anything; gathered first, as an assertion for each would take minutes. */
const faultsOf = (date: number, zone: string): string[] => {
  const { start, end } = dayRange(date, zone)
  const skipped = start === end
  const promises = {
    'the clock shows an earlier date just before': wallDate(start - 1, zone) < date,
    'an earlier day is just before': localDay(start - 1, zone) < date,
    'a later day follows': localDay(end, zone) > date,
    'the clock shows the date at the start': skipped
      ? wallDate(start, zone) > date
      : wallDate(start, zone) === date,
    'the day holds its start': skipped || localDay(start, zone) === date,
    'the day holds its last moment': skipped || localDay(end - 1, zone) === date,
  }
  const broken = Object.entries(promises).filter(([, kept]) => !kept)
  return broken.map(([promise]) => `${zone} ${formatDay(date)}: not true that ${promise}`)
}

const [first, last] = [day('1970-01-02'), day('2040-12-31')]

const zones = Intl.supportedValuesOf('timeZone')

describe('in every zone', () => {
  it('a day begins when its date first shows on the clock, on days drawn from 1970 to 2040', () => {
    const draw = seeded(20260502)
    const faults = zones.flatMap(zone =>
      Array.from({ length: 25 }, () => faultsOf(first + draw(last - first), zone)).flat(),
    )
    expect(faults).toEqual([])
  })

  it('a day begins when its date first shows on the clock, on and around each change of 2011', () => {
    const faults: string[] = []
    for (const zone of zones)
      for (let date = day('2011-01-01'); date < day('2012-01-01'); date++)
        if (offsetAt(date * DAY, zone) !== offsetAt((date + 1) * DAY, zone))
          for (const near of [date - 1, date, date + 1]) faults.push(...faultsOf(near, zone))
    expect(faults).toEqual([])
  })

  it('a moment has the date of the clock, or the next where that had already begun', () => {
    const draw = seeded(7)
    for (const zone of zones) {
      const instant = first * DAY + draw(2 ** 32) * 500
      const found = localDay(instant, zone)
      const { start, end } = dayRange(found, zone)
      expect(start <= instant && instant < end, `${zone} ${instant}`).toBe(true)
      expect([found, found - 1], `${zone} ${instant}`).toContain(wallDate(instant, zone))
    }
  })
})

describe.each(['America/St_Johns', 'Pacific/Apia', 'Africa/Casablanca'])('in %s', zone => {
  it('every day from 1970 to 2040 is proper', () => {
    const faults: string[] = []
    for (let date = first; date <= last; date++) faults.push(...faultsOf(date, zone))
    expect(faults).toEqual([])
  })
})
