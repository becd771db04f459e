import { type CompiledQuery, type Kysely, sql, type Transaction } from 'kysely'
import { type CountedResponse, countResponse } from './count-response.ts'
import { DimensionChanges } from './dimension-tally.ts'
import { isPostgres } from './engine.ts'
import { factsOf } from './generations/facts.ts'
import { countedIn, type Generation, type Generations } from './generations/generation.ts'
import { generationsIn, queryGenerations } from './generations/read-generations.ts'
import { listEvents } from './outbox.ts'
import { avoidDetours } from './postgres/by-key.ts'
import type { ResponseTable, Schema } from './schema.ts'
import { findSettled, lastNumber } from './sequence.ts'
import { queriesForIds, shaped } from './shapes.ts'
import { askTogether, post } from './together.ts'

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
    const found = await askTogether(trx, {
      generations: queryGenerations(trx, [{ site_id: of.siteId }]),
      cursors: [takeCursor(trx, of.siteId)],
    })
    const cursor = found.cursors[0]?.cursor
    if (cursor === undefined) return 0
    const slice = await listEvents(trx, { ...of, cursor, upTo: settled })
    const last = slice.at(-1)
    if (!last) return 0
    const generations = generationsIn(found.generations)(of.siteId)
    const changes = new DimensionChanges()
    for (const group of await readChanged(trx, of.siteId, slice, generations))
      for (const generation of countedIn(generations, 'response', group.id))
        countFacts(changes, group, generation, group.number)
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
  known?: FoldCursor[],
): Promise<void> {
  const counted = replaced
    .flatMap(({ row, generations }) =>
      countedIn(generations, 'response', row.id).map(generation => ({ row, generation })),
    )
    .filter(({ row, generation }) => factsOf(row, generation).length > 0)
  if (counted.length === 0) return
  const rows = counted.map(({ row }) => row)
  const cursors = known ? bySite(known) : await readCursors(trx, rows)
  const changes = new DimensionChanges()
  for (const { row, generation } of counted)
    if (row.seq <= (cursors.get(row.site_id) ?? 0)) countFacts(changes, row, generation, -1)
  await changes.write(trx)
}

/** Counts so many responses by each of their facts. */
export function countFacts(
  changes: DimensionChanges,
  row: CountedResponse & Pick<ResponseTable, 'attributes' | 'locale'>,
  generation: Generation,
  amount: number,
): void {
  for (const [dimension, value] of factsOf(row, generation))
    countResponse(changes.of(dimension, value), row, generation, amount)
}

/** One node folds a site at a time; no row while another one does. */
const takeCursor = (trx: Transaction<Schema>, siteId: number) =>
  shaped<{ cursor: number }>(trx, 'take cursor', [siteId], () => {
    const query = trx.selectFrom('dimension_fold').select('cursor').where('site_id', '=', siteId)
    return isPostgres(trx) ? query.forUpdate().skipLocked() : query
  })

const counted = [
  ...(['site_id', 'touchpoint_id', 'channel', 'day', 'moved_in', 'moved_day', 'state'] as const),
  ...(['ratings', 'commented', 'attributes', 'locale'] as const),
] as const

/**
 * The changed responses, those that count the same way together with their number and the first of their ids, in the order of these: the
 * building of a generation has passed all of them or none. Only the last change of each counts: what was said before it is nowhere any more. Locked, so that whoever changes one of them meanwhile finds it either not
 * folded yet, or folded as it was.
 */
async function readChanged(
  trx: Transaction<Schema>,
  siteId: number,
  slice: { seq: number; response_id: string }[],
  { next }: Generations,
) {
  const ids = [...new Set(slice.map(({ response_id }) => response_id))]
  const [from, to] = [slice[0]?.seq, slice.at(-1)?.seq] as [number, number]
  const passed = next?.passed ?? ''
  if (isPostgres(trx)) await post(trx, avoidDetours(trx))
  const { rows } = await askTogether(trx, {
    rows: queriesForIds(trx, 'read changed', { first: siteId, ids, last: [from, to, passed] }, isAmong =>
      trx
        .with('changed', db => {
          const rows = db.selectFrom('response').select(['id', ...counted])
          const among = rows
            .where('site_id', '=', siteId)
            .where(isAmong)
            .where('seq', '>=', from)
            .where('seq', '<=', to)
          return isPostgres(trx) ? among.orderBy('id').forUpdate() : among
        })
        .selectFrom('changed')
        .select(counted)
        .select(eb => [eb.fn.min('id').as('id'), eb.fn.countAll<number>().as('number')])
        .groupBy([...counted, sql<boolean>`id <= ${passed}`])
        .orderBy(eb => eb.fn.min('id')),
    ),
  })
  return rows
}

export type FoldCursor = Schema['dimension_fold']

/** Asks up to which number the changes of these responses' sites are counted by dimension, where that has begun. */
export const queryCursors = (
  trx: Transaction<Schema>,
  rows: { site_id: number }[],
): CompiledQuery<FoldCursor>[] =>
  [...new Set(rows.map(({ site_id }) => site_id))].map(siteId =>
    shaped(trx, 'read cursor', [siteId], () =>
      trx.selectFrom('dimension_fold').select(['site_id', 'cursor']).where('site_id', '=', siteId),
    ),
  )

/** The same at once, by the number of the site. */
export async function readCursors(
  trx: Transaction<Schema>,
  rows: { site_id: number }[],
): Promise<Map<number, number>> {
  return bySite((await askTogether(trx, { cursors: queryCursors(trx, rows) })).cursors)
}

const bySite = (cursors: FoldCursor[]) => new Map(cursors.map(({ site_id, cursor }) => [site_id, cursor]))

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
