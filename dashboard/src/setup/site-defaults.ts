import type { Calendar, WeekStart } from '@touchline/shared/buckets.ts'

/** All time zones that the browser knows, and `own` among them. */
export const timeZones = (own: string): string[] =>
  [...new Set([own, 'UTC', ...Intl.supportedValuesOf('timeZone')])].toSorted()

interface WeekInfo {
  firstDay: number
}

/** With which day a week begins where people write so; Monday where the browser does not know. */
export function weekStartOf(locale: string): WeekStart {
  const found = new Intl.Locale(locale) as { getWeekInfo?: () => WeekInfo; weekInfo?: WeekInfo }
  const { firstDay } = found.getWeekInfo?.() ?? found.weekInfo ?? { firstDay: 1 }
  return firstDay === 7 ? 'sunday' : firstDay === 6 ? 'saturday' : 'monday'
}

/** Whose months people count by where they write so. */
export const calendarOf = (locale: string): Calendar =>
  new Intl.DateTimeFormat(locale).resolvedOptions().calendar === 'persian' ? 'persian' : 'gregorian'
