import type { Kysely, Transaction } from 'kysely'
import { countResponse } from './count-response.ts'
import { DimensionChanges } from './dimension-tally.ts'
import { isPostgres } from './engine.ts'
import type { ResponseTable, Schema } from './schema.ts'
import { findSettled, lastNumber, locked } from './sequence.ts'
import { runForIds } from './shapes.ts'

/**
 * Counts a slice of a site's changed responses by the values of its dimensions, in the order of their changes, and moves the
 * cursor in the same transaction. Returns how many changes it has looked at; fewer than `most` means that all is counted.
 */
export async function foldDimensions(
  db: Kysely<Schema>,
  of: { siteId: number; most: number },
): Promise<number> {
  const settled = await findSettled(db)
  return await db.transaction().execute(async trx => {
    const cursor = await takeCursor(trx, of.siteId)
    if (cursor === undefined) return 0
    const slice = await trx
      .selectFrom('outbox')
      .select(['seq', 'response_id'])
      .where('site_id', '=', of.siteId)
      .where('seq', '>', cursor)
      .where('seq', '<=', settled)
      .orderBy('seq')
      .limit(of.most)
      .execute()
    const last = slice.at(-1)
    if (!last) return 0
    const { generation } = await trx
      .selectFrom('site')
      .select('generation')
      .where('id', '=', of.siteId)
      .executeTakeFirstOrThrow()
    const changes = new DimensionChanges()
    for (const row of await readChanged(trx, of.siteId, slice)) addTo(changes, row, generation, 1)
    await changes.write(trx)
    await moveCursor(trx, of.siteId, last.seq)
    return slice.length
  })
}

/** The sites that have changes which are not counted by dimension yet. */
export async function listUnfolded(db: Kysely<Schema>): Promise<number[]> {
  const rows = await db
    .selectFrom('dimension_fold')
    .select('site_id')
    .where(eb =>
      eb.exists(
        eb
          .selectFrom('outbox')
          .select('outbox.seq')
          .whereRef('outbox.site_id', '=', 'dimension_fold.site_id')
          .whereRef('outbox.seq', '>', 'dimension_fold.cursor'),
      ),
    )
    .orderBy('site_id')
    .execute()
  return rows.map(({ site_id }) => site_id)
}

/**
 * Takes responses, as they stood before a change, out of the counts by dimension, as far as they had been folded in; the fold
 * adds them again as they are now.
 */
export async function removeFolded(
  trx: Transaction<Schema>,
  replaced: { row: ResponseTable; generation: number }[],
): Promise<void> {
  const attributed = replaced.filter(({ row }) => row.attributes !== null)
  if (attributed.length === 0) return
  const cursors = await readCursors(trx, [...new Set(attributed.map(({ row }) => row.site_id))])
  const changes = new DimensionChanges()
  for (const { row, generation } of attributed)
    if (row.seq <= (cursors.get(row.site_id) ?? 0)) addTo(changes, row, generation, -1)
  await changes.write(trx)
}

function addTo(changes: DimensionChanges, row: ResponseTable, generation: number, amount: 1 | -1): void {
  const attributes: Record<string, string> = JSON.parse(row.attributes as string)
  for (const [dimension, value] of Object.entries(attributes))
    countResponse(changes.of(dimension, value), row, generation, amount)
}

/** One node folds a site at a time; undefined while another one does. */
async function takeCursor(trx: Transaction<Schema>, siteId: number): Promise<number | undefined> {
  const query = trx.selectFrom('dimension_fold').select('cursor').where('site_id', '=', siteId)
  const row = await (isPostgres(trx) ? query.forUpdate().skipLocked() : query).executeTakeFirst()
  return row?.cursor
}

/**
 * Only the last change of each counts: what was said before it is nowhere any more. Locked, so that whoever changes one of them
 * meanwhile finds it either not folded yet, or folded as it was.
 */
async function readChanged(
  trx: Transaction<Schema>,
  siteId: number,
  slice: { seq: number; response_id: string }[],
): Promise<ResponseTable[]> {
  const seqs = new Set(slice.map(({ seq }) => seq))
  const ids = [...new Set(slice.map(({ response_id }) => response_id))]
  const rows = await runForIds(trx, 'read changed', { first: siteId, ids }, piece =>
    locked(
      trx,
      trx
        .selectFrom('response')
        .selectAll()
        .where('site_id', '=', siteId)
        .where('id', 'in', piece)
        .where('attributes', 'is not', null)
        .orderBy('id'),
    ),
  )
  const changed = new Map(rows.map(row => [row.id, row]))
  return [...changed.values()].filter(({ seq }) => seqs.has(seq))
}

async function readCursors(trx: Transaction<Schema>, siteIds: number[]): Promise<Map<number, number>> {
  const rows = await trx.selectFrom('dimension_fold').selectAll().where('site_id', 'in', siteIds).execute()
  return new Map(rows.map(({ site_id, cursor }) => [site_id, cursor]))
}

async function moveCursor(trx: Transaction<Schema>, siteId: number, cursor: number): Promise<void> {
  await trx.updateTable('dimension_fold').set({ cursor }).where('site_id', '=', siteId).execute()
}

/** Lets the counting by dimension begin with what comes from now on: no earlier response has facts to count by. */
export async function beginFold(trx: Transaction<Schema>, siteId: number): Promise<void> {
  await trx
    .insertInto('dimension_fold')
    .columns(['site_id', 'cursor'])
    .expression(eb =>
      eb
        .selectFrom('site')
        .select(['site.id as site_id', lastNumber(trx).as('cursor')])
        .where('site.id', '=', siteId),
    )
    .onConflict(conflict => conflict.column('site_id').doNothing())
    .execute()
}
