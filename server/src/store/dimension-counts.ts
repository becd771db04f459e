import type { Kysely } from 'kysely'
import { asJson, type CountsQuery, type CountsRow, cellColumns } from './counts.ts'
import type { Schema } from './schema.ts'

const columns = [
  ...(['commented', 'c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9', 'c10'] as const),
] as const

/**
 * What was counted for one value of a dimension: its id, and the row as `CountsRow`. Nobody knows the facts of those who only saw a
 * survey, so shown, started and dismissed are 0.
 */
export type DimensionCountsRow = [valueId: number, ...row: CountsRow]

/** The counts of some measures at some touchpoints by the values of a dimension, per channel and day, as JSON: a list of `DimensionCountsRow`. */
export async function listDimensionCounts(
  db: Kysely<Schema>,
  query: CountsQuery & { dimension: string },
): Promise<string> {
  if (query.measureIds.length === 0 || query.touchpointIds.length === 0) return '[]'
  const cells = db
    .selectFrom('tally_dimension')
    .where('site_id', '=', query.siteId)
    .where('generation', '=', query.generation)
    .where('dimension', '=', query.dimension)
    .where('touchpoint_id', 'in', query.touchpointIds)
    .where('measure_id', 'in', query.measureIds)
    .where('day', '>=', query.fromDay)
    .where('day', '<=', query.toDay)
  const { text } = await cells
    .select(asJson(db, ['value_id', ...cellColumns, null, null, null, ...columns]).as('text'))
    .executeTakeFirstOrThrow()
  return text ?? '[]'
}

export const readDimensionCounts = (text: string): DimensionCountsRow[] => JSON.parse(text)

/** The values of a dimension by their ids; 0 stands for all that are not told apart, and is not among them. */
export async function listDimensionValues(
  db: Kysely<Schema>,
  of: { siteId: number; dimension: string },
): Promise<{ id: number; value: string }[]> {
  return await db
    .selectFrom('dimension_value')
    .select(['id', 'value'])
    .where('site_id', '=', of.siteId)
    .where('dimension', '=', of.dimension)
    .orderBy('id')
    .execute()
}

/** When the first change came that is not counted by dimension yet, in epoch milliseconds; null where all are. */
export async function findFoldedUntil(db: Kysely<Schema>, siteId: number): Promise<number | null> {
  const first = await db
    .selectFrom('outbox')
    .innerJoin('dimension_fold', 'dimension_fold.site_id', 'outbox.site_id')
    .select('outbox.at')
    .where('outbox.site_id', '=', siteId)
    .whereRef('outbox.seq', '>', 'dimension_fold.cursor')
    .orderBy('outbox.seq')
    .limit(1)
    .executeTakeFirst()
  return first?.at ?? null
}
