import { type Kysely, sql } from 'kysely'
import type { Schema } from '../schema.ts'
import { findFew, rowsOf } from './few-responses.ts'
import { type DetailedResponse, readDetails } from './read-details.ts'
import { filtered, type ResponseFilter, type ResponseRows } from './response-filter.ts'

/** Where a list goes on: behind this response, or one that stood there. */
export interface ResponseCursor {
  answeredAt: number
  id: string
}

export interface ResponsePage {
  responses: DetailedResponse[]
  /** Undefined on the last page. */
  next: ResponseCursor | undefined
}

/** A page looks at so many rows, and ends early where it has found less than was asked for. */
export interface PageSize {
  limit: number
  look: number
}

/** Responses in the order in which they were given, or the other way round. */
export async function listResponses(
  db: Kysely<Schema>,
  query: PageSize & {
    filter: ResponseFilter
    order: 'asc' | 'desc'
    after?: ResponseCursor | undefined
  },
): Promise<ResponsePage> {
  const { filter, order, after, limit, look } = query
  const few = await findFew(db, filter, look)
  const start = behind(few ? rowsOf(db, filter.siteId, few) : inTime(db, filter), order, after)
  const edge = few ? undefined : await findEdge(start, order, look)
  const rows = await filtered(db, upTo(start, order, edge), filter)
    .selectAll('response')
    .orderBy('response.answered_at', order)
    .orderBy('response.id', order)
    .limit(limit + 1)
    .execute()
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    responses: await readDetails(db, filter.siteId, shown),
    next: last ? { answeredAt: last.answered_at, id: last.id } : edge,
  }
}

/** As far as the index on moments can tell. */
function inTime(
  db: Kysely<Schema>,
  { siteId, from, before }: ResponseFilter,
): ResponseRows<Record<never, never>> {
  let rows = db.selectFrom('response').where('response.site_id', '=', siteId)
  if (from !== undefined) rows = rows.where('response.answered_at', '>=', from)
  if (before !== undefined) rows = rows.where('response.answered_at', '<', before)
  return rows
}

const place = sql`(response.answered_at, response.id)`

const behind = <Row>(
  rows: ResponseRows<Row>,
  order: 'asc' | 'desc',
  after: ResponseCursor | undefined,
): ResponseRows<Row> =>
  after === undefined
    ? rows
    : rows.where(
        sql<boolean>`${place} ${sql.raw(order === 'asc' ? '>' : '<')} (${after.answeredAt}, ${after.id})`,
      )

const upTo = <Row>(
  rows: ResponseRows<Row>,
  order: 'asc' | 'desc',
  edge: ResponseCursor | undefined,
): ResponseRows<Row> =>
  edge === undefined
    ? rows
    : rows.where(
        sql<boolean>`${place} ${sql.raw(order === 'asc' ? '<=' : '>=')} (${edge.answeredAt}, ${edge.id})`,
      )

/** The last of the next so many rows, which the index alone tells; undefined where there are fewer. */
const findEdge = async <Row>(
  rows: ResponseRows<Row>,
  order: 'asc' | 'desc',
  look: number,
): Promise<ResponseCursor | undefined> =>
  await rows
    .clearSelect()
    .select(['response.answered_at as answeredAt', 'response.id as id'])
    .orderBy('response.answered_at', order)
    .orderBy('response.id', order)
    .limit(1)
    .offset(look - 1)
    .executeTakeFirst()
