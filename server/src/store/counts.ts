import { type Kysely, sql } from 'kysely'
import { isPostgres } from './engine.ts'
import type { Schema } from './schema.ts'
import { countColumns } from './tally.ts'

export interface CountsQuery {
  siteId: number
  generation: number
  touchpointIds: number[]
  measureIds: number[]
  fromDay: number
  /** Included. */
  toDay: number
}

/** What a row of counts belongs to. */
export const cellColumns = ['touchpoint_id', 'measure_id', 'channel', 'day'] as const

/**
 * A touchpoint, measure, channel and day, and what was counted there: shown, started, dismissed, commented, then how many gave each
 * rating from 0 to 10. Rows without the names of their columns are a fifth of the size on their way between threads.
 */
export type CountsRow = [
  touchpointId: number,
  measureId: number,
  channel: number,
  day: number,
  ...counts: number[],
]

/** The counts of some measures at some touchpoints, per channel and day, in the order of their keys. */
export async function listCounts(db: Kysely<Schema>, query: CountsQuery): Promise<CountsRow[]> {
  if (query.measureIds.length === 0 || query.touchpointIds.length === 0) return []
  const rows = db
    .selectFrom('tally')
    .select(cellColumns)
    .where('site_id', '=', query.siteId)
    .where('generation', '=', query.generation)
    .where('touchpoint_id', 'in', query.touchpointIds)
    .where('measure_id', 'in', query.measureIds)
    .where('day', '>=', query.fromDay)
    .where('day', '<=', query.toDay)
  // SQLite's single writer needs no slots, so there is nothing to add up.
  const found = await (isPostgres(db)
    ? rows
        .select(eb => countColumns.map(column => eb.cast<number>(eb.fn.sum(column), 'integer').as(column)))
        .groupBy(cellColumns)
    : rows.select(countColumns)
  ).execute()
  return found.map(row => [...cellColumns, ...countColumns].map(column => row[column]) as CountsRow)
}

const ratingColumns = countColumns.filter(column => /^c\d/.test(column))

/** How many ratings these measures hold, at all touchpoints and on all days. */
export async function countRatings(
  db: Kysely<Schema>,
  query: Pick<CountsQuery, 'siteId' | 'generation' | 'measureIds'>,
): Promise<number> {
  if (query.measureIds.length === 0) return 0
  const sum = sql.join(
    ratingColumns.map(column => sql.ref(column)),
    sql` + `,
  )
  const { total } = await db
    .selectFrom('tally')
    .select(sql<number | null>`sum(${sum})`.as('total'))
    .where('site_id', '=', query.siteId)
    .where('generation', '=', query.generation)
    .where('measure_id', 'in', query.measureIds)
    .executeTakeFirstOrThrow()
  return total ?? 0
}
