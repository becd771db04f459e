import { impressionEvents } from '@touchline/shared/contract/impression.ts'
import type { Kysely, Transaction } from 'kysely'
import { idOf } from './revisions.ts'
import type { Schema } from './schema.ts'
import { locked } from './sequence.ts'
import { insertRows, runForIds } from './shapes.ts'
import { TallyChanges } from './tally.ts'

export interface ImpressionWrite {
  /** `events` holds the bit of what happened now. */
  row: Schema['impression']
  generation: number
}

/**
 * Keeps what happened to showings, each event once per id, with its count in the same transaction. An id that belongs
 * to another survey is left alone.
 */
export async function recordImpressions(db: Kysely<Schema>, batch: ImpressionWrite[]): Promise<true[]> {
  return await db.transaction().execute(async trx => {
    const writes = mergePerId(batch)
    const stored = await insertOrRead(
      trx,
      writes.map(({ row }) => row),
    )
    const changes = new TallyChanges()
    for (const { row, generation } of writes) {
      const before = stored.get(idOf(row))
      if (before && before.survey_id !== row.survey_id) continue
      const fresh = row.events & ~(before?.events ?? 0)
      if (before && fresh) await addEvents(trx, before, fresh)
      countEvents(changes, before ?? row, generation, fresh)
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

type Row = Schema['impression']

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

/** Adds what happened to a showing to the counts of its headline. */
export function countEvents(
  changes: TallyChanges,
  row: Schema['impression'],
  generation: number,
  events: number,
): void {
  impressionEvents.forEach((event, bit) => {
    if (events & (1 << bit))
      changes.add(
        {
          siteId: row.site_id,
          generation,
          touchpointId: row.touchpoint_id,
          measureId: row.measure_id,
          channel: row.channel,
          day: row.day,
        },
        event,
        1,
      )
  })
}
