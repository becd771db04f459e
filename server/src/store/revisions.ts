import type { Days } from './generations/row-day.ts'
import { states } from './response-state.ts'
import type { ResponseTable } from './schema.ts'

/** A response as it comes to the store, which knows its day, numbers its changes and keeps the claims of doubted ones. */
export type NewResponse = Omit<ResponseTable, keyof Days | 'seq' | 'claim'>

/**
 * What became of one write; `revision` is the one that is kept now. `conflict` means that other content is kept under
 * the same id and revision, or that the id belongs to another survey: nothing was changed.
 */
export interface ResponseOutcome {
  status: 'created' | 'revised' | 'duplicate' | 'stale' | 'conflict'
  revision: number
  /** The state of what is kept. */
  state: number
}

/** What has to be known of a row to judge a write beside it. */
export type Standing = Pick<
  NewResponse,
  'state' | 'anonymised_at' | 'survey_id' | 'revision' | 'content_hash'
>

/** What a write means beside the row that is kept under its id. */
export function judge(stored: Standing, write: NewResponse): ResponseOutcome['status'] {
  // Nothing brings back what was to be forgotten; whoever still sends it is told that it is done with.
  if (isForgotten(stored)) return 'stale'
  if (stored.survey_id !== write.survey_id) return 'conflict'
  if (write.revision > stored.revision) return 'revised'
  if (write.revision < stored.revision) return 'stale'
  return write.content_hash === stored.content_hash ? 'duplicate' : 'conflict'
}

const isForgotten = ({ state, anonymised_at }: Standing) =>
  states[state] === 'erased' || anonymised_at !== null

/**
 * A revision changes what was said, never when and where it was first said, nor what was made of it since. A customer who
 * was proven is not replaced by one who is only claimed, and the facts of an answer stay as they were when it was given.
 */
export function revisionOf<Stored extends NewResponse>(stored: Stored, write: NewResponse): Stored {
  const isLesser = write.customer_id === null || stored.verified > write.verified
  return {
    ...stored,
    revision: write.revision,
    content_hash: write.content_hash,
    survey_version: write.survey_version,
    ratings: write.ratings,
    answers: write.answers,
    commented: write.commented,
    locale: write.locale,
    page: write.page,
    ...(!isLesser && { customer_id: write.customer_id, verified: write.verified }),
    attributes: isLesser ? stored.attributes : joined(write.attributes, stored.attributes),
    updated_at: write.updated_at,
  }
}

/** The facts of both; where both name one, those of the second. */
function joined(added: string | null, known: string | null): string | null {
  if (added === null || known === null) return known ?? added
  return JSON.stringify({ ...JSON.parse(added), ...JSON.parse(known) })
}

/** Names a response among those of all sites. */
export const idOf = (row: { site_id: number; id: string }) => `${row.site_id} ${row.id}`

/** All writes with one id that arrive together, and what they come to where nothing is kept under it yet. */
export interface Merged<Write> {
  row: NewResponse
  /** Those that went into the row, in the order of their revisions. */
  taken: Write[]
  /** All of them, in the order of their revisions. */
  parts: Write[]
}

/**
 * Of several writes with one id makes what would be kept if they had come one by one, in the order of their revisions. The one that came
 * first says which survey the id belongs to.
 */
export function mergePerId<Write extends { row: NewResponse }>(batch: Write[]): Merged<Write>[] {
  return [...Map.groupBy(batch, ({ row }) => idOf(row)).values()].map(group => {
    const [only, ...others] = group as [Write, ...Write[]]
    if (others.length === 0) return { row: only.row, taken: group, parts: group }
    const parts = group.toSorted((a, b) => a.row.revision - b.row.revision)
    const surveyId = group[0]?.row.survey_id
    const [first, ...later] = parts.filter(({ row }) => row.survey_id === surveyId) as [Write, ...Write[]]
    const { row, taken } = takeInto(first.row, later)
    return { row, taken: [first, ...taken], parts }
  })
}

/** The row after the writes, one by one, and those that changed it; the same row when none did. */
export function takeInto<Row extends NewResponse, Write extends { row: NewResponse }>(
  stood: Row,
  parts: Write[],
): { row: Row; taken: Write[] } {
  let row = stood
  const taken = parts.filter(part => {
    if (judge(row, part.row) !== 'revised') return false
    row = revisionOf(row, part.row)
    return true
  })
  return { row, taken }
}
