import { parseDay } from '@touchline/shared/calendar.ts'
import { comparisons, wholeWeeks } from '@touchline/shared/window-lengths.ts'
import { nearestOf } from './nearest-of.ts'

/** What is offered, in days. */
export const lengths = wholeWeeks.map(length => `${length}` as const)

/** Over which time the pages look, and what they compare it with. It stands in the address, so that a link shows the same. */
export interface Period {
  /** How long the window is, in days, as the API takes it. */
  days: (typeof lengths)[number]
  compare: (typeof comparisons)[number]
  /** The last day; undefined for today. */
  to?: string | undefined
}

/** The period that an address names, or the nearest that is offered; what it leaves out, or what is none, is the usual one. */
export function readPeriod(query: Record<string, string>): Period {
  const days = nearestOf(lengths, query.days) ?? '28'
  const compare = comparisons.find(value => value === query.compare) ?? 'previous'
  const to = query.to && parseDay(query.to) !== undefined ? query.to : undefined
  return { days, compare, to }
}
