import { type Kysely, type SelectQueryBuilder, sql } from 'kysely'
import { changeResponses } from './change-responses.ts'
import { type CustomerWrite, saveCustomers } from './customers.ts'
import { shareGenerations } from './generations/read-generations.ts'
import { type ResponseState, stateNumber } from './response-state.ts'
import type { ResponseTable, Schema } from './schema.ts'
import { locked } from './sequence.ts'

/** Which responses in quarantine; what is left out does not matter. */
export interface QuarantineFilter {
  siteId: number
  ids?: string[] | undefined
  doubt?: string | undefined
  touchpointId?: number | undefined
  /** Only what was received before this moment. */
  until?: number | undefined
}

/** Is anything of this survey, or at this touchpoint, in quarantine? */
export async function isAwaited(
  db: Kysely<Schema>,
  of: { siteId: number } & ({ surveyId: number } | { touchpointId: number }),
): Promise<boolean> {
  const rows = inQuarantine(db, of).limit(1)
  const found = 'surveyId' in of ? rows.where('survey_id', '=', of.surveyId) : rows
  return (await found.executeTakeFirst()) !== undefined
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
    const generations = await shareGenerations(trx, of.siteId)
    const rows = await locked(trx, inQuarantine(trx, of))
      .orderBy('received_at', 'desc')
      .orderBy('id', 'desc')
      .limit(of.most)
      .execute()
    const settled = { state: stateNumber(of.to), claim: null, updated_at: of.at }
    const change = (row: ResponseTable) => ({ ...row, ...settled })
    // Customers before counts, as with every batch of answers: who waits for whom must have one order.
    if (of.to === 'counted') await saveCustomers(trx, rows.flatMap(customerOf))
    await changeResponses(trx, rows, { change, event: 'response.updated', generations })
    return rows.length
  })
}

/** What the answer said of its customer when it was doubted. */
const customerOf = ({ claim }: ResponseTable): CustomerWrite[] => (claim === null ? [] : [JSON.parse(claim)])

/** The state is written out, because only then SQLite sees that the small index holds all of them. */
function inQuarantine(
  db: Kysely<Schema>,
  { siteId, ids, doubt, touchpointId, until }: QuarantineFilter,
): SelectQueryBuilder<Schema, 'response', ResponseTable> {
  let rows = db
    .selectFrom('response')
    .selectAll()
    .where('site_id', '=', siteId)
    .where('state', '=', sql.lit(stateNumber('quarantined')))
  if (ids) rows = rows.where('id', 'in', ids)
  if (doubt !== undefined) rows = rows.where('doubt', '=', doubt)
  if (until !== undefined) rows = rows.where('received_at', '<', until)
  if (touchpointId !== undefined) rows = rows.where('touchpoint_id', '=', touchpointId)
  return rows
}
