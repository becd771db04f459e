import { type Kysely, sql } from 'kysely'
import { isPostgres } from '../engine.ts'
import { stateNumber } from '../response-state.ts'
import type { Schema } from '../schema.ts'
import { lower, type ResponseFilter, type ResponseRows } from './response-filter.ts'

type Ids = Promise<{ id: string }[]>

/**
 * The responses that an index finds for a part of the filter, if they are not more than `most`: then nothing else has to be looked at.
 * Undefined where no part finds so few.
 */
export async function findFew(
  db: Kysely<Schema>,
  filter: ResponseFilter,
  most: number,
): Promise<string[] | undefined> {
  for (const find of waysTo(db, filter, most + 1)) {
    const found = await find()
    if (found.length <= most) return found.map(({ id }) => id)
  }
}

/** Each costs no more than looking at so many rows of an index. */
function waysTo(db: Kysely<Schema>, filter: ResponseFilter, limit: number): (() => Ids)[] {
  const { siteId, customer, email, tags, isHandled, handledBy, states } = filter
  const ways: (() => Ids)[] = []
  if (customer !== undefined) ways.push(async () => await ofCustomer(db, siteId, customer, limit))
  if (email !== undefined)
    ways.push(
      async () =>
        await db
          .selectFrom('customer')
          .innerJoin('response', join =>
            join
              .onRef('response.site_id', '=', 'customer.site_id')
              .onRef('response.customer_id', '=', 'customer.id'),
          )
          .select('response.id')
          .where('customer.site_id', '=', siteId)
          .where(sql`lower(customer.email)`, '=', lower(email))
          // Said once more, because only then the index on addresses is known to hold all of them.
          .where('customer.email', 'is not', null)
          .limit(limit)
          .execute(),
    )
  if (tags)
    ways.push(
      async () =>
        await db
          .selectFrom('response_tag')
          .select('response_id as id')
          .distinct()
          .where('site_id', '=', siteId)
          .where('tag', 'in', tags)
          .limit(limit)
          .execute(),
    )
  if (handledBy !== undefined || isHandled) ways.push(async () => await inHand(db, siteId, handledBy, limit))
  // Written out, because only then SQLite sees that the small index holds all of them.
  if (states.length === 1 && states[0] === stateNumber('quarantined'))
    ways.push(
      async () =>
        await db
          .selectFrom('response')
          .select('id')
          .where('site_id', '=', siteId)
          .where('state', '=', sql.lit(stateNumber('quarantined')))
          .limit(limit)
          .execute(),
    )
  return ways
}

const ofCustomer = (db: Kysely<Schema>, siteId: number, customer: string, limit: number): Ids =>
  db
    .selectFrom('response')
    .select('id')
    .where('site_id', '=', siteId)
    .where('customer_id', '=', customer)
    .limit(limit)
    .execute()

function inHand(db: Kysely<Schema>, siteId: number, by: string | undefined, limit: number): Ids {
  const all = db.selectFrom('handling').select('response_id as id').where('site_id', '=', siteId).limit(limit)
  return (by === undefined ? all : all.where('handled_by', '=', by)).execute()
}

/** The rows of these ids, found by their key: the limit keeps SQLite from looking for them in the order of the result. */
export function rowsOf(
  db: Kysely<Schema>,
  siteId: number,
  ids: string[],
): ResponseRows<Record<never, never>> {
  const list = JSON.stringify(ids)
  const values = isPostgres(db)
    ? sql<string>`(select value from json_array_elements_text(${list}::json))`
    : sql<string>`(select value from json_each(${list}))`
  const few = db
    .selectFrom('response')
    .selectAll()
    .where('site_id', '=', siteId)
    .where('id', 'in', values)
    .limit(Math.max(ids.length, 1))
  return db.selectFrom(few.as('response')) as unknown as ResponseRows<Record<never, never>>
}
