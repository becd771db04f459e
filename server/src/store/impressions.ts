import { impressionEvents } from '@touchline/shared/contract/impression.ts'
import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'
import { waitForTurn } from './sequence.ts'
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
    await waitForTurn(trx, 'impression')
    const changes = new TallyChanges()
    for (const write of batch) {
      const before = await insertOrRead(trx, write.row)
      if (before && before.survey_id !== write.row.survey_id) continue
      const fresh = write.row.events & ~(before?.events ?? 0)
      if (before && fresh) await addEvents(trx, before, fresh)
      countEvents(changes, before ?? write.row, write.generation, fresh)
    }
    await changes.write(trx)
    return batch.map(() => true)
  })
}

async function insertOrRead(trx: Kysely<Schema>, row: Schema['impression']) {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('impression')
    .values(row)
    .onConflict(conflict => conflict.columns(['site_id', 'id']).doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows) return undefined
  return await trx
    .selectFrom('impression')
    .selectAll()
    .where('site_id', '=', row.site_id)
    .where('id', '=', row.id)
    .executeTakeFirst()
}

async function addEvents(trx: Kysely<Schema>, row: Schema['impression'], events: number): Promise<void> {
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
