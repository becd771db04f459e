import { type Kysely, sql, type Transaction } from 'kysely'
import { isPostgres } from '../engine.ts'
import { listEvents } from '../outbox.ts'
import type { Schema } from '../schema.ts'
import { findSettled } from '../sequence.ts'
import { clearIndex, cutting } from './clear-index.ts'
import { indexRows } from './index-rows.ts'

/** Rows that are only looked at cost little, so more of them are walked over at once than are indexed. */
const span = 1000

interface Slice {
  siteId: number
  /** So many comments at once, at most. */
  most: number
}

/**
 * Lets a slice of a site's comments be found: first those that have changed, in the order of their changes, then what was there before
 * anything was indexed, in the order of its ids. How far that is moves in the same transaction. False when all is done, or another node is
 * at it.
 */
export async function indexComments(db: Kysely<Schema>, of: Slice): Promise<boolean> {
  const settled = await findSettled(db)
  return await db.transaction().execute(async trx => {
    const index = await takeIndex(trx, of.siteId)
    if (!index) return false
    if (!isPostgres(trx) && index.cutting !== cutting) {
      await clearIndex(trx)
      return true
    }
    if (await indexChanges(trx, of, { cursor: index.cursor, settled })) return true
    return index.passed !== null && (await walkOn(trx, of, index.passed))
  })
}

/** The sites that have comments which may not be found yet. */
export async function listUnindexed(db: Kysely<Schema>): Promise<number[]> {
  const rows = await db
    .selectFrom('site')
    .leftJoin('comment_index', 'comment_index.site_id', 'site.id')
    .select('site.id')
    .where(eb =>
      eb.or([
        eb('comment_index.site_id', 'is', null),
        eb('comment_index.passed', 'is not', null),
        ...(isPostgres(db) ? [] : [eb('comment_index.cutting', '!=', cutting)]),
        eb.exists(
          eb
            .selectFrom('outbox')
            .select('outbox.seq')
            .whereRef('outbox.site_id', '=', 'site.id')
            .whereRef('outbox.seq', '>', 'comment_index.cursor'),
        ),
      ]),
    )
    .orderBy('site.id')
    .execute()
  return rows.map(({ id }) => id)
}

/**
 * How far the site is, begun where nothing is there: with all events that are kept still, and a walk over all rows. What both find is
 * indexed once. One node indexes a site at a time.
 */
async function takeIndex(trx: Transaction<Schema>, siteId: number) {
  const query = trx.selectFrom('comment_index').selectAll().where('site_id', '=', siteId)
  const find = () => (isPostgres(trx) ? query.forUpdate().skipLocked() : query).executeTakeFirst()
  const found = await find()
  if (found) return found
  await trx
    .insertInto('comment_index')
    .columns(['site_id', 'cursor', 'passed', 'cutting'])
    .expression(eb =>
      eb
        .selectFrom('site')
        .select(['site.id as site_id', sql<number>`0`.as('cursor'), sql<string>`''`.as('passed')])
        .select(sql<string>`${cutting}`.as('cutting'))
        .where('site.id', '=', siteId),
    )
    .onConflict(conflict => conflict.column('site_id').doNothing())
    .execute()
  return await find()
}

async function indexChanges(
  trx: Transaction<Schema>,
  { siteId, most }: Slice,
  { cursor, settled }: { cursor: number; settled: number },
): Promise<boolean> {
  const slice = await listEvents(trx, { siteId, cursor, upTo: settled, most })
  const last = slice.at(-1)
  if (!last) return false
  await indexRows(trx, siteId, [...new Set(slice.map(({ response_id }) => response_id))])
  await trx.updateTable('comment_index').set({ cursor: last.seq }).where('site_id', '=', siteId).execute()
  return true
}

async function walkOn(trx: Transaction<Schema>, { siteId, most }: Slice, passed: string): Promise<boolean> {
  const rows = await trx
    .selectFrom('response')
    .select(['id', 'commented'])
    .where('site_id', '=', siteId)
    .where('id', '>', passed)
    .orderBy('id')
    .limit(span)
    .execute()
  const commented = rows.filter(row => row.commented === 1).slice(0, most)
  const isCut = commented.length === most
  const next = isCut ? commented.at(-1)?.id : rows.length === span ? rows.at(-1)?.id : undefined
  if (commented.length > 0)
    await indexRows(
      trx,
      siteId,
      commented.map(({ id }) => id),
    )
  const set = { passed: next ?? null }
  await trx.updateTable('comment_index').set(set).where('site_id', '=', siteId).execute()
  return next !== undefined
}
