import { type Kysely, sql } from 'kysely'
import { isPostgres } from '../engine.ts'
import type { Schema } from '../schema.ts'
import { findFew, rowsOf } from './few-responses.ts'
import { type DetailedResponse, readDetails } from './read-details.ts'
import { filtered, type ResponseFilter, type ResponseRows } from './response-filter.ts'
import { findSaid, keepSaid, saidAmong, saidBetween } from './said-responses.ts'

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
  const { filter, order, limit, look } = query
  const few = await findFewest(db, filter, look)
  const edge = few ? undefined : await findEdge(inTime(db, query, undefined), order, look)
  const rows = await filtered(
    db,
    few ? fewInTime(db, few, query) : await saidInTime(db, query, edge),
    // What the span says already must not be said twice: SQLite takes one end of a span only, and not the nearest.
    few ? filter : { ...filter, from: undefined, before: undefined },
  )
    .selectAll('response')
    .orderBy('response.answered_at', order)
    .orderBy('response.id', order)
    .limit(limit + 1)
    .execute()
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    responses: await readDetails(db, filter.siteId, await keepSaid(db, shown, filter.search)),
    next: last ? { answeredAt: last.answered_at, id: last.id } : edge,
  }
}

/** Those who have said the words of a search, or, where many have, what an index finds for another part of the filter. */
async function findFewest(
  db: Kysely<Schema>,
  filter: ResponseFilter,
  most: number,
): Promise<string[] | undefined> {
  const { siteId, search } = filter
  if (!search) return await findFew(db, filter, most)
  const said = await findSaid(db, siteId, search, most)
  if (said) return said
  const few = await findFew(db, filter, most)
  return few && (await saidAmong(db, siteId, search, few))
}

interface Place {
  filter: ResponseFilter
  order: 'asc' | 'desc'
  after?: ResponseCursor | undefined
}

/** What the index on moments finds behind a place, up to an edge where there is one, with one condition for each end. */
export function inTime(
  db: Kysely<Schema>,
  { filter: { siteId, from, before }, order, after }: Place,
  edge: ResponseCursor | undefined,
): ResponseRows<Record<never, never>> {
  const [first, last] = order === 'asc' ? [after, edge] : [edge, after]
  const rows = db.selectFrom('response').where('response.site_id', '=', siteId)
  // The edge is part of the page, the place behind which it begins is not.
  const [fromSign, toSign] = order === 'asc' ? (['>', '<='] as const) : (['>=', '<'] as const)
  const begins = first ? comparison(db, fromSign, first) : beside('>=', from)
  const ends = last ? comparison(db, toSign, last) : beside('<', before)
  return [begins, ends].reduce((some, one) => (one ? some.where(one) : some), rows)
}

/** The same; of a search whose words many have said, those who have said them between both places. */
async function saidInTime(db: Kysely<Schema>, place: Place, edge: ResponseCursor | undefined) {
  const rows = inTime(db, place, edge)
  const { filter, order, after } = place
  if (!filter.search) return rows
  const [first, last] = order === 'asc' ? [after, edge] : [edge, after]
  const between = { from: first?.answeredAt ?? filter.from, to: last?.answeredAt ?? filter.before }
  return rows.where(await saidBetween(db, filter.siteId, filter.search, between))
}

const beside = (sign: '<' | '>=', moment: number | undefined) =>
  moment === undefined ? undefined : sql<boolean>`response.answered_at ${sql.raw(sign)} ${moment}`

function fewInTime(
  db: Kysely<Schema>,
  few: string[],
  { filter, order, after }: Place,
): ResponseRows<Record<never, never>> {
  const rows = rowsOf(db, filter.siteId, few)
  return after ? rows.where(comparison(db, order === 'asc' ? '>' : '<', after)) : rows
}

/** PostgreSQL sees only in the moment alone how little lies between two places; SQLite would look at nothing else then. */
function comparison(db: Kysely<Schema>, sign: '<' | '<=' | '>' | '>=', { answeredAt, id }: ResponseCursor) {
  const place = sql<boolean>`(response.answered_at, response.id) ${sql.raw(sign)} (${answeredAt}, ${id})`
  if (!isPostgres(db)) return place
  return sql<boolean>`${place} and response.answered_at ${sql.raw(sign.startsWith('<') ? '<=' : '>=')} ${answeredAt}`
}

/** The last of the next so many rows, which the index alone tells; undefined where there are fewer. */
export const findEdge = async <Row>(
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
