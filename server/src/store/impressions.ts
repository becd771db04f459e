import { impressionEvents } from '@touchline/shared/impression-events.ts'
import type { CompiledQuery, Kysely, Transaction } from 'kysely'
import { countedIn, type Generation } from './generations/generation.ts'
import { generationsIn, queryGenerations } from './generations/read-generations.ts'
import { dayIn, daysOf, momentOf, quarterHourOf } from './generations/row-day.ts'
import { idOf } from './revisions.ts'
import type { Schema } from './schema.ts'
import { locked } from './sequence.ts'
import { postRows, queriesForIds, shaped } from './shapes.ts'
import { TallyChanges } from './tally.ts'
import { askTogether, post } from './together.ts'

type Row = Schema['impression']

export interface ImpressionWrite {
  /** `events` holds the bit of what happened now. */
  row: Omit<Row, 'day' | 'moved_in' | 'moved_day' | 'quarter_hour'>
  at: number
}

/**
 * Keeps what happened to showings, each event once per id, with its count in the same transaction. An id that belongs
 * to another survey is left alone.
 */
export async function recordImpressions(db: Kysely<Schema>, batch: ImpressionWrite[]): Promise<true[]> {
  return await db.transaction().execute(async trx => {
    const writes = mergePerId(batch)
    const found = await askTogether(trx, {
      // Before all that is locked.
      generations: queryGenerations(
        trx,
        writes.map(({ row }) => row),
      ),
      stored: queryStored(trx, writes),
    })
    const generationsOf = generationsIn(found.generations)
    const stored = new Map(found.stored.map(row => [idOf(row), row]))
    const rows = writes.map(({ row, at }): Row => {
      const quarter_hour = quarterHourOf(at)
      return { ...row, ...daysOf(momentOf(quarter_hour), generationsOf(row.site_id)), quarter_hour }
    })
    await postRows(
      trx,
      'insert impressions',
      'impression',
      rows.filter(row => !stored.has(idOf(row))),
    )
    const changes = new TallyChanges()
    for (const row of rows) {
      const before = stored.get(idOf(row))
      if (before && before.survey_id !== row.survey_id) continue
      const fresh = row.events & ~(before?.events ?? 0)
      if (before && fresh) await post(trx, addEvents(trx, before, fresh))
      for (const one of countedIn(generationsOf(row.site_id), 'impression', row.id))
        countEvents(changes, before ?? row, one, fresh)
    }
    await changes.write(trx)
    return batch.map(() => true)
  })
}

/** One write for each id, in the order of the ids, with all that happened; the first says which survey the id belongs to. */
function mergePerId(batch: ImpressionWrite[]): ImpressionWrite[] {
  const merged = [...Map.groupBy(batch, ({ row }) => idOf(row)).values()].map(group => {
    const [first] = group as [ImpressionWrite, ...ImpressionWrite[]]
    const own = group.filter(({ row }) => row.survey_id === first.row.survey_id)
    return { ...first, row: { ...first.row, events: own.reduce((sum, { row }) => sum | row.events, 0) } }
  })
  return merged.sort(({ row: a }, { row: b }) => a.site_id - b.site_id || (a.id < b.id ? -1 : 1))
}

const columns = [
  ...(['site_id', 'id', 'survey_id', 'survey_version', 'touchpoint_id', 'measure_id', 'channel'] as const),
  ...(['day', 'moved_in', 'moved_day', 'quarter_hour', 'events'] as const),
] as const

/** Asks for the rows of showings that are there already, kept from other writers until the transaction ends. */
const queryStored = (trx: Transaction<Schema>, writes: ImpressionWrite[]): CompiledQuery<Row>[] =>
  [...Map.groupBy(writes, ({ row }) => row.site_id)].flatMap(([first, group]) =>
    queriesForIds(trx, 'read impressions', { first, ids: group.map(({ row }) => row.id) }, isAmong =>
      locked(
        trx,
        trx
          .selectFrom('impression')
          .select(columns)
          .where('site_id', '=', first)
          .where(isAmong)
          .orderBy('id'),
      ),
    ),
  )

const addEvents = (trx: Transaction<Schema>, row: Row, events: number) =>
  shaped(trx, 'add to impression', [row.events | events, row.site_id, row.id], () =>
    trx
      .updateTable('impression')
      .set({ events: row.events | events })
      .where('site_id', '=', row.site_id)
      .where('id', '=', row.id),
  )

/** Leaves nothing but the day of these showings. */
export async function forgetMoments(
  trx: Transaction<Schema>,
  rows: { site_id: number; id: string }[],
): Promise<void> {
  for (const [siteId, group] of Map.groupBy(rows, row => row.site_id)) {
    const ids = group.map(({ id }) => id)
    const query = trx.selectFrom('impression').select('id').where('site_id', '=', siteId)
    await locked(trx, query.where('id', 'in', ids).orderBy('id')).execute()
    await trx
      .updateTable('impression')
      .set({ quarter_hour: null })
      .where('site_id', '=', siteId)
      .where('id', 'in', ids)
      .execute()
  }
}

/** What the counts must know of a showing. */
export type CountedImpression = Pick<
  Row,
  'site_id' | 'touchpoint_id' | 'measure_id' | 'channel' | 'day' | 'moved_in' | 'moved_day'
>

/** Adds what happened to a showing to the counts of its headline. */
export function countEvents(
  changes: TallyChanges,
  row: CountedImpression,
  generation: Pick<Generation, 'number'>,
  events: number,
): void {
  impressionEvents.forEach((event, bit) => {
    if (events & (1 << bit))
      changes.add(
        {
          siteId: row.site_id,
          generation: generation.number,
          touchpointId: row.touchpoint_id,
          measureId: row.measure_id,
          channel: row.channel,
          day: dayIn(row, generation),
        },
        event,
        1,
      )
  })
}
