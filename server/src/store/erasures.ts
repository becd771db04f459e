import { type Kysely, sql, type Transaction } from 'kysely'
import { isPostgres } from './engine.ts'
import { type DetailedResponse, readDetails } from './listing/read-details.ts'
import type { Schema } from './schema.ts'
import { waitForTurn } from './sequence.ts'
import { listRequests, requestsOf } from './survey-requests.ts'

export type ErasureRow = Schema['erasure']

/** The ledger of a site: whom it has forgotten, by a hash. */
export async function listErasures(db: Kysely<Schema>, siteId: number): Promise<ErasureRow[]> {
  return await db.selectFrom('erasure').selectAll().where('site_id', '=', siteId).orderBy('subject').execute()
}

/**
 * How many a site has forgotten, and the sum of the moments: it changes with each of them. Until the transaction ends nobody is forgotten,
 * so that what it writes is found by whoever forgets next.
 */
export async function markErasures(trx: Transaction<Schema>, siteId: number): Promise<string> {
  if (isPostgres(trx))
    await trx.selectFrom('sequence').select('value').where('name', '=', 'change').forShare().execute()
  const { many, sum } = await trx
    .selectFrom('erasure')
    .select(eb => eb.fn.countAll<number>().as('many'))
    .select(sql<string>`cast(coalesce(sum(erased_at), 0) as text)`.as('sum'))
    .where('site_id', '=', siteId)
    .executeTakeFirstOrThrow()
  return `${many} ${sum}`
}

/**
 * Removes what was known of a customer beside the responses when they were to be forgotten, and notes it in the ledger; false when
 * nothing was.
 */
export async function eraseCustomer(
  db: Kysely<Schema>,
  of: { siteId: number; customer: string; ledger: Omit<ErasureRow, 'site_id'> },
): Promise<boolean> {
  return await db.transaction().execute(async trx => {
    await waitForTurn(trx)
    await noteErasure(trx, { site_id: of.siteId, ...of.ledger })
    const { numDeletedRows } = await trx
      .deleteFrom('customer')
      .where('site_id', '=', of.siteId)
      .where('id', '=', of.customer)
      .where('created_at', '<=', of.ledger.erased_at)
      .executeTakeFirst()
    await forgetPerson(trx, of)
    return numDeletedRows > 0n
  })
}

/** Removes what other programs have said of a customer, unless the customer has come back since. */
async function forgetPerson(
  trx: Transaction<Schema>,
  of: { siteId: number; customer: string; ledger: Pick<ErasureRow, 'erased_at'> },
): Promise<void> {
  const isBack = trx
    .selectFrom('customer')
    .select('id')
    .where('site_id', '=', of.siteId)
    .where('id', '=', of.customer)
  await trx
    .deleteFrom('person')
    .where('site_id', '=', of.siteId)
    .where('id', '=', of.customer)
    .where(eb => eb.not(eb.exists(isBack)))
    .execute()
  await trx
    .deleteFrom('survey_request')
    .where('site_id', '=', of.siteId)
    .where('id', 'in', requestsOf(trx, of.siteId, [of.customer]))
    .where('created_at', '<=', of.ledger.erased_at)
    .execute()
}

/** Whoever was forgotten twice was forgotten last at the later moment. */
export async function noteErasure(db: Kysely<Schema>, row: ErasureRow): Promise<void> {
  await db
    .insertInto('erasure')
    .values(row)
    .onConflict(conflict =>
      conflict.columns(['site_id', 'subject']).doUpdateSet({
        erased_at: sql<number>`case when excluded.erased_at > erasure.erased_at then excluded.erased_at else erasure.erased_at end`,
      }),
    )
    .execute()
}

/** The ids of all customers of a site, known or only named by an answer, in their order. */
export async function listCustomerIds(
  db: Kysely<Schema>,
  of: { siteId: number; after: string; most: number },
): Promise<string[]> {
  const known = db
    .selectFrom('customer')
    .select('id')
    .where('site_id', '=', of.siteId)
    .where('id', '>', of.after)
    .orderBy('id')
    .limit(of.most)
  const named = db
    .selectFrom('response')
    .select(sql<string>`customer_id`.as('id'))
    .distinct()
    .where('site_id', '=', of.siteId)
    .where('customer_id', '>', of.after)
    .orderBy('id')
    .limit(of.most)
  const ids = [...(await known.execute()), ...(await named.execute())].map(({ id }) => id)
  return [...new Set(ids)].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))).slice(0, of.most)
}

/** Far below the parameters that one statement may have. */
const slice = 500

/** What is known of a customer, and all responses that name them, in the order in which they were given. */
export async function findCustomer(db: Kysely<Schema>, of: { siteId: number; customer: string }) {
  const customer = await db
    .selectFrom('customer')
    .selectAll()
    .where('site_id', '=', of.siteId)
    .where('id', '=', of.customer)
    .executeTakeFirst()
  const person = await db
    .selectFrom('person')
    .selectAll()
    .where('site_id', '=', of.siteId)
    .where('id', '=', of.customer)
    .executeTakeFirst()
  const requests = await listRequests(db, of)
  const responses = await db
    .selectFrom('response')
    .selectAll()
    .where('site_id', '=', of.siteId)
    .where('customer_id', '=', of.customer)
    .orderBy('answered_at')
    .orderBy('id')
    .execute()
  const detailed: DetailedResponse[] = []
  for (let from = 0; from < responses.length; from += slice)
    detailed.push(...(await readDetails(db, of.siteId, responses.slice(from, from + slice))))
  return { customer, person, requests, responses: detailed }
}
