import { regionOf } from '../../texts/dates.ts'
import type { Language } from '../../texts/languages.ts'

/** A time of the day such as `20:00` as a language writes it where the reader lives, like all other times. */
export function clockTime(language: Language, time: string): string {
  const locale = regionOf(language, navigator.languages)
  const writer = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' })
  return writer.format(new Date(`2026-01-01T${time}:00Z`))
}
