import { type Kysely, sql } from 'kysely'
import type { AuditRow } from './audit.ts'
import { isPostgres } from './engine.ts'
import type { Schema } from './schema.ts'
import { waitForTurn } from './sequence.ts'

/** Notes one act at several sites, or at the installation (0), under the next number of each. */
export async function addAuditAt(
  db: Kysely<Schema>,
  { siteIds, act }: { siteIds: number[]; act: Omit<AuditRow, 'id' | 'site_id'> },
): Promise<void> {
  const list = JSON.stringify([...new Set(siteIds)])
  const places = isPostgres(db)
    ? sql`(select value::bigint as site_id from json_array_elements_text(${list}::json))`
    : sql`(select value as site_id from json_each(${list}))`
  await db.transaction().execute(async trx => {
    await waitForTurn(trx)
    await sql`insert into audit (site_id, id, at, actor, act, subject, role, times)
      select site_id, (select coalesce(max(id), 0) + 1 from audit where audit.site_id = place.site_id),
        cast(${act.at} as bigint), ${act.actor}, ${act.act}, ${act.subject}, ${act.role ?? null},
        cast(${act.times ?? null} as bigint)
      from ${places} as place`.execute(trx)
  })
}
