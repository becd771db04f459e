import type { Kysely, Transaction } from 'kysely'
import { type CustomerWrite, saveCustomers } from './customers.ts'
import { ResponseChanges } from './response-changes.ts'
import { states } from './response-state.ts'
import {
  idOf,
  judge,
  type Merged,
  mergePerId,
  type NewResponse,
  type ResponseOutcome,
  revisionOf,
} from './revisions.ts'
import type { ResponseTable, Schema } from './schema.ts'
import { takeNumbers } from './sequence.ts'
import { runForIds, runForRows } from './shapes.ts'

/** A response ready to be kept. */
export interface ResponseWrite {
  row: NewResponse
  generation: number
  customer: CustomerWrite | undefined
}

/** What one id's writes come to, numbered. */
interface NumberedWrite extends Omit<Merged<ResponseWrite>, 'row'> {
  row: ResponseTable
}

/**
 * Keeps a batch in one transaction: rows, customers, counts and events together or not at all. Of several writes with one id
 * the highest revision is written and the others are judged against it. The same on every engine: insert or nothing,
 * read what stood there already, compare here, then one upsert of the counts.
 */
export async function recordResponses(
  db: Kysely<Schema>,
  batch: ResponseWrite[],
): Promise<ResponseOutcome[]> {
  return await db.transaction().execute(async trx => {
    const writes = await numbered(trx, mergePerId(batch))
    const before = await insertNew(trx, writes)
    const changes = new ResponseChanges()
    const replaced: ResponseTable[] = []
    const customers: CustomerWrite[] = []
    const kept = new Map<string, ResponseTable>()
    const outcomes = new Map<ResponseWrite, ResponseOutcome>()
    for (const { row, last, parts } of writes) {
      const stood = before.get(idOf(row))
      const { now, taken } = stood ? revise(stood, row.seq, parts) : { now: row, taken: parts }
      if (!stood) changes.created(row, last.generation)
      else if (stood !== now) {
        replaced.push(now)
        changes.updated(stood, now, last.generation)
      }
      // Of a doubted answer the claim waits with the row, whatever is thought of its revisions.
      if (states[now.state] === 'counted') customers.push(...taken.flatMap(part => part.customer ?? []))
      kept.set(idOf(row), now)
      const status = !stood ? 'created' : stood === now ? judge(stood, last.row) : 'revised'
      outcomes.set(last, { status, revision: now.revision })
    }
    await replaceRows(trx, replaced)
    await changes.write(trx)
    await saveCustomers(trx, customers)
    return batch.map(
      write => outcomes.get(write) ?? judgeTwin(kept.get(idOf(write.row)) as ResponseTable, write.row),
    )
  })
}

async function numbered(trx: Transaction<Schema>, merged: Merged<ResponseWrite>[]): Promise<NumberedWrite[]> {
  const first = await takeNumbers(trx, merged.length)
  return merged.map((write, index) => ({
    ...write,
    row: { ...write.row, claim: claimOf(write.row, write.parts) ?? null, seq: first + index },
  }))
}

/** What is to be kept of the customer with a doubted answer, until it is released. */
function claimOf({ state }: Pick<NewResponse, 'state'>, parts: ResponseWrite[]): string | undefined {
  if (states[state] !== 'quarantined') return undefined
  const claim = parts.findLast(({ customer }) => customer !== undefined)?.customer
  return claim && JSON.stringify(claim)
}

/** The row after the writes, one by one, and those that changed it; the same row when none did. */
function revise(
  stood: ResponseTable,
  seq: number,
  parts: ResponseWrite[],
): { now: ResponseTable; taken: ResponseWrite[] } {
  let now = stood
  const taken = parts.filter(({ row }) => {
    if (judge(now, row) !== 'revised') return false
    now = revisionOf(now, row)
    return true
  })
  if (taken.length === 0) return { now: stood, taken }
  return { now: { ...now, seq, claim: claimOf(stood, taken) ?? stood.claim }, taken }
}

const judgeTwin = (kept: ResponseTable, row: NewResponse) => ({
  status: judge(kept, row),
  revision: kept.revision,
})

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

/**
 * Inserts the rows of ids that are not there yet, and returns the rows that stood there before. Most first revisions are new, and
 * most later ones are not: so the former are inserted unseen, and the latter looked for first.
 */
async function insertNew(
  trx: Transaction<Schema>,
  writes: NumberedWrite[],
): Promise<Map<string, ResponseTable>> {
  const before = await readStored(
    trx,
    writes.filter(({ row }) => row.revision > 1),
  )
  const unknown = writes.filter(({ row }) => !before.has(idOf(row)))
  const inserted = await runForRows(
    trx,
    'insert responses',
    unknown.map(({ row }) => row),
    piece =>
      trx
        .insertInto('response')
        .values(piece)
        .onConflict(conflict => conflict.columns(['site_id', 'id']).doNothing()),
  )
  if (inserted === unknown.length) return before
  const stored = await readStored(trx, unknown)
  // What bears another number than its write was not written now.
  for (const { row } of unknown) {
    const stood = stored.get(idOf(row))
    if (stood && stood.seq !== row.seq) before.set(idOf(row), stood)
  }
  return before
}

async function readStored(
  trx: Transaction<Schema>,
  writes: NumberedWrite[],
): Promise<Map<string, ResponseTable>> {
  const stored = new Map<string, ResponseTable>()
  for (const [first, group] of Map.groupBy(writes, write => write.row.site_id)) {
    const ids = group.map(write => write.row.id)
    const rows = await runForIds(trx, 'read responses', { first, ids }, piece =>
      trx
        .selectFrom('response')
        .selectAll()
        .where('site_id', '=', first)
        .where('id', 'in', piece)
        .orderBy('id'),
    )
    for (const row of rows) stored.set(idOf(row), row)
  }
  return stored
}

/** Every column but those of the key gets the new value. */
async function replaceRows(trx: Transaction<Schema>, rows: ResponseTable[]): Promise<void> {
  await runForRows(trx, 'replace responses', rows, piece =>
    trx
      .insertInto('response')
      .values(piece)
      .onConflict(conflict =>
        conflict
          .columns(['site_id', 'id'])
          .doUpdateSet(eb =>
            Object.fromEntries(
              (Object.keys(piece[0] as ResponseTable) as (keyof ResponseTable)[])
                .filter(column => column !== 'site_id' && column !== 'id')
                .map(column => [column, eb.ref(`excluded.${column}`)]),
            ),
          ),
      ),
  )
}
