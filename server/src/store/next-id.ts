import type { Transaction } from 'kysely'
import type { Schema } from './schema.ts'

/** The next small number for a row of this site; the caller's transaction keeps it from being given twice. */
export async function nextId(
  trx: Transaction<Schema>,
  table: 'touchpoint' | 'survey' | 'measure' | 'theme',
  siteId: number,
): Promise<number> {
  const { last } = await trx
    .selectFrom(table)
    .select(eb => eb.fn.coalesce(eb.fn.max('id'), eb.val(0)).as('last'))
    .where('site_id', '=', siteId)
    .executeTakeFirstOrThrow()
  return last + 1
}
