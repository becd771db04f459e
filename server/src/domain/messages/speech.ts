import { cleanLine } from './clean-text.ts'
import { fitLine } from './fit.ts'
import { type Language, languages } from './languages.ts'
import type { Plural, Texts } from './texts.ts'

/** What was written already, by `say` or by Intl: it stays as it is. */
export interface Said {
  said: string
}
export const said = (text: string): Said => ({ said: text })

export type Values = Record<string, string | number | Said>

/** How messages speak: words, numbers and dates of one reader, in the zone and calendar of the site. */
export interface Speech {
  language: Language
  direction: 'ltr' | 'rtl'
  texts: Texts
  /** Fills values in. Texts among them count as a stranger's: they are cleaned, shortened and kept from turning the sentence about. */
  say(text: string | Plural, values?: Values): string
  /** A name or another short text of a stranger, by itself; a dash where nothing of it can be seen. */
  name(text: string): string
  number(value: number, options?: Intl.NumberFormatOptions): string
  list(items: string[]): string
  /** Of a day such as `2026-05-04`, which belongs to no zone. */
  day(day: string): string
  /** From one day to another, both included. */
  days(from: string, to: string): string
  /** Of an instant. */
  dayAndTime(instant: string): string
  time(instant: string): string
}

/** A name is cut after so many UTF-16 units; what stands far behind is not even looked at. */
const [longestName, mostLookedAt] = [120, 1000]

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u

const formFor = (text: string | Plural, plurals: Intl.PluralRules, count: unknown) =>
  typeof text === 'string' ? text : (text[plurals.select(Number(count ?? 0))] ?? text.other)

const fill = (text: string, values: Values, write: (value: Values[string]) => string) =>
  text.replace(/\{(\w+)\}/g, (_, name) => write(values[name] ?? ''))

export function createSpeech(
  language: Language,
  { timeZone, calendar }: { timeZone: string; calendar: 'gregorian' | 'persian' },
): Speech {
  const direction = language === 'fa' ? 'rtl' : 'ltr'
  const plurals = new Intl.PluralRules(language)
  const number: Speech['number'] = (value, options) => new Intl.NumberFormat(language, options).format(value)
  const name = (text: string) =>
    isolate(
      fitLine(cleanLine(text.slice(0, mostLookedAt)) || '–', longestName, escaped => escaped),
      direction,
    )
  const write = (value: Values[string]) => {
    if (typeof value === 'number') return number(value)
    return typeof value === 'string' ? name(value) : isolate(value.said, direction)
  }
  return {
    language,
    direction,
    texts: languages[language],
    say: (text, values = {}) => fill(formFor(text, plurals, values.count), values, write),
    name,
    number,
    list: items => new Intl.ListFormat(language, { type: 'conjunction' }).format(items),
    ...writersOf(language, timeZone, calendar),
  }
}

/** Keeps the order of the words around a text that runs the other way, or that might; both signs are unseen. */
const isolate = (text: string, direction: 'ltr' | 'rtl') =>
  direction === 'rtl' || rightToLeft.test(text) ? `\u2068${text}\u2069` : text

function writersOf(
  language: Language,
  timeZone: string,
  calendar: 'gregorian' | 'persian',
): Pick<Speech, 'day' | 'days' | 'dayAndTime' | 'time'> {
  const locale = `${language}-u-ca-${calendar === 'persian' ? 'persian' : 'gregory'}`
  const writer = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, options)
    return (date: string) => format.format(new Date(date))
  }
  const day = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  const days = new Intl.DateTimeFormat(locale, day)
  const time = writer({ timeStyle: 'short', timeZone })
  return {
    day: writer(day),
    days: (from, to) => days.formatRange(new Date(from), new Date(to)),
    dayAndTime: writer({ dateStyle: 'long', timeStyle: 'short', timeZone }),
    // The half of the day must not stand on a line of its own.
    time: instant => time(instant).replaceAll(' ', '\u00A0'),
  }
}
