import { describe, expect, it } from 'vitest'
import { dayRange, formatDay, localDay, parseDay } from '../src/calendar.ts'
import { offsetAt } from '../src/time-zone.ts'
import { dayBoundaries } from './day-boundaries.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const day = (date: string) => parseDay(date) ?? Number.NaN
const dateAt = (instant: string, zone: string) => formatDay(localDay(Date.parse(instant), zone))

describe('a local day', () => {
  it.each(dayBoundaries)('has the right first instant and length: %s', (_, zone, date, start, hours) => {
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
