import type { Generation } from './generations/generation.ts'
import { dayIn } from './generations/row-day.ts'
import { states } from './response-state.ts'
import type { ResponseTable } from './schema.ts'
import { type Cell, type CountColumn, ratingColumn } from './tally.ts'

/** Anything that counts ratings by cells. */
interface Counts {
  add(cell: Cell, column: CountColumn, amount: number): void
}

/** What the counts must know of a response. */
export type CountedResponse = Pick<
  ResponseTable,
  | ('site_id' | 'state' | 'ratings' | 'commented' | 'touchpoint_id' | 'channel')
  | ('day' | 'moved_in' | 'moved_day')
>

/** Adds so many such responses to the counts of each of their measures, or takes them out again, if their state is one that counts. */
export function countResponse(
  counts: Counts,
  row: CountedResponse,
  generation: Pick<Generation, 'number'>,
  amount: number,
): void {
  if (states[row.state] !== 'counted') return
  const ratings: [measureId: number, rating: number | null][] = JSON.parse(row.ratings)
  ratings.forEach(([measureId, rating], index) => {
    const cell = {
      siteId: row.site_id,
      generation: generation.number,
      touchpointId: row.touchpoint_id,
      measureId,
      channel: row.channel,
      day: dayIn(row, generation),
    }
    if (rating !== null) counts.add(cell, ratingColumn(rating), amount)
    if (index === 0 && row.commented) counts.add(cell, 'commented', amount)
  })
}
