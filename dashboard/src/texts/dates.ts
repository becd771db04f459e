import { useSite } from '../session/site.tsx'
import { chooseLanguage, type Language } from './languages.ts'
import { useSpeech } from './speech.tsx'

/** Dates and times as the reader's language writes them, in the zone and calendar of the site. */
export interface Dates {
  /** Of a day such as `2026-05-04`, or of an instant. */
  day(date: string): string
  /** Without the year. */
  shortDay(date: string): string
  /** From one day to another, as short as the language can say it. */
  span(start: string, end: string): string
  month(date: string): string
  /** From one month to another. */
  monthSpan(start: string, end: string): string
  shortMonth(date: string): string
  time(instant: string): string
  dayAndTime(instant: string): string
  /** Such as "3 hours ago", before `now` in milliseconds. */
  ago(instant: string, now: number): string
}

export function useDates(): Dates {
  const { language } = useSpeech()
  const { time_zone, calendar } = useSite()
  return datesFor(regionOf(language, navigator.languages), time_zone, calendar)
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

/** A language as it is written where the reader lives, such as `en-GB`: the day comes before the month there. */
export const regionOf = (language: Language, preferred: readonly string[]): string =>
  preferred.find(tag => chooseLanguage([tag]) === language && tag.startsWith(`${language}-`)) ?? language

/** Made when it is asked for first: a page writes with few of them, and making all takes longer than writing a hundred dates. */
function lazily<Made>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => {
    made ??= make()
    return made
  }
}

export function createDates(language: string, timeZone: string, calendar: 'gregorian' | 'persian'): Dates {
  // What a browser says besides of how it writes dates, such as `-u-hc-h12`, gives way.
  const locale = `${language.replace(/-[ux]-.*/, '')}-u-ca-${calendar === 'persian' ? 'persian' : 'gregory'}`
  const writer = (options: Intl.DateTimeFormatOptions) => {
    // A day without a time belongs to no zone.
    const days = lazily(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }))
    const instants = lazily(() => new Intl.DateTimeFormat(locale, { ...options, timeZone }))
    return (date: string) => (date.length === 10 ? days() : instants()).format(new Date(date))
  }
  const spanWriter = (options: Intl.DateTimeFormatOptions) => {
    const days = lazily(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }))
    return (start: string, end: string) => days().formatRange(new Date(start), new Date(end))
  }
  const relative = lazily(() => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }))
  return {
    day: writer({ dateStyle: 'medium' }),
    shortDay: writer({ day: 'numeric', month: 'short' }),
    span: spanWriter({ dateStyle: 'medium' }),
    month: writer({ month: 'long', year: 'numeric' }),
    monthSpan: spanWriter({ month: 'long', year: 'numeric' }),
    shortMonth: writer({ month: 'short', year: 'numeric' }),
    time: writer({ timeStyle: 'short' }),
    dayAndTime: writer({ dateStyle: 'medium', timeStyle: 'short' }),
    ago: (instant, now) => {
      const elapsed = now - Date.parse(instant)
      const [unit, length] = steps.find(([, length]) => elapsed >= length) ?? (['minute', 60_000] as const)
      return relative().format(-Math.floor(elapsed / length), unit)
    },
  }
}
