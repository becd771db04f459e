import type { Transaction } from 'kysely'
import type { Generations } from './generations/generation.ts'
import type { EventName } from './outbox.ts'
import { ResponseChanges } from './response-changes.ts'
import type { ResponseTable, Schema } from './schema.ts'
import { takeNumbers } from './sequence.ts'

export interface ResponseChange {
  change: (row: ResponseTable) => ResponseTable
  event: EventName
  /** What is counted at their site, as it was before they were locked. */
  generations: Generations
}

/** Changes some responses of one site, which are locked, with all that follows from it: numbers, counts and events. */
export async function changeResponses(
  trx: Transaction<Schema>,
  rows: ResponseTable[],
  { change, event, generations }: ResponseChange,
): Promise<void> {
  if (rows.length === 0) return
  const numbers = await takeNumbers(trx, rows.length)
  const changes = new ResponseChanges()
  for (const [index, row] of rows.entries()) {
    const changed = { ...change(row), seq: numbers[index] as number }
    await keepChange(trx, changed)
    changes.updated(row, changed, generations, event)
  }
  await changes.write(trx)
}

async function keepChange(trx: Transaction<Schema>, row: ResponseTable): Promise<void> {
  const { site_id, id, ...set } = row
  await trx.updateTable('response').set(set).where('site_id', '=', site_id).where('id', '=', id).execute()
}

/** Tells all who follow responses that something beside them has changed; counts stay, and so does the visitor's revision. */
export async function touchResponses(
  trx: Transaction<Schema>,
  rows: ResponseTable[],
  { at, generations }: { at: number; generations: Generations },
): Promise<void> {
  const change = (row: ResponseTable) => ({ ...row, updated_at: at })
  await changeResponses(trx, rows, { change, event: 'response.updated', generations })
}
