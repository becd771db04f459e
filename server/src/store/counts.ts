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

/** With more touchpoints than this their cells are found by the day, and not one touchpoint after the other. */
const fewTouchpoints = 8

/** Is a cell one of those that are asked for? A plus before a column tells the engine not to search by it. */
export const isAmong = ({
  touchpointIds,
  measureIds,
  fromDay,
  toDay,
}: Omit<CountsQuery, 'siteId' | 'generation'>) => {
  const isByDay = touchpointIds.length > fewTouchpoints
  const [day, place] = isByDay ? [sql``, sql`+`] : [sql`+`, sql``]
  return sql<boolean>`(${place}touchpoint_id in (${sql.join(touchpointIds)})
    and ${place}measure_id in (${sql.join(measureIds)})
    and ${day}day >= ${fromDay} and ${day}day <= ${toDay})`
}

/**
 * The counts of some measures at some touchpoints, per channel and day, as JSON: a list of `CountsRow`. The database writes the text
 * itself, and one text is on its way between threads in half the time of as many rows.
 */
export async function listCounts(db: Kysely<Schema>, query: CountsQuery): Promise<string> {
  if (query.measureIds.length === 0 || query.touchpointIds.length === 0) return '[]'
  const cells = db
    .selectFrom('tally')
    .where('site_id', '=', query.siteId)
    .where('generation', '=', query.generation)
    .where(isAmong(query))
  const columns = [...cellColumns, ...countColumns]
  // SQLite's single writer needs no slots, so there is nothing to add up.
  const rows = isPostgres(db)
    ? db.selectFrom(
        cells
          .select(cellColumns)
          .select(eb => countColumns.map(name => eb.fn.sum(name).as(name)))
          .groupBy(cellColumns)
          .as('tally'),
      )
    : cells
  const { text } = await rows.select(asJson(db, columns).as('text')).executeTakeFirstOrThrow()
  return text ?? '[]'
}

/** All rows of a query as one JSON text, each a list of these columns; 0 for a null. */
export const asJson = (db: Kysely<Schema>, columns: readonly (string | null)[]) => {
  const row = sql.join(columns.map(name => (name === null ? sql.lit(0) : sql.ref(name))))
  return isPostgres(db)
    ? sql<string | null>`json_agg(json_build_array(${row}))::text`
    : sql<string | null>`json_group_array(json_array(${row}))`
}

export const readCounts = (text: string): CountsRow[] => JSON.parse(text)

const ratingColumns = countColumns.filter(column => /^c\d/.test(column))

/** How many rows of counts such a question reads, by one dimension where one is named. */
export async function countCells(
  db: Kysely<Schema>,
  { dimension, ...query }: CountsQuery & { dimension?: string | undefined },
): Promise<number> {
  if (query.measureIds.length === 0 || query.touchpointIds.length === 0) return 0
  const among = sql`site_id = ${query.siteId} and generation = ${query.generation} and ${isAmong(query)}`
  const from =
    dimension === undefined ? sql`tally where` : sql`tally_dimension where dimension = ${dimension} and`
  const { rows } = await sql<{ cells: number }>`select count(*) as cells from ${from} ${among}`.execute(db)
  const [{ cells }] = rows as [{ cells: number }]
  return Number(cells)
}

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
