import type { BucketRule, Calendar, Every, WeekStart } from '@touchline/shared/buckets.ts'
import { type Day, dayRange, formatDay, localDay, parseDay } from '@touchline/shared/calendar.ts'
import type { TrendQuery } from '@touchline/shared/contract/trend.ts'
import type { SiteRow } from '../../store/sites.ts'
import { refuseField } from '../errors.ts'

/** Days in the calendar of a site, both included. */
export interface Span {
  from: Day
  to: Day
}

/** The spans when none is asked for, and the longest that may be asked for, in days. */
const usualDays = 90
const mostDays = 3660
const mostDaysOfHours = 7

/** Throws `invalid` where the days are in the wrong order or too many. */
export function spanOf(
  { from, to, every }: Pick<TrendQuery, 'from' | 'to' | 'every'>,
  timeZone: string,
  now: number,
): Span {
  const most = every === 'hour' ? mostDaysOfHours : mostDays
  const last = to === undefined ? localDay(now, timeZone) : dayOf(to, timeZone)
  const usual = every === 'hour' ? mostDaysOfHours : usualDays
  const first = from === undefined ? Math.max(0, last - usual + 1) : dayOf(from, timeZone)
  if (first > last) throw refuseField('invalid', 'from', `must not be after to (${formatDay(last)})`)
  if (last - first >= most) throw refuseField('invalid', 'from', `must be within ${most} days of to`)
  return { from: first, to: last }
}

/** The day of a date, or the one that holds a moment. */
function dayOf(moment: string, timeZone: string): Day {
  const day = parseDay(moment)
  if (day !== undefined) return day
  return localDay(/^\d+$/.test(moment) ? Number(moment) * 1000 : Date.parse(moment), timeZone)
}

/** The first instant of a span and the first after it, in epoch milliseconds. */
export const instantsOf = ({ from, to }: Span, timeZone: string) => ({
  from: dayRange(from, timeZone).start,
  before: dayRange(to, timeZone).end,
})

/** How the site gathers days into buckets. */
export const ruleOf = (site: SiteRow, every: Exclude<Every, 'hour'>): BucketRule => ({
  every,
  weekStart: site.week_start as WeekStart,
  calendar: site.calendar as Calendar,
})

/** More than a page can show, and more than one thread should compute while others wait. */
const mostBuckets = 20_000
const bucketsPerDay = { hour: 24, day: 1, week: 1 / 7, month: 1 / 28, quarter: 1 / 84 } as const

/** Throws `invalid` where so many series would have too many buckets. */
export function refuseTooMany(series: number, { from, to }: Span, every: Every): void {
  if (series * (to - from + 1) * bucketsPerDay[every] > mostBuckets)
    throw refuseField(
      'invalid',
      'every',
      'gives too many buckets; ask for fewer touchpoints, a shorter span or a longer unit',
    )
}
