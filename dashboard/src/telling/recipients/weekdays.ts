import type { Weekday } from '@touchline/shared/contract/recipient.ts'

/** Named here too, because the contract comes with the library that checks it. */
const weekdays = [
  ...(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const),
] as const satisfies readonly Weekday[]

/** By numbers, Monday is 1. */
interface WeekInfo {
  firstDay: number
  weekend: number[]
}

function weekInfoOf(locale: string): WeekInfo {
  const found = new Intl.Locale(locale) as { getWeekInfo?: () => WeekInfo; weekInfo?: WeekInfo }
  return found.getWeekInfo?.() ?? found.weekInfo ?? { firstDay: 1, weekend: [6, 7] }
}

/** The days on which people rest where they write so; Saturday and Sunday where the browser does not know. */
export const weekendOf = (locale: string): Weekday[] =>
  weekInfoOf(locale).weekend.flatMap(number => weekdays[number - 1] ?? [])

/** The days of a week with their names, in the order in which they come where people write so. */
export function weekdayNames(locale: string): [Weekday, string][] {
  const { format } = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
  const first = weekInfoOf(locale).firstDay - 1
  return weekdays.map((_, place) => {
    const number = (place + first) % weekdays.length
    // The first of January 2024 was a Monday.
    return [weekdays[number] as Weekday, format(Date.UTC(2024, 0, 1 + number))]
  })
}
