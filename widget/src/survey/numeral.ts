import type { SurveyFile } from '@touchline/shared/contract/widget.ts'

/** A whole number in the numerals of the survey's language. The browser's own way to write it loads data for a long time. */
export const inNumerals = (value: number, { numerals = '' }: Pick<SurveyFile, 'numerals'>): string =>
  `${value}`.replace(/\d/g, digit => numerals[+digit] ?? digit)
