import { type Kysely, sql } from 'kysely'
import type { Schema } from './schema.ts'
import type { NumberedKind } from './used-number-tables.ts'

/** The highest number of what was removed; 0 where nothing was. */
export async function lastUsed(db: Kysely<Schema>, siteId: number, kind: NumberedKind): Promise<number> {
  const row = await db
    .selectFrom('used_number')
    .select('last')
    .where('site_id', '=', siteId)
    .where('kind', '=', kind)
    .executeTakeFirst()
  return row?.last ?? 0
}

/** Notes that a number is removed, in the transaction that removes it. */
export async function noteUsed(
  db: Kysely<Schema>,
  row: { siteId: number; kind: NumberedKind; number: number },
): Promise<void> {
  await db
    .insertInto('used_number')
    .values({ site_id: row.siteId, kind: row.kind, last: row.number })
    .onConflict(conflict =>
      conflict.columns(['site_id', 'kind']).doUpdateSet({
        last: sql<number>`case when excluded.last > used_number.last then excluded.last else used_number.last end`,
      }),
    )
    .execute()
}
