import type { Transaction } from 'kysely'
import type { EventName } from './outbox.ts'
import { ResponseChanges } from './response-changes.ts'
import type { ResponseTable, Schema } from './schema.ts'
import { takeNumbers } from './sequence.ts'

/** Changes some responses of one site, which are locked, with all that follows from it: numbers, counts and events. */
export async function changeResponses(
  trx: Transaction<Schema>,
  rows: ResponseTable[],
  change: (row: ResponseTable) => ResponseTable,
  event: EventName,
): Promise<void> {
  const [first] = rows
  if (!first) return
  const numbers = await takeNumbers(trx, rows.length)
  const { generation } = await trx
    .selectFrom('site')
    .select('generation')
    .where('id', '=', first.site_id)
    .executeTakeFirstOrThrow()
  const changes = new ResponseChanges()
  for (const [index, row] of rows.entries()) {
    const changed = { ...change(row), seq: numbers[index] as number }
    await keepChange(trx, changed)
    changes.updated(row, changed, generation, event)
  }
  await changes.write(trx)
}

async function keepChange(trx: Transaction<Schema>, row: ResponseTable): Promise<void> {
  const { site_id, id, ...set } = row
  await trx.updateTable('response').set(set).where('site_id', '=', site_id).where('id', '=', id).execute()
}
