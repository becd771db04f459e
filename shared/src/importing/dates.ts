import { firstInstant } from '../time-zone.ts'

/** How the dates of a column are written. ISO dates and such with the name of a month are read in any of the first three. */
export const dateFormats = ['iso', 'dmy', 'mdy', 'unix_s', 'unix_ms'] as const
export type DateFormat = (typeof dateFormats)[number]

const time = String.raw`(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*([AaPp][Mm])?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?`
const yearFirst = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${time}$`)
const yearLast = new RegExp(String.raw`^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})${time}$`)
const dayAndName = new RegExp(String.raw`^(\d{1,2})\.?[ -]([A-Za-z]{3})[a-z]*\.?,?[ -](\d{4})${time}$`)
const nameAndDay = new RegExp(String.raw`^([A-Za-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})${time}$`)
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Letters of a date; what is longer is none, and is not looked at. */
const longest = 100

interface Parts {
  year: number
  month: number
  day: number
  time: (string | undefined)[]
}

/**
 * The moment of a date in epoch milliseconds; undefined where there is no such date. A date without an offset is one of the zone's
 * clocks, and a date without a time is noon there: so a later change of the zone leaves it on its day.
 */
export function readDate(text: string, format: DateFormat, timeZone: string): number | undefined {
  if (text.length > longest) return undefined
  if (format === 'unix_s' || format === 'unix_ms') {
    if (!/^-?\d{1,15}(\.\d+)?$/.test(text)) return undefined
    return Math.round(Number(text) * (format === 'unix_s' ? 1000 : 1))
  }
  const parts = partsOf(text, format)
  return parts && momentOf(parts, timeZone)
}

function partsOf(text: string, format: DateFormat): Parts | undefined {
  const first = yearFirst.exec(text)
  if (first) return toParts(first.slice(1, 4), [0, 1, 2], first.slice(4))
  const last = yearLast.exec(text)
  if (last) {
    if (format === 'iso') return undefined
    return toParts(last.slice(1, 4), format === 'dmy' ? [2, 1, 0] : [2, 0, 1], last.slice(4))
  }
  const named = dayAndName.exec(text)
  if (named) return toParts(withMonth(named.slice(1, 4), 1), [2, 1, 0], named.slice(4))
  const other = nameAndDay.exec(text)
  return other ? toParts(withMonth(other.slice(1, 4), 0), [2, 0, 1], other.slice(4)) : undefined
}

const withMonth = (parts: (string | undefined)[], at: number) =>
  parts.with(at, String(months.indexOf(`${parts[at]}`.toLowerCase()) + 1))

function toParts(
  parts: (string | undefined)[],
  [year, month, day]: [number, number, number],
  time: (string | undefined)[],
): Parts {
  return { year: fullYear(`${parts[year]}`), month: Number(parts[month]), day: Number(parts[day]), time }
}

const fullYear = (text: string) => Number(text) + (text.length > 2 ? 0 : Number(text) < 70 ? 2000 : 1900)

function momentOf({ year, month, day, time }: Parts, timeZone: string): number | undefined {
  const [hours, minutes, seconds = '0', fraction = '0', half, offset] = time
  const hour = hours === undefined ? 12 : toHour(Number(hours), half)
  const wall =
    Date.UTC(year, month - 1, day, hour, Number(minutes ?? 0), Number(seconds)) +
    Math.round(Number(`0.${fraction}`) * 1000)
  const date = new Date(wall)
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && date.getUTCHours() === hour
  if (!isReal || Number(minutes ?? 0) > 59 || Number(seconds) > 60) return undefined
  if (offset === undefined) return firstInstant(wall, timeZone)
  return wall - offsetMs(offset)
}

function toHour(hour: number, half: string | undefined): number {
  if (half === undefined) return hour
  return (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)
}

function offsetMs(offset: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(offset) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000
}

export interface DateGuess {
  format: DateFormat
  /** How many of the values are dates in this format, 0 to 1. */
  share: number
  /** Could day and month be meant the other way round as well? */
  isAmbiguous: boolean
}

/** Moments between which numbers are taken for dates: 1995 and 2100. */
const [earliest, latest] = [788_918_400, 4_102_444_800]

/** In which format most of the values are dates; undefined where hardly any is. */
export function guessDateFormat(values: readonly string[]): DateGuess | undefined {
  if (values.length === 0) return undefined
  const shareOf = (format: DateFormat) =>
    values.filter(value => readDate(value, format, 'UTC') !== undefined && isSensible(value, format)).length /
    values.length
  const shares = dateFormats.map(format => ({ format, share: shareOf(format) }))
  // The sort is stable, so that of two that read all the earlier stands.
  const [best, second] = shares.toSorted((a, b) => b.share - a.share) as [DateShare, DateShare]
  if (best.share < 0.5) return undefined
  const isEitherWay = best.share === second.share && best.format === 'dmy' && second.format === 'mdy'
  const isDotted = values.every(value => /^\d{1,2}\.\d/.test(value))
  return { ...best, isAmbiguous: isEitherWay && !isDotted && hasDifference(values) }
}

type DateShare = Pick<DateGuess, 'format' | 'share'>

const isSensible = (value: string, format: DateFormat): boolean => {
  if (format !== 'unix_s' && format !== 'unix_ms') return true
  const seconds = Number(value) / (format === 'unix_s' ? 1 : 1000)
  return seconds >= earliest && seconds <= latest
}

/** On 5.5. it does not matter which is the day. */
const hasDifference = (values: readonly string[]) =>
  values.some(value => readDate(value, 'dmy', 'UTC') !== readDate(value, 'mdy', 'UTC'))
