import { sql, type Transaction } from 'kysely'
import type { Schema } from './schema.ts'
import { runPrepared } from './shapes.ts'

/**
 * Takes so many numbers, each higher than all that were given before, and returns the first. What is not used leaves a gap. The
 * row stays locked until the transaction ends, so numbers become visible in their order; a cursor over them would miss changes
 * otherwise. Taking none waits for all who have taken some.
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
