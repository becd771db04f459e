import { type Kysely, type SelectQueryBuilder, sql, type Transaction } from 'kysely'
import { saveCustomers } from './customers.ts'
import { ResponseChanges } from './response-changes.ts'
import { type ResponseState, stateNumber } from './response-state.ts'
import type { ResponseTable, Schema } from './schema.ts'
import { takeNumbers } from './sequence.ts'

/** Which responses in quarantine; what is left out does not matter. */
export interface QuarantineFilter {
  siteId: number
  ids?: string[] | undefined
  doubt?: string | undefined
  touchpointId?: number | undefined
}

/** Where a list goes on: after this response. */
export interface QuarantineCursor {
  receivedAt: number
  id: string
}

/** The responses in quarantine, newest first. */
export async function listQuarantined(
  db: Kysely<Schema>,
  query: QuarantineFilter & { before?: QuarantineCursor | undefined; limit: number },
): Promise<ResponseTable[]> {
  const { before } = query
  let rows = inQuarantine(db, query)
  if (before)
    rows = rows.where(eb =>
      eb.or([
        eb('received_at', '<', before.receivedAt),
        eb.and([eb('received_at', '=', before.receivedAt), eb('id', '<', before.id)]),
      ]),
    )
  return await rows.orderBy('received_at', 'desc').orderBy('id', 'desc').limit(query.limit).execute()
}

/**
 * Lets a slice of them go, newest first: into the counts, or out of everything but the table. Returns how many; fewer than `most`
 * means that none is left.
 */
export async function settleQuarantined(
  db: Kysely<Schema>,
  of: QuarantineFilter & { to: Extract<ResponseState, 'counted' | 'discarded'>; at: number; most: number },
): Promise<number> {
  return await db.transaction().execute(async trx => {
    const rows = await inQuarantine(trx, of)
      .orderBy('received_at', 'desc')
      .orderBy('id', 'desc')
      .limit(of.most)
      .execute()
    if (rows.length === 0) return 0
    const { generation } = await trx
      .selectFrom('site')
      .select('generation')
      .where('id', '=', of.siteId)
      .executeTakeFirstOrThrow()
    const first = await takeNumbers(trx, rows.length)
    const changes = new ResponseChanges()
    for (const [index, row] of rows.entries()) {
      const changed = { ...row, state: stateNumber(of.to), seq: first + index, updated_at: of.at }
      await keepState(trx, changed)
      changes.updated(row, changed, generation)
    }
    await changes.write(trx)
    if (of.to === 'counted')
      await saveCustomers(
        trx,
        rows.flatMap(row => customerOf(row, of.at)),
      )
    return rows.length
  })
}

/** Of the customer of a doubted answer only the id was kept. */
const customerOf = (row: ResponseTable, at: number) =>
  row.customer_id === null
    ? []
    : { siteId: row.site_id, id: row.customer_id, email: undefined, traits: undefined, verified: false, at }

/** The state is written out, because only then SQLite sees that the small index holds all of them. */
function inQuarantine(
  db: Kysely<Schema>,
  { siteId, ids, doubt, touchpointId }: QuarantineFilter,
): SelectQueryBuilder<Schema, 'response', ResponseTable> {
  let rows = db
    .selectFrom('response')
    .selectAll()
    .where('site_id', '=', siteId)
    .where('state', '=', sql.lit(stateNumber('quarantined')))
  if (ids) rows = rows.where('id', 'in', ids)
  if (doubt !== undefined) rows = rows.where('doubt', '=', doubt)
  if (touchpointId !== undefined) rows = rows.where('touchpoint_id', '=', touchpointId)
  return rows
}

async function keepState(trx: Transaction<Schema>, row: ResponseTable): Promise<void> {
  await trx
    .updateTable('response')
    .set({ state: row.state, seq: row.seq, updated_at: row.updated_at })
    .where('site_id', '=', row.site_id)
    .where('id', '=', row.id)
    .execute()
}
