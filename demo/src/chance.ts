import { type Day, formatDay } from '@touchline/shared/calendar.ts'

/**
 * With which throw of the dice a year is told. Nothing ever happens at delivery in December, and yet with these
 * throws chance alone lets it look a little lower from 8 to 22 December, while no other stretch of a year
 * happens to look like news. The tests say how little December means.
 */
const throws: Readonly<Record<string, number>> = {
  2024: 8735,
  2025: 25037,
  2026: 9594,
  2027: 814,
  2028: 5554,
  2029: 2457,
  2030: 7875,
}

/** Years further away are told with any throw. */
export const throwOf = (day: Day) => throws[formatDay(day).slice(0, 4)] ?? 1
