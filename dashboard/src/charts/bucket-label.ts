import type { Every } from '@touchline/shared/buckets.ts'
import type { Dates } from '../texts/dates.ts'

interface Ends {
  start: string
  end: string
}

/** How one bucket of a trend is called in full. */
export function bucketLabel(dates: Dates, every: Every, { start, end }: Ends): string {
  if (every === 'month') return dates.month(start)
  return every === 'quarter' ? dates.monthSpan(start, end) : dates.span(start, end)
}

/** The same as short as an axis has room for. */
export const axisLabel = (dates: Dates, every: Every, { start }: Ends): string =>
  every === 'month' || every === 'quarter' ? dates.shortMonth(start) : dates.shortDay(start)
