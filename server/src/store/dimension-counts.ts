import type { Kysely } from 'kysely'
import { type CountsQuery, type CountsRow, cellColumns } from './counts.ts'
import type { Schema } from './schema.ts'

const columns = [
  ...(['commented', 'c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9', 'c10'] as const),
] as const

/** What was counted for one value of a dimension. Nobody knows the facts of those who only saw a survey, so these are 0. */
export interface DimensionCountsRow {
  valueId: number
  row: CountsRow
}

/** The counts of some measures at some touchpoints by the values of a dimension, per channel and day. */
export async function listDimensionCounts(
  db: Kysely<Schema>,
  query: CountsQuery & { dimension: string },
): Promise<DimensionCountsRow[]> {
  if (query.measureIds.length === 0 || query.touchpointIds.length === 0) return []
  const rows = await db
    .selectFrom('tally_dimension')
    .select(['value_id', ...cellColumns, ...columns])
    .where('site_id', '=', query.siteId)
    .where('generation', '=', query.generation)
    .where('dimension', '=', query.dimension)
    .where('touchpoint_id', 'in', query.touchpointIds)
    .where('measure_id', 'in', query.measureIds)
    .where('day', '>=', query.fromDay)
    .where('day', '<=', query.toDay)
    .execute()
  return rows.map(row => ({
    valueId: row.value_id,
    row: [
      ...cellColumns.map(column => row[column]),
      ...[0, 0, 0],
      ...columns.map(column => row[column]),
    ] as CountsRow,
  }))
}

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
