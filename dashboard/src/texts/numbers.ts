import type { Language } from './languages.ts'

/** The part of `Intl.NumberFormatOptions` that the dashboard needs. */
export interface NumberStyle {
  /** A share of 1 is written as 100 %. */
  style?: 'percent'
  /** A plus before what is above zero. */
  signDisplay?: 'exceptZero'
  /** Places behind the point, where there is something: 3 for a number, 0 for a share. */
  maximumFractionDigits?: number
}

interface Signs {
  /** Between thousands. */
  group: string
  /** Fewer digits than this are not grouped. */
  groupedFrom: number
  point: string
  percent: string
  minus: string
  plus: string
  /** The first of ten digits that follow one another. */
  zero: string
}

const english: Signs = {
  group: ',',
  groupedFrom: 4,
  point: '.',
  percent: '%',
  minus: '-',
  plus: '+',
  zero: '0',
}
const german: Signs = { ...english, group: '.', point: ',', percent: '\u00a0%' }

/** How the Unicode CLDR has each language write its numbers: a test compares them with what `Intl.NumberFormat` writes. */
const signs: Record<Language, Signs> = {
  en: english,
  fil: english,
  de: german,
  es: { ...german, groupedFrom: 5 },
  fr: { ...german, group: '\u202f' },
  cs: { ...german, group: '\u00a0' },
  fa: {
    group: '\u066c',
    groupedFrom: 4,
    point: '\u066b',
    percent: '\u066a',
    // The mark keeps the sign on the left of figures that run from left to right within words that do not.
    minus: '\u200e\u2212',
    plus: '\u200e+',
    zero: '\u06f0',
  },
}

/**
 * Writes a finite number below 10¹⁸ as a language does. Halves go away from zero; what is rounded to zero has no sign.
 *
 * Not by `Intl.NumberFormat`: the first one of a page takes a browser a tenth of the time that an overview may take on a slow processor.
 */
export function writeNumber(language: Language, value: number, how: NumberStyle = {}): string {
  const { group, groupedFrom, point, percent, minus, plus, zero } = signs[language]
  const isShare = how.style === 'percent'
  const places = how.maximumFractionDigits ?? (isShare ? 0 : 3)
  const units = Math.round(shift(Math.abs(value), isShare ? places + 2 : places))
  const digits = `${units}`.padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places)
  const fraction = digits.slice(digits.length - places).replace(/0+$/, '')
  const written = whole.length < groupedFrom ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, group)
  const sign = units === 0 ? '' : value < 0 ? minus : how.signDisplay ? plus : ''
  const text = sign + written + (fraction && point + fraction) + (isShare ? percent : '')
  return zero === '0'
    ? text
    : text.replace(/\d/g, digit => String.fromCharCode(zero.charCodeAt(0) + Number(digit)))
}

/** Times ten so many times, by what is written and not by what is computed: 1.005 has its half where people see it. */
function shift(value: number, places: number): number {
  const shifted = Number(`${value}e${places}`)
  // What is so small that it is written with an exponent has no such half.
  return Number.isNaN(shifted) ? value * 10 ** places : shifted
}
