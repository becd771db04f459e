import { states } from './response-state.ts'
import type { ResponseTable } from './schema.ts'
import { type Cell, type CountColumn, ratingColumn } from './tally.ts'

/** Anything that counts ratings by cells. */
interface Counts {
  add(cell: Cell, column: CountColumn, amount: number): void
}

/** What a response is counted by. */
export type Counted = Pick<
  ResponseTable,
  'site_id' | 'touchpoint_id' | 'channel' | 'day' | 'state' | 'ratings' | 'commented'
>

/** Adds so many such responses to the counts of each of their measures, or takes them out again, if their state is one that counts. */
export function countResponse(counts: Counts, row: Counted, generation: number, amount: number): void {
  if (states[row.state] !== 'counted') return
  const ratings: [measureId: number, rating: number | null][] = JSON.parse(row.ratings)
  ratings.forEach(([measureId, rating], index) => {
    const cell = {
      siteId: row.site_id,
      generation,
      touchpointId: row.touchpoint_id,
      measureId,
      channel: row.channel,
      day: row.day,
    }
    if (rating !== null) counts.add(cell, ratingColumn(rating), amount)
    if (index === 0 && row.commented) counts.add(cell, 'commented', amount)
  })
}
