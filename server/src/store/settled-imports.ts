import { type Kysely, sql, type Transaction } from 'kysely'
import { changeResponses } from './change-responses.ts'
import { shareGenerations } from './generations/read-generations.ts'
import { type ResponseState, stateNumber } from './response-state.ts'
import type { ResponseTable, Schema } from './schema.ts'
import { locked } from './sequence.ts'

interface Slice {
  siteId: number
  importId: number
  at: number
  most: number
}

/**
 * Takes a slice of the responses of an import out of the scores, those behind an id, or puts back those that were taken out; others that do not
 * count stay as they are. Returns where the next slice begins;
 * undefined at the end.
 */
export async function settleImported(
  db: Kysely<Schema>,
  of: Slice & { after: string; to: Extract<ResponseState, 'counted' | 'discarded'> },
): Promise<string | undefined> {
  const from = stateNumber(of.to === 'counted' ? 'discarded' : 'counted')
  return await db.transaction().execute(async trx => {
    const generations = await shareGenerations(trx, of.siteId)
    const listed = await listIds(trx, of)
    const ids = listed.map(({ response_id }) => response_id)
    const out = new Set(listed.filter(({ is_out }) => is_out === 1).map(({ response_id }) => response_id))
    const rows = (await readLocked(trx, of.siteId, ids)).filter(
      ({ state, id }) => state === from && out.has(id) === (of.to === 'counted'),
    )
    const change = (row: ResponseTable) => ({ ...row, state: stateNumber(of.to), updated_at: of.at })
    await changeResponses(trx, rows, { change, event: 'response.updated', generations })
    await noteSettled(trx, of, rows)
    return ids.length < of.most ? undefined : ids.at(-1)
  })
}

/**
 * Removes a slice of the responses of an import, with their counts, and customers of whom nothing else is known. What was erased
 * since stays erased. Returns how many it has looked at; fewer than `most` means that none is left.
 */
export async function undoImported(db: Kysely<Schema>, of: Slice & { since: number }): Promise<number> {
  return await db.transaction().execute(async trx => {
    const generations = await shareGenerations(trx, of.siteId)
    const ids = (await listIds(trx, { ...of, after: '' })).map(({ response_id }) => response_id)
    if (ids.length === 0) return 0
    const rows = (await readLocked(trx, of.siteId, ids)).filter(
      ({ state }) => state !== stateNumber('erased'),
    )
    // The event is kept for as long as others, however old the response is.
    const change = (row: ResponseTable) => ({ ...row, state: stateNumber('erased'), updated_at: of.at })
    await changeResponses(trx, rows, { change, event: 'response.erased', generations })
    await removeAll(trx, of.siteId, rows)
    await removeLoneCustomers(trx, of, rows)
    await trx
      .deleteFrom('imported_response')
      .where('site_id', '=', of.siteId)
      .where('response_id', 'in', ids)
      .execute()
    return ids.length
  })
}

async function listIds(
  trx: Transaction<Schema>,
  of: { siteId: number; importId: number; after: string; most: number },
): Promise<{ response_id: string; is_out: number }[]> {
  return await trx
    .selectFrom('imported_response')
    .select(['response_id', 'is_out'])
    .where('site_id', '=', of.siteId)
    .where('import_id', '=', of.importId)
    .where('response_id', '>', of.after)
    .orderBy('response_id')
    .limit(of.most)
    .execute()
}

async function noteSettled(
  trx: Transaction<Schema>,
  { siteId, to }: { siteId: number; to: ResponseState },
  rows: ResponseTable[],
): Promise<void> {
  if (rows.length === 0) return
  await trx
    .updateTable('imported_response')
    .set({ is_out: Number(to !== 'counted') })
    .where('site_id', '=', siteId)
    .where(
      'response_id',
      'in',
      rows.map(({ id }) => id),
    )
    .execute()
}

const readLocked = async (
  trx: Transaction<Schema>,
  siteId: number,
  ids: string[],
): Promise<ResponseTable[]> =>
  ids.length === 0
    ? []
    : await locked(
        trx,
        trx
          .selectFrom('response')
          .selectAll()
          .where('site_id', '=', siteId)
          .where('id', 'in', ids)
          .orderBy('id'),
      ).execute()

async function removeAll(trx: Transaction<Schema>, siteId: number, rows: ResponseTable[]): Promise<void> {
  if (rows.length === 0) return
  const ids = rows.map(({ id }) => id)
  for (const table of ['response_tag', 'response_note', 'handling'] as const)
    await trx.deleteFrom(table).where('site_id', '=', siteId).where('response_id', 'in', ids).execute()
  await trx.deleteFrom('response').where('site_id', '=', siteId).where('id', 'in', ids).execute()
}

/** Who became known with the import, and of whom nothing is left, nor said by other programs. */
async function removeLoneCustomers(
  trx: Transaction<Schema>,
  of: { siteId: number; since: number },
  rows: ResponseTable[],
): Promise<void> {
  const ids = [...new Set(rows.flatMap(({ customer_id }) => customer_id ?? []))]
  if (ids.length === 0) return
  await trx
    .deleteFrom('customer')
    .where('site_id', '=', of.siteId)
    .where('id', 'in', ids)
    .where('created_at', '>=', of.since)
    .where('verified', '=', 0)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('person')
            .select(sql.lit(1).as('one'))
            .whereRef('person.site_id', '=', 'customer.site_id')
            .whereRef('person.id', '=', 'customer.id'),
        ),
      ).and(
        not(
          exists(
            selectFrom('survey_request')
              .select(sql.lit(1).as('one'))
              .whereRef('survey_request.site_id', '=', 'customer.site_id')
              .whereRef('survey_request.customer_id', '=', 'customer.id'),
          ),
        ),
      ),
    )
    .where(eb =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('response')
            .select(sql.lit(1).as('one'))
            .whereRef('response.site_id', '=', 'customer.site_id')
            .whereRef('response.customer_id', '=', 'customer.id'),
        ),
      ),
    )
    .execute()
}
