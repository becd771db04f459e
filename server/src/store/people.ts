import { type Kysely, type SelectQueryBuilder, sql } from 'kysely'
import { isPostgres } from './engine.ts'
import { lower } from './listing/response-filter.ts'
import { stateNumber } from './response-state.ts'
import type { Schema } from './schema.ts'

/** A customer with all that is known of them, as other programs list people. Moments are milliseconds. */
export interface PersonRow {
  id: string
  email: string | null
  /** JSON. */
  traits: string
  verified: number
  created_at: number
  phone_number: string | null
  last_sent_at: number | null
  unsubscribed_at: number | null
  last_responded_at: number | null
  /** When they are to be asked next. */
  scheduled_at: number | null
}

/** By what people are found. */
export type PersonName = { ids: string[] } | { email: string } | { phoneNumber: string }

/** So many people are found for one name at most: anybody can claim an address. */
export const mostNamesakes = 100

/**
 * The people of this name. Whom another program has named comes first, then who was proven, then who came first. An address is the same
 * in capital letters.
 */
export async function findPeople(
  db: Kysely<Schema>,
  of: { siteId: number; name: PersonName },
): Promise<PersonRow[]> {
  const ids = await findPeopleIds(db, of)
  if (ids.length === 0) return []
  const found = await selectPeople(db, of.siteId).where('customer.id', 'in', ids).execute()
  const byId = new Map(found.map(person => [person.id, person]))
  return ids.flatMap(id => byId.get(id) ?? [])
}

/** The ids of the people of this name, in the same order; also of whom nothing is known but what other programs have said. */
export async function findPeopleIds(
  db: Kysely<Schema>,
  { siteId, name }: { siteId: number; name: PersonName },
): Promise<string[]> {
  if ('ids' in name) return name.ids
  const { rows } = await ('email' in name
    ? sql<{ id: string }>`select customer.id from customer ${indexedBy(db, 'customer_email')}
        left join person on person.site_id = customer.site_id and person.id = customer.id
        where customer.site_id = ${siteId} and lower(customer.email) = ${lower(name.email)} and customer.email is not null
        order by case when person.id is null then 1 else 0 end, verified desc, created_at, customer.id
        limit ${mostNamesakes}`
    : sql<{
        id: string
      }>`select id from person where site_id = ${siteId} and phone_number = ${name.phoneNumber}
        order by id limit ${mostNamesakes}`
  ).execute(db)
  return rows.map(({ id }) => id)
}

/** SQLite, which keeps no statistics, takes looking at all customers of a site for as good as this index. */
const indexedBy = (db: Kysely<Schema>, index: string) =>
  isPostgres(db) ? sql`` : sql`indexed by ${sql.ref(index)}`

/** Where a page of people begins: behind this one. */
export interface PeopleCursor {
  createdAt: number
  id: string
}

interface PeopleSpan {
  since?: number | undefined
  before?: number | undefined
  after?: PeopleCursor | undefined
  limit: number
}

/** People in the order in which they came; `before` is not included. */
export async function listPeople(
  db: Kysely<Schema>,
  of: PeopleSpan & { siteId: number; name?: PersonName | undefined },
): Promise<PersonRow[]> {
  const { siteId, name, since, before, after, limit } = of
  if (name) return sortSpan(await findPeople(db, { siteId, name }), of)
  let people = selectPeople(db, siteId)
  if (since !== undefined) people = people.where('customer.created_at', '>=', since)
  if (before !== undefined) people = people.where('customer.created_at', '<', before)
  if (after)
    people = people.where(
      sql<boolean>`(customer.created_at, customer.id) > (${after.createdAt}, ${after.id})`,
    )
  return await people.orderBy('customer.created_at').orderBy('customer.id').limit(limit).execute()
}

/** The same of few people, who were found by another index. */
function sortSpan(people: PersonRow[], { since, before, after, limit }: PeopleSpan): PersonRow[] {
  const isIn = (person: PersonRow) =>
    person.created_at >= (since ?? Number.NEGATIVE_INFINITY) &&
    person.created_at < (before ?? Number.POSITIVE_INFINITY) &&
    (after === undefined || compare(placeOf(person), after) > 0)
  return people
    .filter(isIn)
    .sort((a, b) => compare(placeOf(a), placeOf(b)))
    .slice(0, limit)
}

const placeOf = ({ created_at, id }: PersonRow): PeopleCursor => ({ createdAt: created_at, id })

/** As both engines order them: texts by their bytes. */
const compare = (a: PeopleCursor, b: PeopleCursor): number =>
  a.createdAt - b.createdAt || Buffer.compare(Buffer.from(a.id), Buffer.from(b.id))

/** Who does not want to be asked, in the order in which they said so. */
export async function listUnsubscribed(
  db: Kysely<Schema>,
  of: { siteId: number; since: number; before: number; limit: number; offset: number },
) {
  return await db
    .selectFrom('person')
    .innerJoin('customer', join =>
      join.onRef('customer.site_id', '=', 'person.site_id').onRef('customer.id', '=', 'person.id'),
    )
    .select(['person.id', 'customer.email', 'customer.traits'])
    .select(sql<number>`person.unsubscribed_at`.as('unsubscribed_at'))
    .where('person.site_id', '=', of.siteId)
    .where('person.unsubscribed_at', '>=', of.since)
    .where('person.unsubscribed_at', '<', of.before)
    .orderBy('person.unsubscribed_at')
    .orderBy('person.id')
    .limit(of.limit)
    .offset(of.offset)
    .execute()
}

type People = SelectQueryBuilder<Schema & { person: Partial<Schema['person']> }, 'customer', PersonRow>

function selectPeople(db: Kysely<Schema>, siteId: number): People {
  const counted = sql.lit(stateNumber('counted'))
  return db
    .selectFrom('customer')
    .leftJoin('person', join =>
      join.onRef('person.site_id', '=', 'customer.site_id').onRef('person.id', '=', 'customer.id'),
    )
    .select(['customer.id', 'customer.email', 'customer.traits', 'customer.verified', 'customer.created_at'])
    .select(['person.phone_number', 'person.last_sent_at', 'person.unsubscribed_at'])
    .select(
      // With the plus no engine looks for it among all answers by their moments, backwards, until it meets one of theirs.
      sql<
        number | null
      >`(select max(+answered_at) from response ${indexedBy(db, 'response_customer')} where response.site_id = customer.site_id
        and response.customer_id = customer.id and state = ${counted})`.as('last_responded_at'),
    )
    .select(
      sql<
        number | null
      >`(select min(scheduled_at) from survey_request where survey_request.site_id = customer.site_id
        and survey_request.customer_id = customer.id)`.as('scheduled_at'),
    )
    .where('customer.site_id', '=', siteId) as unknown as People
}
