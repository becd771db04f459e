/** A time of the day such as `20:00` as a language writes it. */
export function clockTime(language: string, time: string): string {
  const writer = new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone: 'UTC' })
  return writer.format(new Date(`2026-01-01T${time}:00Z`))
}
