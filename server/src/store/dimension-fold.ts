import type { Kysely, Transaction } from 'kysely'
import { type CountedResponse, countResponse } from './count-response.ts'
import { DimensionChanges } from './dimension-tally.ts'
import { isPostgres } from './engine.ts'
import { factsOf } from './generations/facts.ts'
import { countedIn, type Generation, type Generations } from './generations/generation.ts'
import { shareGenerations } from './generations/read-generations.ts'
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
    const generationsOf = await shareGenerations(trx, [of.siteId])
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
    const changes = new DimensionChanges()
    for (const row of await readChanged(trx, of.siteId, slice))
      for (const generation of countedIn(generationsOf(of.siteId), 'response', row.id))
        countFacts(changes, row, generation, 1)
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
  replaced: { row: ResponseTable; generations: Generations }[],
): Promise<void> {
  const counted = replaced
    .flatMap(({ row, generations }) =>
      countedIn(generations, 'response', row.id).map(generation => ({ row, generation })),
    )
    .filter(({ row, generation }) => factsOf(row, generation).length > 0)
  if (counted.length === 0) return
  const cursors = await readCursors(trx, [...new Set(counted.map(({ row }) => row.site_id))])
  const changes = new DimensionChanges()
  for (const { row, generation } of counted)
    if (row.seq <= (cursors.get(row.site_id) ?? 0)) countFacts(changes, row, generation, -1)
  await changes.write(trx)
}

/** Counts a response by each of its facts. */
export function countFacts(
  changes: DimensionChanges,
  row: CountedResponse & Pick<ResponseTable, 'attributes' | 'locale'>,
  generation: Generation,
  amount: 1 | -1,
): void {
  for (const [dimension, value] of factsOf(row, generation))
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
        .orderBy('id'),
    ),
  )
  const changed = new Map(rows.map(row => [row.id, row]))
  return [...changed.values()].filter(({ seq }) => seqs.has(seq))
}

/** Up to which number the changes of each of these sites are counted by dimension, where that has begun. */
export async function readCursors(trx: Transaction<Schema>, siteIds: number[]): Promise<Map<number, number>> {
  const rows = await trx.selectFrom('dimension_fold').selectAll().where('site_id', 'in', siteIds).execute()
  return new Map(rows.map(({ site_id, cursor }) => [site_id, cursor]))
}

async function moveCursor(trx: Transaction<Schema>, siteId: number, cursor: number): Promise<void> {
  await trx.updateTable('dimension_fold').set({ cursor }).where('site_id', '=', siteId).execute()
}

/**
 * Lets the counting by dimension begin with what comes from now on; what came before has no facts that were frozen, and is counted by the
 * building of a generation.
 */
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
