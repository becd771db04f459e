import { sql, type Transaction } from 'kysely'
import { isPostgres } from './engine.ts'
import type { Schema } from './schema.ts'
import { runPrepared } from './shapes.ts'

/**
 * Takes so many numbers, each higher than all that were given before, and returns the first. What is not used leaves a gap. The
 * row stays locked until the transaction ends, so numbers become visible in their order; a cursor over them would miss changes
 * otherwise.
 */
export async function takeNumbers(trx: Transaction<Schema>, count: number): Promise<number> {
  const [taken] = await runPrepared(trx, 'take numbers', [count, 'change'], () =>
    trx
      .updateTable('sequence')
      .set({ value: sql<number>`value + ${count}` })
      .where('name', '=', 'change')
      .returning('value'),
  )
  return (taken as { value: number }).value - count + 1
}

/**
 * Waits for all who change responses or definitions, and keeps them waiting until the transaction ends: what is read from now on
 * is still so when it is written. SQLite has one writer anyway.
 */
export async function waitForTurn(
  trx: Transaction<Schema>,
  name: 'change' | 'impression' = 'change',
): Promise<void> {
  if (isPostgres(trx))
    await trx.selectFrom('sequence').select('value').where('name', '=', name).forUpdate().execute()
}
