import type { Kysely, Transaction } from 'kysely'
import { type CustomerWrite, saveCustomers } from './customers.ts'
import { states } from './response-state.ts'
import type { ResponseTable, Schema } from './schema.ts'
import { ratingColumn, TallyChanges } from './tally.ts'

/** A response ready to be kept. */
export interface ResponseWrite {
  row: ResponseTable
  generation: number
  customer: CustomerWrite | undefined
}

/**
 * What became of one write; `revision` is the one that is kept now. `conflict` means that other content is kept under
 * the same id and revision, or that the id belongs to another survey: nothing was changed.
 */
export interface ResponseOutcome {
  status: 'created' | 'revised' | 'duplicate' | 'stale' | 'conflict'
  revision: number
}

/**
 * Keeps a batch in one transaction: rows, customers and counts together or not at all. Of several writes with one id
 * the highest revision is written and the others are judged against it. The same on every engine: insert or nothing,
 * read what stood there already, compare here, then one upsert of the counts.
 */
export async function recordResponses(
  db: Kysely<Schema>,
  batch: ResponseWrite[],
): Promise<ResponseOutcome[]> {
  return await db.transaction().execute(async trx => {
    const latest = latestPerId(batch)
    const inserted = await insertNew(trx, latest)
    const before = await readStored(
      trx,
      latest.filter(({ row }) => !inserted.has(idOf(row))),
    )
    const changes = new TallyChanges()
    const settled = new Map<ResponseWrite, ResponseOutcome>()
    const kept = new Map<string, ResponseTable>()
    for (const write of latest) {
      const stood = before.get(idOf(write.row))
      const status = stood ? judge(stood, write.row) : 'created'
      const row = await settle(trx, changes, write, stood, status)
      kept.set(idOf(row), row)
      settled.set(write, { status, revision: row.revision })
    }
    await changes.write(trx)
    await saveCustomers(
      trx,
      latest.flatMap(write => (isNew(settled.get(write)) ? (write.customer ?? []) : [])),
    )
    return batch.map(
      write => settled.get(write) ?? judgeTwin(kept.get(idOf(write.row)) as ResponseTable, write.row),
    )
  })
}

const isNew = (outcome: ResponseOutcome | undefined) =>
  outcome?.status === 'created' || outcome?.status === 'revised'

const judgeTwin = (kept: ResponseTable, row: ResponseTable) => ({
  status: judge(kept, row),
  revision: kept.revision,
})

/** Does what the status says: keeps the new row or leaves the old one, and counts the difference. Returns what is kept. */
async function settle(
  trx: Transaction<Schema>,
  changes: TallyChanges,
  { row, generation }: ResponseWrite,
  stood: ResponseTable | undefined,
  status: ResponseOutcome['status'],
): Promise<ResponseTable> {
  if (!stood) {
    count(changes, row, generation, 1)
    return row
  }
  if (status !== 'revised') return stood
  const revised = revisionOf(stood, row)
  await replaceRow(trx, revised)
  count(changes, stood, generation, -1)
  count(changes, revised, generation, 1)
  return revised
}

/** Is a response kept under this id? */
export async function hasResponse(db: Kysely<Schema>, of: { siteId: number; id: string }): Promise<boolean> {
  const row = await db
    .selectFrom('response')
    .select('id')
    .where('site_id', '=', of.siteId)
    .where('id', '=', of.id)
    .executeTakeFirst()
  return row !== undefined
}

const idOf = (row: { site_id: number; id: string }) => `${row.site_id} ${row.id}`

function latestPerId(batch: ResponseWrite[]): ResponseWrite[] {
  const latest = new Map<string, ResponseWrite>()
  for (const write of batch) {
    const known = latest.get(idOf(write.row))
    if (!known || write.row.revision > known.row.revision) latest.set(idOf(write.row), write)
  }
  return [...latest.values()]
}

async function insertNew(trx: Transaction<Schema>, writes: ResponseWrite[]): Promise<Set<string>> {
  const inserted = await trx
    .insertInto('response')
    .values(writes.map(write => write.row))
    .onConflict(conflict => conflict.columns(['site_id', 'id']).doNothing())
    .returning(['site_id', 'id'])
    .execute()
  return new Set(inserted.map(idOf))
}

async function readStored(
  trx: Transaction<Schema>,
  writes: ResponseWrite[],
): Promise<Map<string, ResponseTable>> {
  const stored = new Map<string, ResponseTable>()
  for (const [siteId, ids] of Map.groupBy(writes, write => write.row.site_id)) {
    const rows = await trx
      .selectFrom('response')
      .selectAll()
      .where('site_id', '=', siteId)
      .where('id', 'in', ids.map(write => write.row.id).sort())
      .orderBy('id')
      .execute()
    for (const row of rows) stored.set(idOf(row), row)
  }
  return stored
}

/** What a write means beside the row that is kept under its id. */
function judge(stored: ResponseTable, write: ResponseTable): ResponseOutcome['status'] {
  if (stored.survey_id !== write.survey_id) return 'conflict'
  if (write.revision > stored.revision) return 'revised'
  if (write.revision < stored.revision) return 'stale'
  return write.content_hash === stored.content_hash ? 'duplicate' : 'conflict'
}

/** A revision changes what was said, never when and where it was first said. */
const revisionOf = (stored: ResponseTable, write: ResponseTable): ResponseTable => ({
  ...write,
  state: stored.state,
  touchpoint_id: stored.touchpoint_id,
  channel: stored.channel,
  source: stored.source,
  customer_id: write.customer_id ?? stored.customer_id,
  answered_at: stored.answered_at,
  received_at: stored.received_at,
  day: stored.day,
})

async function replaceRow(trx: Transaction<Schema>, row: ResponseTable): Promise<void> {
  await trx
    .updateTable('response')
    .set(row)
    .where('site_id', '=', row.site_id)
    .where('id', '=', row.id)
    .execute()
}

/** Adds a counted response to the counts of each of its measures, or takes it out again. */
function count(changes: TallyChanges, row: ResponseTable, generation: number, amount: 1 | -1): void {
  if (states[row.state] !== 'counted') return
  const ratings: [measureId: number, rating: number | null][] = JSON.parse(row.ratings)
  ratings.forEach(([measureId, rating], index) => {
    const cell = {
      siteId: row.site_id,
      generation,
      touchpointId: row.touchpoint_id,
      measureId,
      channel: row.channel,
      day: row.day,
    }
    if (rating !== null) changes.add(cell, ratingColumn(rating), amount)
    if (index === 0 && row.commented) changes.add(cell, 'commented', amount)
  })
}
