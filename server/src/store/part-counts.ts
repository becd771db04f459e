import { type Kysely, sql } from 'kysely'
import { asJson, type CountsQuery, isAmong } from './counts.ts'
import type { Schema } from './schema.ts'
import { ratingColumns } from './window-counts.ts'

/** The parts of a time by their first days, in order; each ends before the next. */
export interface PartsQuery extends Omit<CountsQuery, 'fromDay'> {
  firstDays: number[]
}

/** A touchpoint, a measure and the first day of a part, four zeros in the places of what is not read, and how many gave each rating. */
export type PartCountsRow = [touchpointId: number, measureId: number, firstDay: number, ...counts: number[]]

/** The ratings of some parts of a time that follow each other, as JSON: a list of `PartCountsRow`. Channels and days are added up. */
export async function listPartCounts(db: Kysely<Schema>, query: PartsQuery): Promise<string> {
  const { firstDays, ...among } = query
  const [fromDay] = firstDays
  if (fromDay === undefined || among.measureIds.length === 0 || among.touchpointIds.length === 0) return '[]'
  const cases = firstDays.toReversed().map(day => sql`when day >= ${day} then ${sql.lit(day)}`)
  const { text } = await db
    .selectFrom(
      db
        .selectFrom('tally')
        .select(['touchpoint_id', 'measure_id'])
        .select(sql<number>`case ${sql.join(cases, sql` `)} end`.as('part'))
        .select(eb => ratingColumns.map(name => eb.fn.sum(name).as(name)))
        .where('site_id', '=', query.siteId)
        .where('generation', '=', query.generation)
        .where(isAmong({ ...among, fromDay }))
        .groupBy(['touchpoint_id', 'measure_id', 'part'])
        .as('tally'),
    )
    .select(
      asJson(db, ['touchpoint_id', 'measure_id', 'part', null, null, null, null, ...ratingColumns]).as(
        'text',
      ),
    )
    .executeTakeFirstOrThrow()
  return text ?? '[]'
}

export const readPartCounts = (text: string): PartCountsRow[] => JSON.parse(text)
