import { type Kysely, sql } from 'kysely'
import { type DetailedResponse, readDetails } from './listing/read-details.ts'
import { filtered, type ResponseFilter } from './listing/response-filter.ts'
import { stateNumber } from './response-state.ts'
import type { Schema } from './schema.ts'

/** The responses that count of one survey, and of those what a saved filter holds, if there is one. */
export interface SurveyPart {
  siteId: number
  surveyId: number
  filter?: ResponseFilter | undefined
  /** When it was given, in milliseconds; the end is not included. */
  since?: number | undefined
  before?: number | undefined
}

export interface SurveyResponsesQuery extends SurveyPart {
  /** Only what these customers have said. */
  customerIds?: string[] | undefined
  /** When it was changed last. */
  updatedSince?: number | undefined
  updatedBefore?: number | undefined
  order: 'answered_at' | 'updated_at'
  isDescending: boolean
  limit: number
  offset: number
}

/** A page of responses. */
export async function listSurveyResponses(
  db: Kysely<Schema>,
  query: SurveyResponsesQuery,
): Promise<DetailedResponse[]> {
  const { customerIds, updatedSince, updatedBefore } = query
  if (customerIds?.length === 0) return []
  const direction = query.isDescending ? 'desc' : 'asc'
  let rows = partOf(db, query).selectAll('response')
  if (customerIds) rows = rows.where('response.id', 'in', idsOf(db, query.siteId, customerIds))
  if (updatedSince !== undefined) rows = rows.where('response.updated_at', '>=', updatedSince)
  if (updatedBefore !== undefined) rows = rows.where('response.updated_at', '<', updatedBefore)
  const found = await rows
    // With the plus SQLite does not look at all responses in this order where it can find few.
    .orderBy(customerIds ? sql`+${sql.ref(`response.${query.order}`)}` : `response.${query.order}`, direction)
    .orderBy('response.id', direction)
    .limit(query.limit)
    .offset(query.offset)
    .execute()
  return await readDetails(db, query.siteId, found)
}

/** One of them by its id. */
export async function findSurveyResponse(
  db: Kysely<Schema>,
  of: SurveyPart & { id: string },
): Promise<DetailedResponse | undefined> {
  const row = await partOf(db, of).selectAll('response').where('response.id', '=', of.id).executeTakeFirst()
  return row && (await readDetails(db, of.siteId, [row]))[0]
}

/** How often the same ratings were given by the same channel. */
export interface RatingsGroup {
  channel: number
  /** JSON, as responses have it. */
  ratings: string
  count: number
}

/** Counts ratings of a part of a survey one by one; no more than `most` responses are looked at. */
export async function countSurveyRatings(
  db: Kysely<Schema>,
  of: SurveyPart & { most: number },
): Promise<RatingsGroup[]> {
  const rows = partOf(db, of).select(['response.channel', 'response.ratings']).limit(of.most)
  return await db
    .selectFrom(rows.as('rated'))
    .select(['channel', 'ratings'])
    .select(eb => eb.cast<number>(eb.fn.countAll(), 'integer').as('count'))
    .groupBy(['channel', 'ratings'])
    .execute()
}

/** What these customers have said; asked for nothing but the ids, SQLite takes the index for it. */
const idsOf = (db: Kysely<Schema>, siteId: number, customerIds: string[]) =>
  db
    .selectFrom('response as theirs')
    .select('theirs.id')
    .where('theirs.site_id', '=', siteId)
    .where('theirs.customer_id', 'in', customerIds)

function partOf(db: Kysely<Schema>, { siteId, surveyId, filter, since, before }: SurveyPart) {
  let rows = db
    .selectFrom('response')
    .where('response.site_id', '=', siteId)
    .where('response.survey_id', '=', surveyId)
    .where('response.state', '=', sql.lit(stateNumber('counted')))
  if (since !== undefined) rows = rows.where('response.answered_at', '>=', since)
  if (before !== undefined) rows = rows.where('response.answered_at', '<', before)
  return filter ? filtered(db, rows, filter) : rows
}
