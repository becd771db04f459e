import { impressionEvents } from '@touchline/shared/contract/impression.ts'
import type { CompiledQuery, Kysely, Transaction } from 'kysely'
import { idOf } from './revisions.ts'
import type { Schema } from './schema.ts'
import { locked } from './sequence.ts'
import { postRows, queriesForIds, shaped } from './shapes.ts'
import { TallyChanges } from './tally.ts'
import { askTogether, post } from './together.ts'

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
    const { rows } = await askTogether(trx, { rows: queryStored(trx, writes) })
    const stored = new Map(rows.map(row => [idOf(row), row]))
    const missing = writes.filter(({ row }) => !stored.has(idOf(row)))
    await postRows(
      trx,
      'insert impressions',
      'impression',
      missing.map(({ row }) => row),
    )
    const changes = new TallyChanges()
    for (const { row, generation } of writes) {
      const before = stored.get(idOf(row))
      if (before && before.survey_id !== row.survey_id) continue
      const fresh = row.events & ~(before?.events ?? 0)
      if (before && fresh) await post(trx, addEvents(trx, before, fresh))
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

const columns = [
  ...(['site_id', 'id', 'survey_id', 'survey_version', 'touchpoint_id'] as const),
  ...(['measure_id', 'channel', 'day', 'events'] as const),
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
