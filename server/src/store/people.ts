import { type Kysely, type SelectQueryBuilder, sql } from 'kysely'
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
  return await named(selectPeople(db, of.siteId), of.name)
    .orderBy(sql`case when person.id is null then 1 else 0 end`)
    .orderBy('customer.verified', 'desc')
    .orderBy('customer.created_at')
    .orderBy('customer.id')
    .limit('ids' in of.name ? of.name.ids.length : mostNamesakes)
    .execute()
}

/** Where a page of people begins: behind this one. */
export interface PeopleCursor {
  createdAt: number
  id: string
}

/** People in the order in which they came; `before` is not included. */
export async function listPeople(
  db: Kysely<Schema>,
  of: {
    siteId: number
    name?: PersonName | undefined
    since?: number | undefined
    before?: number | undefined
    after?: PeopleCursor | undefined
    limit: number
  },
): Promise<PersonRow[]> {
  const { name, since, before, after } = of
  let people = selectPeople(db, of.siteId)
  if (name) people = named(people, name)
  if (since !== undefined) people = people.where('customer.created_at', '>=', since)
  if (before !== undefined) people = people.where('customer.created_at', '<', before)
  if (after)
    people = people.where(
      sql<boolean>`(customer.created_at, customer.id) > (${after.createdAt}, ${after.id})`,
    )
  return await people.orderBy('customer.created_at').orderBy('customer.id').limit(of.limit).execute()
}

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
      sql<number | null>`(select max(answered_at) from response where response.site_id = customer.site_id
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

function named(people: People, name: PersonName): People {
  if ('ids' in name) return people.where('customer.id', 'in', name.ids)
  if ('email' in name)
    return (
      people
        .where(sql<boolean>`lower(customer.email) = ${lower(name.email)}`)
        // Said once more, because only then the index on addresses is known to hold all of them.
        .where('customer.email', 'is not', null)
    )
  return people.where(sql<boolean>`person.phone_number = ${name.phoneNumber}`)
}
