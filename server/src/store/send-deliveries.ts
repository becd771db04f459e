import { eventTypes } from '@touchline/shared/event-types.ts'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { DeliveryRow, DestinationRow } from './delivery-tables.ts'
import { isPostgres } from './engine.ts'
import { waiting } from './make-deliveries.ts'
import { inOrder } from './note-sent.ts'
import { awaitedMs, laterId } from './recipients.ts'
import type { Schema } from './schema.ts'
import { locked } from './sequence.ts'

/** Somebody who tries whether people are told does not wait until they want to be. */
const isTest = sql<boolean>`event = ${sql.lit(eventTypes.indexOf('test'))}`

/** A destination that is told things, and whether there is anything to do for it now. */
export interface Busy {
  siteId: number
  destinationId: string
  kind: string
  /** Has anything happened of which no deliveries are made yet? */
  isBehind: boolean
  /** Is anything to be sent? */
  isDue: boolean
}

/** All destinations that are told things now. */
export async function listBusy(db: Kysely<Schema>, now: number): Promise<Busy[]> {
  const rows = await db
    .selectFrom('destination')
    .select(['site_id', 'id', 'kind'])
    .select(
      // Deliveries to people and chats are made by the rules of the site, and not of what happens since they are there.
      sql<number | boolean | null>`kind in ('webhook', 'rules') and case when id = ${sql.lit(laterId)}
        then (select at from outbox where outbox.site_id = destination.site_id and seq > destination.cursor
          order by seq limit 1) <= ${now - awaitedMs}
        else exists (select 1 from outbox where outbox.site_id = destination.site_id and seq > destination.cursor)
        end`.as('is_behind'),
    )
    .select(
      // A test is sent to people whatever the hour. What else waits for those that rest is not looked at.
      sql<number | boolean>`case when coalesce(rests_until, 0) <= ${now}
        then exists (select 1 from delivery
          where delivery.site_id = destination.site_id and destination_id = destination.id
          and state = 0 and due_at <= ${now} and leased_until <= ${now})
        else kind <> 'webhook' and exists (select 1 from delivery
          where delivery.site_id = destination.site_id and destination_id = destination.id
          and state = 0 and ${isTest} and due_at <= ${now} and leased_until <= ${now}) end`.as('is_due'),
    )
    .where('disabled_at', 'is', null)
    .orderBy('site_id')
    .orderBy('id')
    .execute()
  return rows.map(row => ({
    siteId: row.site_id,
    destinationId: row.id,
    kind: row.kind,
    isBehind: Boolean(row.is_behind),
    isDue: Boolean(row.is_due),
  }))
}

/** What is to be sent now, and where. */
export interface Claimed {
  destination: DestinationRow
  deliveries: DeliveryRow[]
}

export interface Claim {
  siteId: number
  destinationId: string
  now: number
  until: number
  lease: string
  most: number
  /** Of which groups of events all that is due is taken together, and of others one; null to take all alike. */
  bundles: number[][] | null
}

/**
 * Takes some of what is to be sent to each of several destinations, the oldest first, so that nobody else sends it until a moment. Of one
 * subject only what is not behind anything that waits, but for what is bundled with it. All of it waits for the disk once.
 */
export async function claimDeliveries(db: Kysely<Schema>, claims: Claim[]): Promise<(Claimed | undefined)[]> {
  return await db.transaction().execute(async trx => {
    const claimed: (Claimed | undefined)[] = []
    // In one order, so that two nodes do not wait for each other.
    for (const claim of claims.toSorted(inOrder)) claimed[claims.indexOf(claim)] = await claimOne(trx, claim)
    return claimed
  })
}

async function claimOne(trx: Transaction<Schema>, of: Claim): Promise<Claimed | undefined> {
  const query = trx
    .selectFrom('destination')
    .selectAll()
    .where('site_id', '=', of.siteId)
    .where('id', '=', of.destinationId)
    .where('disabled_at', 'is', null)
  const destination = await (of.bundles ? locked(trx, query) : query).executeTakeFirst()
  if (!destination) return undefined
  const isResting = (destination.rests_until ?? 0) > of.now
  if (of.bundles ? await isUnderWay(trx, of) : isResting) return undefined
  const ids = await listDue(trx, of, isResting)
  if (ids.length === 0) return undefined
  const deliveries = await trx
    .updateTable('delivery')
    .set({ lease: of.lease, leased_until: of.until })
    .where('site_id', '=', of.siteId)
    .where('id', 'in', ids)
    .returningAll()
    .execute()
  return { destination, deliveries: deliveries.toSorted((a, b) => a.seq - b.seq || a.event - b.event) }
}

/** Where things are bundled, one message is under way at a time, whichever node sends it: only then it is known whether there shall be rest. */
async function isUnderWay(trx: Transaction<Schema>, { siteId, destinationId, now }: Claim): Promise<boolean> {
  const leased = await trx
    .selectFrom('delivery')
    .select('id')
    .where('site_id', '=', siteId)
    .where('destination_id', '=', destinationId)
    .where('state', '=', sql.lit(waiting))
    // Said twice: only so SQLite sees that the index of those under way holds it.
    .where('leased_until', '>', sql.lit(0))
    .where('leased_until', '>', now)
    .limit(1)
    .executeTakeFirst()
  return leased !== undefined
}

/** The ids of what can be sent now; of one message where some events are bundled. */
async function listDue(trx: Transaction<Schema>, claim: Claim, isResting: boolean): Promise<string[]> {
  const due = inTurn(trx, claim, isResting)
  const take = async (query: typeof due) =>
    await (isPostgres(trx) ? query.forUpdate().skipLocked() : query).execute()
  const { bundles, most } = claim
  const found = await take(due.limit(bundles ? 1 : most))
  const group = bundles?.find(events => events.includes(found[0]?.event ?? -1))
  // Counted by itself, so that whoever claims can tell that more is waiting.
  const rows = group ? await take(due.where('due.event', 'in', group).limit(most)) : found
  return rows.map(({ id }) => id)
}

/** What can be sent now, in its order. */
function inTurn(
  trx: Transaction<Schema>,
  { siteId, destinationId, now, bundles }: Claim,
  isResting: boolean,
) {
  const isBundled = bundles ? sql<boolean>`due.event in (${sql.join(bundles.flat())})` : sql<boolean>`false`
  const query = trx
    .selectFrom('delivery as due')
    .select(['due.id', 'due.event'])
    .where('due.site_id', '=', siteId)
    .where('due.destination_id', '=', destinationId)
    .where('due.state', '=', sql.lit(waiting))
    .where('due.due_at', '<=', now)
    .where('due.leased_until', '<=', now)
    .where(eb => eb.or([isBundled, isFirst]))
    .orderBy('due.due_at')
    .orderBy('due.seq')
    .orderBy('due.event')
  return isResting ? query.where(isTest) : query
}

/** Waits nothing that has happened to the same subject before? */
const isFirst = sql<boolean>`not exists (select 1 from delivery as earlier
  where earlier.site_id = due.site_id and earlier.destination_id = due.destination_id and earlier.subject = due.subject
  and earlier.state = 0 and (earlier.seq, earlier.event) < (due.seq, due.event))`

/** After a start: with SQLite nobody else sends anything, so that what was being sent at the end waits for nobody. */
export async function freeDeliveries(db: Kysely<Schema>): Promise<void> {
  if (isPostgres(db)) return
  await db
    .updateTable('delivery')
    .set({ lease: null, leased_until: 0 })
    .where('site_id', 'in', eb => eb.selectFrom('destination').select('site_id'))
    .where('state', '=', sql.lit(waiting))
    .where('leased_until', '>', 0)
    .execute()
}
