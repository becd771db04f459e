import type { Kysely } from 'kysely'
import { stateNumber } from './response-state.ts'
import type { Schema } from './schema.ts'

export interface RatingsQuery {
  siteId: number
  touchpointIds: number[]
  /** Epoch milliseconds; the second is not included. */
  from: number
  before: number
  /** So many rows at most. */
  most: number
}

/** Responses that count, as far as a score by respondent or by hour needs them, in the order in which they were given. */
export async function listRatings(db: Kysely<Schema>, query: RatingsQuery) {
  if (query.touchpointIds.length === 0) return []
  return await db
    .selectFrom('response')
    .select(['touchpoint_id', 'channel', 'answered_at', 'customer_id', 'locale'])
    .select(['ratings', 'attributes', 'commented'])
    .where('site_id', '=', query.siteId)
    .where('answered_at', '>=', query.from)
    .where('answered_at', '<', query.before)
    .where('state', '=', stateNumber('counted'))
    .where('touchpoint_id', 'in', query.touchpointIds)
    .orderBy('answered_at')
    .orderBy('id')
    .limit(query.most)
    .execute()
}
export type RatingsRow = Awaited<ReturnType<typeof listRatings>>[number]
