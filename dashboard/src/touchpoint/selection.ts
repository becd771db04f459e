import type { Every } from '@touchline/shared/buckets.ts'
import { type Day, formatDay, parseDay } from '@touchline/shared/calendar.ts'
import { comparisons, earlierWindow } from '@touchline/shared/window-lengths.ts'
import { nearestOf } from '../layout/nearest-of.ts'
import { lengths } from '../layout/read-period.ts'

export const units = ['day', 'week', 'month', 'quarter'] as const satisfies readonly Every[]
export type Unit = (typeof units)[number]

/** What is offered: as on the overview, whose figures are met here again. */
export const presets = lengths

/** What of a touchpoint is looked at. It stands in the address, so that a link shows the same. */
export interface Selection {
  /** How many days up to `to`, or `own`. */
  days: (typeof presets)[number] | 'own'
  /** The first day and the last, included. */
  from: Day
  to: Day
  every: Unit
  compare: (typeof comparisons)[number]
  /** Such as `csat-1-5`; undefined for the headline. */
  measure: string | undefined
  /** What the breakdown is by. */
  by: string
  /** The charts that are shown as tables. */
  tables: string[]
}

/** Reads an address; what makes no sense there counts as left out. */
export function readSelection(query: Readonly<Record<string, string>>, today: Day): Selection {
  const span = ownSpan(query) ?? lastDays(query, today)
  const usual = span.to - span.from < 45 ? 'day' : span.to - span.from < 400 ? 'week' : 'month'
  return {
    ...span,
    every: units.find(unit => unit === query.every) ?? usual,
    compare: comparisons.find(one => one === query.compare) ?? 'previous',
    measure: query.measure,
    by: query.by ?? 'channel',
    tables: query.tables?.split(',') ?? [],
  }
}

/** As far as the API looks back at once. */
const mostDays = 3660

function ownSpan({ from, to }: Readonly<Record<string, string>>) {
  const [first, last] = [from && parseDay(from), to && parseDay(to)]
  if (typeof first !== 'number' || typeof last !== 'number') return undefined
  return first <= last && last - first < mostDays
    ? { days: 'own' as const, from: first, to: last }
    : undefined
}

function lastDays({ days: asked, to: last }: Readonly<Record<string, string>>, today: Day) {
  const days = nearestOf(presets, asked) ?? '84'
  const to = (asked && last && parseDay(last)) || today
  return { days, from: to - Number(days) + 1, to }
}

/** The period that is compared with, and how many days before this one it lies. */
export function earlierSpan({ from, to, compare }: Pick<Selection, 'from' | 'to' | 'compare'>) {
  if (compare === 'none') return undefined
  const { first, last } = earlierWindow(to, to - from + 1, compare)
  return { from: first, to: last, daysApart: to - last }
}

/** Days as the API takes them. */
export const asDates = ({ from, to }: { from: Day; to: Day }) => ({
  from: formatDay(from),
  to: formatDay(to),
})
