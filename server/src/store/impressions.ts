import { impressionEvents } from '@touchline/shared/contract/impression.ts'
import type { Kysely, Transaction } from 'kysely'
import { countedIn, type Generation } from './generations/generation.ts'
import { shareGenerations } from './generations/read-generations.ts'
import { dayIn, daysOf, momentOf, quarterHourOf } from './generations/row-day.ts'
import { idOf } from './revisions.ts'
import type { Schema } from './schema.ts'
import { locked } from './sequence.ts'
import { insertRows, runForIds } from './shapes.ts'
import { TallyChanges } from './tally.ts'

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
    const generationsOf = await shareGenerations(
      trx,
      batch.map(({ row }) => row.site_id),
    )
    const rows = mergePerId(batch).map(({ row, at }): Row => {
      const quarter_hour = quarterHourOf(at)
      return { ...row, ...daysOf(momentOf(quarter_hour), generationsOf(row.site_id)), quarter_hour }
    })
    const stored = await insertOrRead(trx, rows)
    const changes = new TallyChanges()
    for (const row of rows) {
      const before = stored.get(idOf(row))
      if (before && before.survey_id !== row.survey_id) continue
      const fresh = row.events & ~(before?.events ?? 0)
      if (before && fresh) await addEvents(trx, before, fresh)
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

/** Inserts the rows whose ids are not there yet, and returns the others as they stand, locked. */
async function insertOrRead(trx: Transaction<Schema>, rows: Row[]): Promise<Map<string, Row>> {
  const stored = await readStored(trx, rows)
  const missing = rows.filter(row => !stored.has(idOf(row)))
  const inserted = await insertRows(trx, 'insert impressions', 'impression', missing, insert =>
    insert
      .onConflict(conflict => conflict.columns(['site_id', 'id']).doNothing())
      .returning(['site_id', 'id']),
  )
  const isOurs = new Set(inserted.rows.map(row => idOf(row)))
  // Another node was quicker with these.
  const theirs = missing.filter(row => !isOurs.has(idOf(row)))
  return theirs.length === 0 ? stored : new Map([...stored, ...(await readStored(trx, theirs))])
}

async function readStored(trx: Transaction<Schema>, rows: Row[]): Promise<Map<string, Row>> {
  const stored = new Map<string, Row>()
  for (const [first, group] of Map.groupBy(rows, row => row.site_id)) {
    const ids = group.map(({ id }) => id)
    const found = await runForIds(trx, 'read impressions', { first, ids }, piece =>
      locked(
        trx,
        trx
          .selectFrom('impression')
          .selectAll()
          .where('site_id', '=', first)
          .where('id', 'in', piece)
          .orderBy('id'),
      ),
    )
    for (const row of found) stored.set(idOf(row), row)
  }
  return stored
}

async function addEvents(trx: Transaction<Schema>, row: Row, events: number): Promise<void> {
  await trx
    .updateTable('impression')
    .set({ events: row.events | events })
    .where('site_id', '=', row.site_id)
    .where('id', '=', row.id)
    .execute()
}

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
