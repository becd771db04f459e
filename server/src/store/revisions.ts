import type { ResponseTable } from './schema.ts'

/** A response as it comes to the store, which numbers its changes. */
export type NewResponse = Omit<ResponseTable, 'seq'>

/**
 * What became of one write; `revision` is the one that is kept now. `conflict` means that other content is kept under
 * the same id and revision, or that the id belongs to another survey: nothing was changed.
 */
export interface ResponseOutcome {
  status: 'created' | 'revised' | 'duplicate' | 'stale' | 'conflict'
  revision: number
}

/** What a write means beside the row that is kept under its id. */
export function judge(stored: NewResponse, write: NewResponse): ResponseOutcome['status'] {
  if (stored.survey_id !== write.survey_id) return 'conflict'
  if (write.revision > stored.revision) return 'revised'
  if (write.revision < stored.revision) return 'stale'
  return write.content_hash === stored.content_hash ? 'duplicate' : 'conflict'
}

/**
 * A revision changes what was said, never when and where it was first said, nor what was made of it since. A customer who
 * was proven is not replaced by one who is only claimed.
 */
export const revisionOf = (stored: ResponseTable, write: ResponseTable): ResponseTable => ({
  ...write,
  state: stored.state,
  doubt: stored.doubt,
  touchpoint_id: stored.touchpoint_id,
  channel: stored.channel,
  source: stored.source,
  ...(write.customer_id === null || stored.verified > write.verified
    ? { customer_id: stored.customer_id, verified: stored.verified }
    : {}),
  attributes: write.attributes ?? stored.attributes,
  answered_at: stored.answered_at,
  received_at: stored.received_at,
  day: stored.day,
})

/** Names a response among those of all sites. */
export const idOf = (row: { site_id: number; id: string }) => `${row.site_id} ${row.id}`

/** Of several writes with one id the one with the highest revision, in the order in which the ids came. */
export function latestPerId<Write extends { row: NewResponse }>(batch: Write[]): Write[] {
  const latest = new Map<string, Write>()
  for (const write of batch) {
    const known = latest.get(idOf(write.row))
    if (!known || write.row.revision > known.row.revision) latest.set(idOf(write.row), write)
  }
  return [...latest.values()]
}
