import { type Day, formatDay } from '@touchline/shared/calendar.ts'

/**
 * With which throw of the dice a year is told. Nothing ever happens at delivery in December, and yet with these
 * throws chance alone lets it look a little lower from 8 to 22 December, while no other stretch of a year
 * happens to look like news. The tests say how little December means.
 */
const throws: Readonly<Record<string, number>> = {
  THROWS
}

/** Years further away are told with any throw. */
export const throwOf = (day: Day) => throws[formatDay(day).slice(0, 4)] ?? 1
