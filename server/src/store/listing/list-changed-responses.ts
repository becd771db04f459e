import type { Kysely } from 'kysely'
import { findLast, findPosition, hasEvent } from '../changes.ts'
import { events } from '../outbox.ts'
import type { ResponseTable, Schema } from '../schema.ts'
import { rowsOf } from './few-responses.ts'
import type { PageSize } from './list-responses.ts'
import { type DetailedResponse, readDetails } from './read-details.ts'
import { filtered, type ResponseFilter } from './response-filter.ts'

/**
 * How far a reader of changes is. `rows`: has read the rows up to an id, of those whose last change has a number behind `base`; what has
 * changed since `start` will be read from the events. `events`: has read all changes up to a number.
 */
export type ChangeCursor =
  | { part: 'rows'; base: number; start: number; id: string }
  | { part: 'events'; after: number }

export interface ChangePage {
  responses: DetailedResponse[]
  /** Ids of what has changed and is not held by the filter now. */
  removed: string[]
  cursor: ChangeCursor
  /** Is there more to read now? */
  isMore: boolean
  /** Were the rows begun with this page, the first time or anew? */
  hasBegun: boolean
  /** Was everything read that has happened until now? */
  isUpToDate: boolean
}

/** Of what was changed before anybody read nothing has to be told as removed. */
const beginning = -1

/**
 * The next responses that have changed, each at least once after its last change, and as it is now. Without a cursor all are read. Where
 * events are not kept that long any more, the rows are read instead; `isKept` says that they are for sure.
 */
export async function listChangedResponses(
  db: Kysely<Schema>,
  query: PageSize & { filter: ResponseFilter; cursor?: ChangeCursor | undefined; isKept: boolean },
): Promise<ChangePage> {
  const { cursor } = query
  if (cursor?.part === 'rows') return await readRows(db, query, cursor)
  const { siteId } = query.filter
  if (cursor && (query.isKept || (await hasEvent(db, siteId, '<=', cursor.after))))
    return await readEvents(db, query, cursor.after)
  const { last } = await findPosition(db, { siteId })
  const begun = { part: 'rows', base: cursor?.after ?? beginning, start: last, id: '' } as const
  return { ...(await readRows(db, query, begun)), hasBegun: true }
}

type Query = PageSize & { filter: ResponseFilter }

/** In the order of their keys. */
async function readRows(
  db: Kysely<Schema>,
  { filter, limit, look }: Query,
  { base, start, id }: Extract<ChangeCursor, { part: 'rows' }>,
): Promise<ChangePage> {
  const next = db
    .selectFrom('response')
    .where('response.site_id', '=', filter.siteId)
    .where('response.id', '>', id)
    .orderBy('response.id')
  const edge = await next
    .select('response.id')
    .limit(1)
    .offset(look - 1)
    .executeTakeFirst()
  const inSpan = (edge ? next.where('response.id', '<=', edge.id) : next).where('response.seq', '>', base)
  const rows = await filtered(db, inSpan, filter)
    .selectAll('response')
    .limit(limit + 1)
    .execute()
  const shown = rows.slice(0, limit)
  const end = rows.length > limit ? shown.at(-1)?.id : edge?.id
  const told = end === undefined ? inSpan : inSpan.where('response.id', '<=', end)
  const changed = base === beginning ? [] : await told.select('response.id').execute()
  return {
    responses: await readDetails(db, filter.siteId, shown),
    removed: without(
      changed.map(row => row.id),
      shown,
    ),
    cursor: end === undefined ? { part: 'events', after: start } : { part: 'rows', base, start, id: end },
    isMore: true,
    hasBegun: false,
    isUpToDate: false,
  }
}

/** In the order of their last changes. */
async function readEvents(db: Kysely<Schema>, { filter, limit }: Query, after: number): Promise<ChangePage> {
  const settled = await findLast(db)
  const changes = await db
    .selectFrom('outbox')
    .leftJoin('response', join =>
      join.onRef('response.site_id', '=', 'outbox.site_id').onRef('response.id', '=', 'outbox.response_id'),
    )
    .select(['outbox.response_id as id', 'outbox.seq'])
    // What has changed once more comes with its later event. What went with its import leaves no row, only that it was erased.
    .where(({ eb, ref }) =>
      eb('response.seq', '=', ref('outbox.seq')).or(
        eb('response.id', 'is', null).and('outbox.event', '=', events.indexOf('response.erased')),
      ),
    )
    .where('outbox.site_id', '=', filter.siteId)
    .where('outbox.seq', '>', after)
    .where('outbox.seq', '<=', settled)
    .orderBy('outbox.seq')
    .limit(limit)
    .execute()
  const ids = changes.map(({ id }) => id)
  const rows = await filtered(db, rowsOf(db, filter.siteId, ids), filter)
    .selectAll('response')
    .orderBy('response.seq')
    .execute()
  const isMore = changes.length === limit
  const last = isMore ? (changes.at(-1)?.seq as number) : lastOf(settled, changes, after)
  return {
    responses: await readDetails(db, filter.siteId, rows),
    removed: without(ids, rows),
    cursor: { part: 'events', after: last },
    isMore,
    hasBegun: false,
    // Where PostgreSQL could not tell in time what is settled, it says that nothing is.
    isUpToDate: !isMore && settled > 0,
  }
}

/** What PostgreSQL cannot tell in time is read the next time. */
const lastOf = (settled: number, changes: { seq: number }[], after: number) =>
  Math.max(after, changes.at(-1)?.seq ?? 0, settled)

const without = (ids: string[], rows: ResponseTable[]): string[] => {
  const held = new Set(rows.map(({ id }) => id))
  return ids.filter(id => !held.has(id))
}
