import type { Transaction } from 'kysely'
import type { Schema } from './schema.ts'

/** Does a site hold answers, of whatever state, or impressions? */
export async function hasRows(trx: Transaction<Schema>, siteId: number): Promise<boolean> {
  for (const table of ['response', 'impression'] as const) {
    const row = await trx
      .selectFrom(table)
      .select('id')
      .where('site_id', '=', siteId)
      .limit(1)
      .executeTakeFirst()
    if (row) return true
  }
  return false
}
