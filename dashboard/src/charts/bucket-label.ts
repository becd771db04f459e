import type { Every } from '@touchline/shared/buckets.ts'
import type { Dates } from '../texts/dates.ts'
import type { Speech } from '../texts/speech.tsx'

interface Ends {
  start: string
  end: string
}

/** How one bucket of a trend is called in full. */
export function bucketLabel(
  { texts, say }: Speech,
  dates: Dates,
  every: Every,
  { start, end }: Ends,
): string {
  if (every === 'month') return dates.month(start)
  const write = every === 'quarter' ? dates.month : dates.day
  return start === end ? write(start) : say(texts.charts.span, { from: write(start), to: write(end) })
}

/** The same as short as an axis has room for. */
export const axisLabel = (dates: Dates, every: Every, { start }: Ends): string =>
  every === 'month' || every === 'quarter' ? dates.shortMonth(start) : dates.shortDay(start)
