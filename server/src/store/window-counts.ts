import { type Kysely, sql } from 'kysely'
import { type CountsQuery, isAmong } from './counts.ts'
import type { Schema } from './schema.ts'
import { type CountColumn, countColumns } from './tally.ts'

type RatingColumn = Extract<CountColumn, `c${number}`>
export const ratingColumns = countColumns.filter(column => /^c\d/.test(column)) as RatingColumn[]
const anyRating = sql.raw<boolean>(`${ratingColumns.join(' + ')} > 0`)

/**
 * A touchpoint, measure and channel with the last day on which somebody answered there, null where nobody did, and what was
 * counted in the window: shown, started, dismissed, commented, then how many gave each rating from 0 to 10.
 */
export type WindowCountsRow = [
  touchpointId: number,
  measureId: number,
  channel: number,
  lastDay: number | null,
  ...counts: number[],
]

const keyColumns = ['touchpoint_id', 'measure_id', 'channel'] as const

/** The counts of a whole window, per touchpoint, measure and channel: what an overview needs of many touchpoints. */
export async function listWindowCounts(db: Kysely<Schema>, query: CountsQuery): Promise<WindowCountsRow[]> {
  if (query.measureIds.length === 0 || query.touchpointIds.length === 0) return []
  const rows = await db
    .selectFrom('tally')
    .select(keyColumns)
    .select(sql<number | null>`max(case when ${anyRating} then day end)`.as('last_day'))
    .select(eb => countColumns.map(column => eb.cast<number>(eb.fn.sum(column), 'integer').as(column)))
    .where('site_id', '=', query.siteId)
    .where('generation', '=', query.generation)
    .where(isAmong(query))
    .groupBy(keyColumns)
    .orderBy('touchpoint_id')
    .orderBy('measure_id')
    .orderBy('channel')
    .execute()
  return rows.map(
    row =>
      [
        ...keyColumns.map(column => row[column]),
        row.last_day,
        ...countColumns.map(column => row[column]),
      ] as WindowCountsRow,
  )
}

/** The last day on which somebody answered at each of these touchpoints, as far as anybody ever did, until a day. */
export async function listLastDays(
  db: Kysely<Schema>,
  query: Omit<CountsQuery, 'fromDay'>,
): Promise<{ touchpoint_id: number; measure_id: number; day: number }[]> {
  if (query.measureIds.length === 0 || query.touchpointIds.length === 0) return []
  return await db
    .selectFrom('tally')
    .select(['touchpoint_id', 'measure_id'])
    .select(eb => eb.cast<number>(eb.fn.max('day'), 'integer').as('day'))
    .where('site_id', '=', query.siteId)
    .where('generation', '=', query.generation)
    .where('touchpoint_id', 'in', query.touchpointIds)
    .where('measure_id', 'in', query.measureIds)
    .where('day', '<=', query.toDay)
    .where(anyRating)
    .groupBy(['touchpoint_id', 'measure_id'])
    .execute()
}

/** A value of a dimension at a touchpoint, and how many gave each rating from 0 to 10 there. */
export type SegmentRow = [
  dimension: string,
  valueId: number,
  touchpointId: number,
  measureId: number,
  ...ratings: number[],
]

const segmentColumns = ['dimension', 'value_id', 'touchpoint_id', 'measure_id'] as const

/** The ratings of a whole window by every value of every dimension. */
export async function listSegments(db: Kysely<Schema>, query: CountsQuery): Promise<SegmentRow[]> {
  if (query.measureIds.length === 0 || query.touchpointIds.length === 0) return []
  const rows = await db
    .selectFrom('tally_dimension')
    .select(segmentColumns)
    .select(eb => ratingColumns.map(column => eb.cast<number>(eb.fn.sum(column), 'integer').as(column)))
    .where('site_id', '=', query.siteId)
    .where('generation', '=', query.generation)
    .where('touchpoint_id', 'in', query.touchpointIds)
    .where('measure_id', 'in', query.measureIds)
    .where('day', '>=', query.fromDay)
    .where('day', '<=', query.toDay)
    .groupBy(segmentColumns)
    .orderBy('dimension')
    .orderBy('value_id')
    .orderBy('touchpoint_id')
    .orderBy('measure_id')
    .execute()
  return rows.map(
    row =>
      [
        ...segmentColumns.map(column => row[column]),
        ...ratingColumns.map(column => row[column]),
      ] as SegmentRow,
  )
}
