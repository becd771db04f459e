import type { Kysely, Transaction } from 'kysely'
import { type CustomerWrite, saveCustomers } from './customers.ts'
import { findPeople, type PersonName, type PersonRow } from './people.ts'
import type { PersonTable } from './people-tables.ts'
import type { Schema } from './schema.ts'
import { waitForTurn } from './sequence.ts'
import { requestsOf } from './survey-requests.ts'

/** What another program says of a person; what is left out stays as it is. */
export interface PersonWrite {
  siteId: number
  /** Who is meant. */
  name: PersonName
  /** The id for somebody who is not known yet. */
  freshId: string
  email?: string | undefined
  traits?: CustomerWrite['traits']
  phoneNumber?: string | undefined
  lastSentAt?: number | undefined
  at: number
  /** That they are to be asked. */
  request?: RequestWrite | undefined
}

interface RequestWrite {
  id: string
  surveyId: number
  channel: number
  scheduledAt: number
  /** Nobody is asked who was asked, or is to be, less than this before, in milliseconds. */
  pauseMs: number
}

/** Keeps what is said of a person, who is made when nobody has this name, and plans to ask them unless they were asked lately or have unsubscribed. */
export async function savePerson(db: Kysely<Schema>, write: PersonWrite): Promise<PersonRow> {
  return await db.transaction().execute(async trx => {
    await waitForTurn(trx)
    const { siteId } = write
    const known = (await findPeople(trx, { siteId, name: write.name }))[0]
    const id = known?.id ?? write.freshId
    const { email, traits, at } = write
    // Whether they were proven is not for this program to say.
    await saveCustomers(trx, [{ siteId, id, email, traits, at, verified: known?.verified === 1 }])
    await savePersonRow(trx, {
      site_id: siteId,
      id,
      phone_number: write.phoneNumber ?? known?.phone_number ?? null,
      last_sent_at: write.lastSentAt ?? known?.last_sent_at ?? null,
      unsubscribed_at: known?.unsubscribed_at ?? null,
    })
    const saved = await getPerson(trx, siteId, id)
    if (!write.request || !(await mayBeAsked(trx, saved, { ...write.request, siteId }))) return saved
    await planRequest(trx, write.request, { siteId, customerId: id, at })
    return await getPerson(trx, siteId, id)
  })
}

/** Notes that all people of this name do not want to be asked, and drops what was planned. Who is not known is made, so that it holds for later. */
export async function unsubscribe(
  db: Kysely<Schema>,
  of: Pick<PersonWrite, 'siteId' | 'name' | 'freshId' | 'email' | 'phoneNumber' | 'at'>,
): Promise<void> {
  const { siteId, at } = of
  if ((await findPeople(db, of)).length === 0) await savePerson(db, of)
  await db.transaction().execute(async trx => {
    await waitForTurn(trx)
    for (const { id, phone_number, last_sent_at, unsubscribed_at } of await findPeople(trx, of)) {
      const since = unsubscribed_at ?? at
      await savePersonRow(trx, { site_id: siteId, id, phone_number, last_sent_at, unsubscribed_at: since })
      await dropRequests(trx, siteId, [id])
    }
  })
}

/** Drops what is planned for all people of this name. Returns how many requests that were. */
export async function cancelRequests(
  db: Kysely<Schema>,
  of: { siteId: number; name: PersonName },
): Promise<number> {
  return await db.transaction().execute(async trx => {
    await waitForTurn(trx)
    const people = await findPeople(trx, of)
    return await dropRequests(
      trx,
      of.siteId,
      people.map(({ id }) => id),
    )
  })
}

async function getPerson(trx: Transaction<Schema>, siteId: number, id: string): Promise<PersonRow> {
  return (await findPeople(trx, { siteId, name: { ids: [id] } }))[0] as PersonRow
}

async function savePersonRow(trx: Transaction<Schema>, row: PersonTable): Promise<void> {
  const { site_id: _, id: __, ...set } = row
  await trx
    .insertInto('person')
    .values(row)
    .onConflict(conflict => conflict.columns(['site_id', 'id']).doUpdateSet(set))
    .execute()
}

/** An address that has unsubscribed is not asked, whichever of the people who have it did so. */
async function mayBeAsked(
  trx: Transaction<Schema>,
  person: PersonRow,
  { siteId, scheduledAt, pauseMs }: RequestWrite & { siteId: number },
): Promise<boolean> {
  const last = Math.max(
    person.last_sent_at ?? Number.NEGATIVE_INFINITY,
    person.scheduled_at ?? Number.NEGATIVE_INFINITY,
  )
  if (person.scheduled_at !== null || scheduledAt - last < pauseMs) return false
  const namesakes =
    person.email === null ? [] : await findPeople(trx, { siteId, name: { email: person.email } })
  return [person, ...namesakes].every(({ unsubscribed_at }) => unsubscribed_at === null)
}

async function planRequest(
  trx: Transaction<Schema>,
  { id, surveyId, channel, scheduledAt }: RequestWrite,
  { siteId, customerId, at }: { siteId: number; customerId: string; at: number },
): Promise<void> {
  await trx
    .insertInto('survey_request')
    .values({
      ...{ site_id: siteId, id, customer_id: customerId, survey_id: surveyId, channel },
      ...{ scheduled_at: scheduledAt, created_at: at },
    })
    .execute()
}

async function dropRequests(
  trx: Transaction<Schema>,
  siteId: number,
  customerIds: string[],
): Promise<number> {
  if (customerIds.length === 0) return 0
  const { numDeletedRows } = await trx
    .deleteFrom('survey_request')
    .where('site_id', '=', siteId)
    .where('id', 'in', requestsOf(trx, siteId, customerIds))
    .executeTakeFirst()
  return Number(numDeletedRows)
}
