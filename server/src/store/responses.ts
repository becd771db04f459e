import type { Kysely, Transaction } from 'kysely'
import { type CustomerWrite, saveCustomers } from './customers.ts'
import type { Generations } from './generations/generation.ts'
import { shareGenerations } from './generations/read-generations.ts'
import { daysOf } from './generations/row-day.ts'
import { ResponseChanges } from './response-changes.ts'
import { states } from './response-state.ts'
import {
  idOf,
  judge,
  type Merged,
  mergePerId,
  type NewResponse,
  type ResponseOutcome,
  takeInto,
} from './revisions.ts'
import type { ResponseTable, Schema } from './schema.ts'
import { locked, takeNumbers } from './sequence.ts'
import { insertRows, runForIds } from './shapes.ts'

/** A response ready to be kept. */
export interface ResponseWrite {
  row: NewResponse
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
    const generationsOf = await shareGenerations(
      trx,
      batch.map(({ row }) => row.site_id),
    )
    const writes = await numbered(trx, mergePerId(batch), generationsOf)
    const before = await insertNew(trx, writes)
    await renumber(trx, writes, before)
    const changes = new ResponseChanges()
    const replaced: ResponseTable[] = []
    const customers: CustomerWrite[] = []
    const kept = new Map<string, ResponseTable>()
    const outcomes = new Map<ResponseWrite, ResponseOutcome>()
    for (const write of writes) {
      const stood = before.get(idOf(write.row))
      const { row, taken } = stood ? revise(stood, write) : write
      kept.set(idOf(row), row)
      const last = taken.at(-1)
      if (!last) continue
      if (stood) {
        replaced.push(row)
        changes.updated(stood, row, generationsOf(row.site_id))
      } else changes.created(row, generationsOf(row.site_id))
      // Of a doubted answer the claim waits with the row, whatever is thought of its revisions.
      if (states[row.state] === 'counted') customers.push(...taken.flatMap(part => part.customer ?? []))
      outcomes.set(last, { status: stood ? 'revised' : 'created', revision: row.revision, state: row.state })
    }
    await replaceRows(trx, replaced)
    await changes.write(trx)
    await saveCustomers(trx, customers)
    return batch.map(
      write => outcomes.get(write) ?? judgeTwin(kept.get(idOf(write.row)) as ResponseTable, write.row),
    )
  })
}

async function numbered(
  trx: Transaction<Schema>,
  merged: Merged<ResponseWrite>[],
  generationsOf: (siteId: number) => Generations,
): Promise<NumberedWrite[]> {
  const numbers = await takeNumbers(trx, merged.length)
  return merged.toSorted(byId).map((write, index) => {
    const days = daysOf(write.row.answered_at, generationsOf(write.row.site_id))
    const claim = claimOf(write.row, null, write.taken)
    return { ...write, row: { ...write.row, ...days, claim, seq: numbers[index] as number } }
  })
}

/**
 * Gives later numbers to what changes a row that stands there already: on PostgreSQL another node may have taken its number after ours and
 * written the row before us, and a row's changes must bear their numbers in their order. The row is locked by now.
 */
async function renumber(
  trx: Transaction<Schema>,
  writes: NumberedWrite[],
  before: Map<string, ResponseTable>,
): Promise<void> {
  const late = writes.filter(({ row }) => row.seq <= (before.get(idOf(row))?.seq ?? 0))
  if (late.length === 0) return
  const numbers = await takeNumbers(trx, late.length)
  for (const [index, write] of late.entries()) write.row = { ...write.row, seq: numbers[index] as number }
}

/** Rows are written and locked in this order, so that two writers of one database seldom wait for each other in a circle. */
const byId = (a: { row: NewResponse }, b: { row: NewResponse }) =>
  a.row.site_id - b.row.site_id || (a.row.id < b.row.id ? -1 : 1)

function revise(stood: ResponseTable, { row: { seq }, parts }: NumberedWrite) {
  const { row, taken } = takeInto(stood, parts)
  return {
    row: taken.length === 0 ? stood : { ...row, seq, claim: claimOf(stood, stood.claim, taken) },
    taken,
  }
}

/** What is to be kept of the customer with a doubted answer until it is released: the last claim, but no unproven one after a proof. */
function claimOf(
  { state }: Pick<NewResponse, 'state'>,
  known: string | null,
  taken: ResponseWrite[],
): string | null {
  if (states[state] !== 'quarantined') return null
  let claim: CustomerWrite | null = known === null ? null : JSON.parse(known)
  for (const { customer } of taken) if (customer && (customer.verified || !claim?.verified)) claim = customer
  return claim && JSON.stringify(claim)
}

/** All that could change the row has; what is left is known, late or in conflict. */
const judgeTwin = (kept: ResponseTable, row: NewResponse): ResponseOutcome => ({
  status: judge(kept, row),
  revision: kept.revision,
  state: kept.state,
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
  const { written } = await insertRows(
    trx,
    'insert responses',
    'response',
    unknown.map(({ row }) => row),
    insert => insert.onConflict(conflict => conflict.columns(['site_id', 'id']).doNothing()),
  )
  if (written === unknown.length) return before
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
      locked(
        trx,
        trx
          .selectFrom('response')
          .selectAll()
          .where('site_id', '=', first)
          .where('id', 'in', piece)
          .orderBy('id'),
      ),
    )
    for (const row of rows) stored.set(idOf(row), row)
  }
  return stored
}

/** Every column but those of the key gets the new value. */
async function replaceRows(trx: Transaction<Schema>, rows: ResponseTable[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}) as (keyof ResponseTable)[]
  const changing = columns.filter(column => column !== 'site_id' && column !== 'id')
  await insertRows(trx, 'replace responses', 'response', rows, insert =>
    insert.onConflict(conflict =>
      conflict
        .columns(['site_id', 'id'])
        .doUpdateSet(eb =>
          Object.fromEntries(changing.map(column => [column, eb.ref(`excluded.${column}`)])),
        ),
    ),
  )
}
