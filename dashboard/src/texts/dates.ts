import { useSite } from '../session/site.tsx'
import { useSpeech } from './speech.tsx'

/** Dates and times as the reader's language writes them, in the zone and calendar of the site. */
export interface Dates {
  /** Of a day such as `2026-05-04`, or of an instant. */
  day(date: string): string
  /** From one day to another, both included. */
  span(from: string, to: string): string
  /** Without the year. */
  shortDay(date: string): string
  month(date: string): string
  time(instant: string): string
  dayAndTime(instant: string): string
  /** Such as "3 hours ago", before `now` in milliseconds. */
  ago(instant: string, now: number): string
}

export function useDates(): Dates {
  const { language } = useSpeech()
  const { time_zone, calendar } = useSite()
  return datesFor(language, time_zone, calendar)
}

const known = new Map<string, Dates>()

/** Made once for all that are written: making the writers takes a thousand times as long as writing. */
function datesFor(...of: Parameters<typeof createDates>): Dates {
  const name = of.join(' ')
  const dates = known.get(name) ?? createDates(...of)
  known.set(name, dates)
  return dates
}

const steps = [
  ['year', 31_536_000_000],
  ['month', 2_592_000_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

export function createDates(language: string, timeZone: string, calendar: 'gregorian' | 'persian'): Dates {
  const locale = `${language}-u-ca-${calendar === 'persian' ? 'persian' : 'gregory'}`
  const writer = (options: Intl.DateTimeFormatOptions) => {
    // A day without a time belongs to no zone.
    const days = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    const instants = new Intl.DateTimeFormat(locale, { ...options, timeZone })
    return (date: string) => (date.length === 10 ? days : instants).format(new Date(date))
  }
  const spans = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  return {
    day: writer({ dateStyle: 'medium' }),
    span: (from, to) => spans.formatRange(new Date(from), new Date(to)),
    shortDay: writer({ day: 'numeric', month: 'short' }),
    month: writer({ month: 'long', year: 'numeric' }),
    time: writer({ timeStyle: 'short' }),
    dayAndTime: writer({ dateStyle: 'medium', timeStyle: 'short' }),
    ago: (instant, now) => {
      const elapsed = now - Date.parse(instant)
      const [unit, length] = steps.find(([, length]) => elapsed >= length) ?? (['minute', 60_000] as const)
      return relative.format(-Math.floor(elapsed / length), unit)
    },
  }
}
