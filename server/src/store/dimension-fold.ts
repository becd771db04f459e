import type { CompiledQuery, Kysely, Transaction } from 'kysely'
import { type Counted, countResponse } from './count-response.ts'
import { DimensionChanges } from './dimension-tally.ts'
import { isPostgres } from './engine.ts'
import type { ResponseTable, Schema } from './schema.ts'
import { findSettled, lastNumber } from './sequence.ts'
import { queriesForIds, shaped } from './shapes.ts'
import { askTogether } from './together.ts'

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
    for (const group of await readChanged(trx, of.siteId, slice))
      addTo(changes, group, generation, group.number)
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
  known?: FoldCursor[],
): Promise<void> {
  const attributed = replaced.filter(({ row }) => row.attributes !== null)
  if (attributed.length === 0) return
  const rows = known ?? (await askTogether(trx, { cursors: queryCursors(trx, attributed) })).cursors
  const cursors = new Map(rows.map(({ site_id, cursor }) => [site_id, cursor]))
  const changes = new DimensionChanges()
  for (const { row, generation } of attributed)
    if (row.seq <= (cursors.get(row.site_id) ?? 0)) addTo(changes, row, generation, -1)
  await changes.write(trx)
}

function addTo(
  changes: DimensionChanges,
  row: Counted & Pick<ResponseTable, 'attributes'>,
  generation: number,
  amount: number,
): void {
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

const counted = [
  ...(['site_id', 'touchpoint_id', 'channel', 'day', 'state'] as const),
  ...(['ratings', 'commented', 'attributes'] as const),
] as const

/**
 * The changed responses, those that count the same way together with their number, in the order of their first ids. Only the last change
 * of each counts: what was said before it is nowhere any more. Locked, so that whoever changes one of them meanwhile finds it either not
 * folded yet, or folded as it was.
 */
async function readChanged(
  trx: Transaction<Schema>,
  siteId: number,
  slice: { seq: number; response_id: string }[],
) {
  const ids = [...new Set(slice.map(({ response_id }) => response_id))]
  const [from, to] = [slice[0]?.seq, slice.at(-1)?.seq] as [number, number]
  const { rows } = await askTogether(trx, {
    rows: queriesForIds(trx, 'read changed', { first: siteId, ids, last: [from, to] }, isAmong =>
      trx
        .with('changed', db => {
          const rows = db.selectFrom('response').select(['id', ...counted])
          const among = rows
            .where('site_id', '=', siteId)
            .where(isAmong)
            .where('seq', '>=', from)
            .where('seq', '<=', to)
            .where('attributes', 'is not', null)
          return isPostgres(trx) ? among.orderBy('id').forUpdate() : among
        })
        .selectFrom('changed')
        .select(counted)
        .select(eb => eb.fn.countAll<number>().as('number'))
        .groupBy(counted)
        .orderBy(eb => eb.fn.min('id')),
    ),
  })
  return rows
}

export type FoldCursor = Schema['dimension_fold']

/** Asks how far the changes of these responses' sites were counted by dimension. */
export const queryCursors = (
  trx: Transaction<Schema>,
  of: { row: { site_id: number } }[],
): CompiledQuery<FoldCursor>[] =>
  [...new Set(of.map(({ row }) => row.site_id))].map(siteId =>
    shaped(trx, 'read cursor', [siteId], () =>
      trx.selectFrom('dimension_fold').select(['site_id', 'cursor']).where('site_id', '=', siteId),
    ),
  )

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
