import type { Kysely, Selectable } from 'kysely'
import { isPostgres } from './engine.ts'
import type { Schema } from './schema.ts'
import { findSettled, lastNumber } from './sequence.ts'
import { StoreError } from './store-error.ts'

/** What may be told of a response that has changed; who gave it and where is not read. */
const columns = [
  ...(['id', 'seq', 'revision', 'state', 'survey_id', 'survey_version', 'touchpoint_id', 'channel'] as const),
  ...(['source', 'ratings', 'answers', 'locale', 'answered_at', 'anonymised_at'] as const),
] as const
export type ChangedResponse = Pick<Selectable<Schema['response']>, (typeof columns)[number]> & {
  /** The import that it came with. */
  import_id: number | null
}

/**
 * The next responses of a site that have changed after a number, each once and as it is now, in the order of their last changes. `upTo` is
 * where to go on: all up to there was told.
 */
export async function listChanges(
  db: Kysely<Schema>,
  of: { siteId: number; after: number; most: number },
): Promise<{ changes: ChangedResponse[]; upTo: number }> {
  // Most of the time nothing has happened, and this is all that is asked.
  if (!(await hasEvent(db, of.siteId, '>', of.after))) return { changes: [], upTo: of.after }
  const settled = await findLast(db)
  const changes = await db
    .selectFrom('outbox')
    // What has changed once more comes with its later event.
    .innerJoin('response', join =>
      join
        .onRef('response.site_id', '=', 'outbox.site_id')
        .onRef('response.id', '=', 'outbox.response_id')
        .onRef('response.seq', '=', 'outbox.seq'),
    )
    .leftJoin('imported_response', join =>
      join
        .onRef('imported_response.site_id', '=', 'response.site_id')
        .onRef('imported_response.response_id', '=', 'response.id'),
    )
    .select(columns.map(column => `response.${column}` as const))
    .select('imported_response.import_id')
    .where('outbox.site_id', '=', of.siteId)
    .where('outbox.seq', '>', of.after)
    .where('outbox.seq', '<=', settled)
    .orderBy('outbox.seq')
    .limit(of.most)
    .execute()
  const last = changes.length === of.most ? changes.at(-1)?.seq : undefined
  return { changes, upTo: last ?? Math.max(of.after, settled) }
}

/**
 * The number up to which all changes can be read now, and whether those after an earlier one are all still noted; in doubt not. Throws
 * `unavailable` where changes under way take too long.
 */
export async function findPosition(
  db: Kysely<Schema>,
  of: { siteId: number; after?: number | undefined },
): Promise<{ last: number; isKept: boolean }> {
  const last = await findLast(db)
  if (last === 0 && isPostgres(db))
    throw new StoreError('changes are under way for too long', undefined, 'unavailable')
  const isKept =
    of.after === undefined || (of.after <= last && (await hasEvent(db, of.siteId, '<=', of.after)))
  return { last, isKept }
}

/** Up to where nothing is missing; 0 where PostgreSQL could not tell in time. */
export async function findLast(db: Kysely<Schema>): Promise<number> {
  if (isPostgres(db)) return await findSettled(db)
  const { last } = await db.selectNoFrom(lastNumber(db).as('last')).executeTakeFirstOrThrow()
  return last
}

/** Is an event of the site kept on this side of a number? One at or below it tells that those behind it are all kept. */
export async function hasEvent(
  db: Kysely<Schema>,
  siteId: number,
  side: '>' | '<=',
  seq: number,
): Promise<boolean> {
  const row = await db
    .selectFrom('outbox')
    .select('seq')
    .where('site_id', '=', siteId)
    .where('seq', side, seq)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
