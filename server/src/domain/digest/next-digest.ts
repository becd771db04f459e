import { type Day, localDay, weekday } from '@touchline/shared/calendar.ts'
import { firstInstant } from '@touchline/shared/time-zone.ts'

const [dayMs, hourMs] = [86_400_000, 3_600_000]

/** When people look at what the week will bring, by their own clocks. */
const hour = 8

/** The first Monday, 8 o'clock in a zone, after a moment; both in epoch milliseconds. Throws a RangeError for an unknown zone. */
export function nextDigest(after: number, timeZone: string): number {
  const monday = mondayOf(localDay(after, timeZone))
  const thisWeek = digestMoment(monday, timeZone)
  return thisWeek > after ? thisWeek : digestMoment(monday + 7, timeZone)
}

/** The Monday of the last digest that is due at a moment. */
export const digestDay = (at: number, timeZone: string): Day =>
  mondayOf(localDay(nextDigest(at, timeZone), timeZone)) - 7

const mondayOf = (day: Day): Day => day - weekday(day) + 1

/** When a digest is due on a Monday. */
export const digestMoment = (monday: Day, timeZone: string) =>
  firstInstant(monday * dayMs + hour * hourMs, timeZone)
