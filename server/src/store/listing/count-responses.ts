import type { Kysely } from 'kysely'
import type { Schema } from '../schema.ts'
import { findFew, rowsOf } from './few-responses.ts'
import { findEdge, inTime, type ResponseCursor } from './list-responses.ts'
import { filtered, type ResponseFilter } from './response-filter.ts'

export interface ResponseCount {
  count: number
  /** When the first of them was given, in epoch milliseconds; null where there are none. */
  oldestAt: number | null
  /** Behind it the next slice begins; undefined at the end. */
  next: ResponseCursor | undefined
}

/**
 * How many of the next `look` responses, the newest first, a filter holds, or at once how many of all where an index finds few. It looks
 * for no words.
 */
export async function countResponses(
  db: Kysely<Schema>,
  { filter, after, look }: { filter: ResponseFilter; after?: ResponseCursor | undefined; look: number },
): Promise<ResponseCount> {
  const place = { filter, order: 'desc', after } as const
  const few = after ? undefined : await findFew(db, filter, look)
  const next = few ? undefined : await findEdge(inTime(db, place, undefined), 'desc', look)
  const rows = few
    ? filtered(db, rowsOf(db, filter.siteId, few), filter)
    : filtered(db, inTime(db, place, next), { ...filter, from: undefined, before: undefined })
  const found = await rows
    .select(eb => [
      eb.cast<number>(eb.fn.countAll(), 'integer').as('count'),
      eb.fn.min<number | null>('response.answered_at').as('oldestAt'),
    ])
    .executeTakeFirstOrThrow()
  return { ...found, next }
}
