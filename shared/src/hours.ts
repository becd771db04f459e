import { type Day, dayRange } from './calendar.ts'
import { offsetAt } from './time-zone.ts'

const HOUR_MS = 3_600_000

/** A span of time, half-open, in epoch milliseconds. */
export interface Hour {
  readonly start: number
  readonly end: number
}

/** The hours of a local date from its first instant on: 23 or 25 when clocks change, the last one shorter where they change by half an hour. */
export const hoursOf = (day: Day, timeZone: string): Hour[] => {
  const { start: first, end: last } = dayRange(day, timeZone)
  return Array.from({ length: Math.ceil((last - first) / HOUR_MS) }, (_, index) => {
    const start = first + index * HOUR_MS
    return { start, end: Math.min(start + HOUR_MS, last) }
  })
}

/** An instant as the zone's clocks show it, with their offset, such as `2026-10-25T02:00:00+01:00`. */
export const formatLocal = (instant: number, timeZone: string): string => {
  const offset = offsetAt(instant, timeZone)
  const wall = new Date(instant + offset).toISOString().slice(0, 19)
  if (offset === 0) return `${wall}Z`
  const minutes = Math.abs(offset) / 60_000
  const pad = (value: number) => String(Math.floor(value)).padStart(2, '0')
  return `${wall}${offset < 0 ? '-' : '+'}${pad(minutes / 60)}:${pad(minutes % 60)}`
}
