import { firstInstant } from './time-zone.ts'

/** Days since 1970-01-01 of a local date: a date on the calendar, without a time or a zone. */
export type Day = number

/** Half-open span of time in epoch milliseconds; empty when both are equal. */
export interface DayRange {
  readonly start: number
  readonly end: number
}

const DAY_MS = 86_400_000
const CACHED_DAYS = 4000

/** The day of an ISO date such as `2026-05-02`; undefined when there is no such date. */
export const parseDay = (date: string): Day | undefined => {
  const day = Date.parse(`${date}T00:00:00Z`) / DAY_MS
  // Engines read more than this form, and some take 30 February for 2 March.
  return Number.isNaN(day) || formatDay(day) !== date ? undefined : day
}

/** The ISO date of a day, such as `2026-05-02`. Years 0 to 9999. */
export const formatDay = (day: Day): string => {
  let text = dates.get(day)
  if (text === undefined) {
    text = new Date(day * DAY_MS).toISOString().slice(0, 10)
    if (dates.size >= CACHED_DAYS) dates.clear()
    dates.set(day, text)
  }
  return text
}

/** Trends write the same dates again and again. */
const dates = new Map<Day, string>()

const startsByZone = new Map<string, Map<Day, number>>()

const startOfDay = (day: Day, timeZone: string): number => {
  const starts = startsByZone.get(timeZone) ?? new Map<Day, number>()
  let start = starts.get(day)
  if (start === undefined) {
    start = firstInstant(day * DAY_MS, timeZone)
    startsByZone.set(timeZone, starts)
    if (starts.size >= CACHED_DAYS) starts.clear()
    starts.set(day, start)
  }
  return start
}

/**
 * The span from the first instant of a local date to the first of the next: 23 or 25 hours when clocks change. A date
 * without a midnight begins when clocks jump over it; a midnight that strikes twice counts once, the first time; a date
 * that the zone skipped is empty. Since 1970.
 */
export const dayRange = (day: Day, timeZone: string): DayRange => ({
  start: startOfDay(day, timeZone),
  end: startOfDay(day + 1, timeZone),
})

/**
 * The local date whose `dayRange` holds an instant (epoch milliseconds). Where clocks are put back across a midnight
 * that has struck, the new date stays. Throws a RangeError for an unknown zone.
 */
export const localDay = (instantMs: number, timeZone: string): Day => {
  // Clocks are less than a day from UTC, so the local date is UTC's, the one before or the one after.
  const utcDay = Math.floor(instantMs / DAY_MS)
  if (instantMs >= startOfDay(utcDay + 1, timeZone)) return utcDay + 1
  return instantMs >= startOfDay(utcDay, timeZone) ? utcDay : utcDay - 1
}

/** Monday is 1, Sunday is 7, as in ISO 8601. */
export const weekday = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1

/** The ISO 8601 week, such as `2026-W01`; its year is that of the week's Thursday. */
export const isoWeek = (day: Day): string => {
  const thursday = day - weekday(day) + 4
  const year = formatDay(thursday).slice(0, 4)
  const newYear = Date.parse(`${year}-01-01T00:00:00Z`) / DAY_MS
  return `${year}-W${String(Math.floor((thursday - newYear) / 7) + 1).padStart(2, '0')}`
}
