import { type Day, weekday } from './calendar.ts'

/** The calendar units of a trend. Hours are spans of time; the others are made of whole local days. */
export const everyUnits = ['hour', 'day', 'week', 'month', 'quarter'] as const
export type Every = (typeof everyUnits)[number]

export const weekStarts = ['monday', 'saturday', 'sunday'] as const
export type WeekStart = (typeof weekStarts)[number]

/** Whose months and years: the civil calendar, or the Solar Hijri one of Iran and Afghanistan. */
export const calendars = ['gregorian', 'persian'] as const
export type Calendar = (typeof calendars)[number]

/** How days are gathered into buckets. */
export interface BucketRule {
  readonly every: Exclude<Every, 'hour'>
  readonly weekStart: WeekStart
  readonly calendar: Calendar
}

const DAY_MS = 86_400_000
const firstWeekday = { monday: 1, saturday: 6, sunday: 7 } as const satisfies Record<WeekStart, number>

const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'UTC',
  month: 'numeric',
  day: 'numeric',
})

/** The month, 1 to 12, and the day within it. */
const monthAndDay = (day: Day, calendar: Calendar): { month: number; date: number } => {
  const instant = new Date(day * DAY_MS)
  if (calendar === 'gregorian') return { month: instant.getUTCMonth() + 1, date: instant.getUTCDate() }
  const parts = persian.formatToParts(instant)
  const partOf = (type: string) => Number(parts.find(part => part.type === type)?.value)
  return { month: partOf('month'), date: partOf('day') }
}

const startOfMonth = (day: Day, calendar: Calendar) => day - monthAndDay(day, calendar).date + 1

const startOfQuarter = (day: Day, calendar: Calendar) => {
  let start = startOfMonth(day, calendar)
  while ((monthAndDay(start, calendar).month - 1) % 3 > 0) start = startOfMonth(start - 1, calendar)
  return start
}

/** The first day of the week, month, quarter or day that holds a day. */
export const startOfBucket = (day: Day, { every, weekStart, calendar }: BucketRule): Day => {
  if (every === 'day') return day
  if (every === 'week') return day - ((weekday(day) - firstWeekday[weekStart] + 7) % 7)
  return every === 'month' ? startOfMonth(day, calendar) : startOfQuarter(day, calendar)
}

/** No month is longer than 31 days and no quarter than 93, in either calendar; the next one is longer than what is left over. */
const longest = { month: 31, quarter: 93 } as const

/** The first day after the bucket that begins at `start`: its exclusive end. */
export const nextBucket = (start: Day, rule: BucketRule): Day => {
  if (rule.every === 'day') return start + 1
  if (rule.every === 'week') return start + 7
  return startOfBucket(start + longest[rule.every], rule)
}
