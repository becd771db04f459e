import type { Kysely, Transaction } from 'kysely'
import { type CustomerWrite, queryCustomers, writeCustomers } from './customers.ts'
import { queryCursors } from './dimension-fold.ts'
import type { Generations } from './generations/generation.ts'
import { generationsIn, queryGenerations } from './generations/read-generations.ts'
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
import { numbersOf, queryNumbers } from './sequence.ts'
import { byId, insertResponses, queryStored, replaceResponses } from './stored-responses.ts'
import { askTogether } from './together.ts'

/** A response ready to be kept. */
export interface ResponseWrite {
  row: NewResponse
  customer: CustomerWrite | undefined
  /** What is known of the customer anyway, whatever becomes of the response. */
  known?: CustomerWrite
}

/**
 * Keeps a batch in one transaction: rows, customers, counts and events together or not at all. Of several writes with one id
 * the highest revision is written and the others are judged against it. The same on every engine: read and lock what stands
 * there already, compare here, then write rows, one upsert of the counts, and events.
 */
export async function recordResponses(
  db: Kysely<Schema>,
  batch: ResponseWrite[],
): Promise<ResponseOutcome[]> {
  return await db.transaction().execute(async trx => await recordIn(trx, batch))
}

/** The same within a transaction that does more. */
export async function recordIn(trx: Transaction<Schema>, batch: ResponseWrite[]): Promise<ResponseOutcome[]> {
  const merged = mergePerId(batch).toSorted(inOrder)
  const rows = merged.map(({ row }) => row)
  const claimed = merged.flatMap(({ parts }) =>
    parts.flatMap(({ customer, known }) => [customer ?? [], known ?? []].flat()),
  )
  const found = await askTogether(trx, {
    // Before all that is locked.
    generations: queryGenerations(trx, rows),
    stored: queryStored(trx, rows),
    ...queryCustomers(trx, claimed),
    // Behind the rows, which are locked then: read before, it could be out of date.
    cursors: batch.some(({ row }) => row.revision > 1) ? queryCursors(trx, rows) : [],
    // Behind the rows too: a change bears a higher number than the one before it, whichever node made that.
    numbers: queryNumbers(trx, rows.length),
  })
  const generationsOf = generationsIn(found.generations)
  const stored = byId(found.stored)
  const numbers = numbersOf(found.numbers, merged.length)
  const changes = new ResponseChanges()
  const [created, replaced, customers]: [ResponseTable[], ResponseTable[], CustomerWrite[]] = [[], [], []]
  const kept = new Map<string, ResponseTable>()
  const outcomes = new Map<ResponseWrite, ResponseOutcome>()
  for (const [index, write] of merged.entries()) {
    const stood = stored.get(idOf(write.row))
    const generations = generationsOf(write.row.site_id)
    const { row, taken } = become(stood, write, { generations, seq: numbers[index] as number })
    kept.set(idOf(row), row)
    const last = taken.at(-1)
    if (!last) continue
    if (stood) {
      replaced.push(row)
      changes.updated(stood, row, generations)
    } else {
      created.push(row)
      changes.created(row, generations)
    }
    // Of a doubted answer the claim waits with the row, whatever is thought of its revisions.
    if (states[row.state] === 'counted') customers.push(...taken.flatMap(part => part.customer ?? []))
    customers.push(...taken.flatMap(part => part.known ?? []))
    outcomes.set(last, { status: stood ? 'revised' : 'created', revision: row.revision, state: row.state })
  }
  await insertResponses(trx, created)
  await replaceResponses(trx, replaced)
  await writeCustomers(trx, customers, found.customers)
  await changes.write(trx, found.cursors)
  return batch.map(
    write => outcomes.get(write) ?? judgeTwin(kept.get(idOf(write.row)) as ResponseTable, write.row),
  )
}

/** Rows are locked and written in this order, so that two writers of one database seldom wait for each other in a circle. */
const inOrder = (a: { row: NewResponse }, b: { row: NewResponse }) =>
  a.row.site_id - b.row.site_id || (a.row.id < b.row.id ? -1 : 1)

/** The row after the writes, and those that changed it; the same row when none did. */
function become(
  stood: ResponseTable | undefined,
  write: Merged<ResponseWrite>,
  { generations, seq }: { generations: Generations; seq: number },
): { row: ResponseTable; taken: ResponseWrite[] } {
  if (!stood) {
    const { row, taken } = write
    const days = daysOf(row.answered_at, generations)
    return { row: { ...row, ...days, claim: claimOf(row, null, taken), seq }, taken }
  }
  const { row, taken } = takeInto(stood, write.parts)
  return {
    row: taken.length === 0 ? stood : { ...row, claim: claimOf(stood, stood.claim, taken), seq },
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
