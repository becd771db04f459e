import type { Kysely } from 'kysely'
import { stateNumber } from './response-state.ts'
import type { ResponseTable, Schema } from './schema.ts'

const columns = [
  ...(['id', 'revision', 'survey_version', 'touchpoint_id', 'channel', 'answers', 'locale', 'page'] as const),
  ...(['customer_id', 'attributes', 'answered_at', 'received_at', 'updated_at', 'anonymised_at'] as const),
] as const

/** A response that counts, as another program lists it. */
export type SurveyResponseRow = Pick<ResponseTable, (typeof columns)[number]>

export interface SurveyResponsesQuery {
  siteId: number
  surveyId: number
  /** Only what these customers have said. */
  customerIds?: string[] | undefined
  /** When it was given, and when it was changed last, in milliseconds; the ends are not included. */
  since?: number | undefined
  before?: number | undefined
  updatedSince?: number | undefined
  updatedBefore?: number | undefined
  order: 'answered_at' | 'updated_at'
  isDescending: boolean
  limit: number
  offset: number
}

/** A page of what counts of one survey. */
export async function listSurveyResponses(
  db: Kysely<Schema>,
  query: SurveyResponsesQuery,
): Promise<SurveyResponseRow[]> {
  const { customerIds, since, before, updatedSince, updatedBefore } = query
  if (customerIds?.length === 0) return []
  const direction = query.isDescending ? 'desc' : 'asc'
  let rows = db
    .selectFrom('response')
    .select(columns)
    .where('site_id', '=', query.siteId)
    .where('survey_id', '=', query.surveyId)
    .where('state', '=', stateNumber('counted'))
  if (customerIds) rows = rows.where('customer_id', 'in', customerIds)
  if (since !== undefined) rows = rows.where('answered_at', '>=', since)
  if (before !== undefined) rows = rows.where('answered_at', '<', before)
  if (updatedSince !== undefined) rows = rows.where('updated_at', '>=', updatedSince)
  if (updatedBefore !== undefined) rows = rows.where('updated_at', '<', updatedBefore)
  return await rows
    .orderBy(query.order, direction)
    .orderBy('id', direction)
    .limit(query.limit)
    .offset(query.offset)
    .execute()
}

/** One of them by its id. */
export async function findSurveyResponse(
  db: Kysely<Schema>,
  of: { siteId: number; surveyId: number; id: string },
): Promise<SurveyResponseRow | undefined> {
  return await db
    .selectFrom('response')
    .select(columns)
    .where('site_id', '=', of.siteId)
    .where('id', '=', of.id)
    .where('survey_id', '=', of.surveyId)
    .where('state', '=', stateNumber('counted'))
    .executeTakeFirst()
}
