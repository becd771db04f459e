import { states } from './response-state.ts'
import type { ResponseTable } from './schema.ts'
import { type Cell, type CountColumn, ratingColumn } from './tally.ts'

/** Anything that counts ratings by cells. */
interface Counts {
  add(cell: Cell, column: CountColumn, amount: 1 | -1): void
}

/** Adds a response to the counts of each of its measures, or takes it out again, if its state is one that counts. */
export function countResponse(counts: Counts, row: ResponseTable, generation: number, amount: 1 | -1): void {
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
