import type { Kysely, Transaction } from 'kysely'
import type { Schema } from './schema.ts'
import { waitForTurn } from './sequence.ts'

export type AuditRow = Schema['audit']

/** Notes an administrative act, under the next number of its site. */
export async function addAudit(db: Kysely<Schema>, row: Omit<AuditRow, 'id'>): Promise<void> {
  await db.transaction().execute(trx => addAuditIn(trx, row))
}

/** The same in the transaction of what is noted. */
export async function addAuditIn(trx: Transaction<Schema>, row: Omit<AuditRow, 'id'>): Promise<void> {
  await waitForTurn(trx)
  const { last } = await trx
    .selectFrom('audit')
    .select(eb => eb.fn.coalesce(eb.fn.max('id'), eb.val(0)).as('last'))
    .where('site_id', '=', row.site_id)
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('audit')
    .values({ ...row, id: last + 1 })
    .execute()
}

/** The acts of a site, or of the installation (0), newest first. Accounts that are still there are told by their addresses. */
export async function listAudit(
  db: Kysely<Schema>,
  query: { siteId: number; before: number | undefined; limit: number },
): Promise<AuditRow[]> {
  let rows = db
    .selectFrom('audit')
    .leftJoin('account', 'account.id', 'audit.actor')
    .selectAll('audit')
    .select(eb => eb.fn.coalesce('account.email', 'audit.actor').as('actor'))
    .where('audit.site_id', '=', query.siteId)
  if (query.before !== undefined) rows = rows.where('audit.id', '<', query.before)
  return await rows.orderBy('audit.id', 'desc').limit(query.limit).execute()
}
