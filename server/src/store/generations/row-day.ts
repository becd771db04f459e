import { localDay } from '@touchline/shared/calendar.ts'
import type { Generation, Generations } from './generation.ts'

/** On which day a row lies, which may be another one from some generation on. */
export interface Days {
  day: number
  /** From this generation on it is `moved_day`; null when it stays the same. */
  moved_in: number | null
  moved_day: number | null
}

/** The day of a row in the calendar of a generation that counts it. */
export const dayIn = ({ day, moved_in, moved_day }: Days, { number }: Pick<Generation, 'number'>): number =>
  moved_in !== null && moved_in <= number ? (moved_day as number) : day

/** The days of what happened at a moment, in each generation. */
export function daysOf(at: number, { served, next }: Generations): Days {
  const day = localDay(at, served.timeZone)
  const later = next ? localDay(at, next.timeZone) : day
  return next && later !== day
    ? { day, moved_in: next.number, moved_day: later }
    : { day, moved_in: null, moved_day: null }
}

/** No day but the one that it has: of what was erased nothing tells when it was. */
export const noDay: Days = { day: 0, moved_in: null, moved_day: null }

/**
 * The days of a row for which the next generation is being built, undefined where they stay as they are. Where nobody knows the moment
 * any more, the date stays.
 */
export function movedDays(
  row: Days,
  at: number | undefined,
  { served, next }: { served: Generation; next: Generation },
): Days | undefined {
  const day = dayIn(row, served)
  const later = at === undefined ? day : localDay(at, next.timeZone)
  return dayIn(row, next) === later ? undefined : { day, moved_in: next.number, moved_day: later }
}

const quarterMs = 900_000

/**
 * The quarter of an hour since 1970 that holds a moment. Every day of every time zone begins with one, so it is enough to know the day,
 * and tells less of a visitor than the moment would.
 */
export const quarterHourOf = (at: number): number => Math.floor(at / quarterMs)
export const momentOf = (quarterHour: number): number => quarterHour * quarterMs
