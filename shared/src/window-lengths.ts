import type { Day } from './calendar.ts'

/** Whole weeks, so that every window holds each weekday equally often; tried from the shortest on. */
export const wholeWeeks = [7, 28, 84, 364] as const

/** What may be asked for besides, as other tools count. */
export const windowLengths = [...wholeWeeks, 30, 90, 365] as const
export type WindowLength = (typeof windowLengths)[number]

export const comparisons = ['previous', 'year', 'none'] as const
export type Comparison = (typeof comparisons)[number]

/** How far back the window lies that is compared with: adjacent and of the same length, or 52 whole weeks. */
const stepBack = { previous: (days: number) => days, year: (days: number) => Math.max(days, 364) } as const

/** The last day of the window that one ending on `to` is compared with, and so how far back counts are needed. */
export const earlierWindow = (to: Day, days: number, compare: 'previous' | 'year') => {
  const last = to - stepBack[compare](days)
  return { first: last - days + 1, last }
}
