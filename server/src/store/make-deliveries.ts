import { createHash } from 'node:crypto'
import { sources } from '@touchline/shared/channels.ts'
import { type EventType, eventTypes } from '@touchline/shared/event-types.ts'
import { bandOf, findScale } from '@touchline/shared/scales.ts'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { DeliveryRow, DestinationRow } from './delivery-tables.ts'
import { isPostgres } from './engine.ts'
import { bitsOf, listEvents } from './outbox.ts'
import { states } from './response-state.ts'
import type { Schema } from './schema.ts'
import { findSettled, locked, takeNumbers } from './sequence.ts'
import { queriesForIds } from './shapes.ts'

interface Slice {
  siteId: number
  destinationId: string
  at: number
  most: number
}

/**
 * Makes deliveries to a destination of a slice of what has happened, and moves its cursor in the same transaction. False when all is made,
 * or another node is at it.
 */
export async function makeDeliveries(db: Kysely<Schema>, of: Slice): Promise<boolean> {
  const settled = await findSettled(db)
  return await db.transaction().execute(async trx => {
    const destination = await takeDestination(trx, of)
    if (!destination) return false
    const slice = await listEvents(trx, { ...of, cursor: destination.cursor, upTo: settled })
    const last = slice.at(-1)
    if (!last) return false
    await insertDeliveries(trx, await toDeliveries(trx, { destination, slice, at: of.at }))
    await trx
      .updateTable('destination')
      .set({ cursor: last.seq })
      .where('site_id', '=', of.siteId)
      .where('id', '=', of.destinationId)
      .execute()
    return slice.length === of.most
  })
}

/** One node makes deliveries to a destination at a time. */
async function takeDestination(trx: Transaction<Schema>, of: Slice): Promise<DestinationRow | undefined> {
  const query = trx
    .selectFrom('destination')
    .selectAll()
    .where('site_id', '=', of.siteId)
    .where('id', '=', of.destinationId)
    .where('disabled_at', 'is', null)
  return await (isPostgres(trx) ? query.forUpdate().skipLocked() : query).executeTakeFirst()
}

interface Change {
  seq: number
  response_id: string
  at: number
  outside: number
}

async function toDeliveries(
  trx: Transaction<Schema>,
  { destination, slice, at }: { destination: DestinationRow; slice: Change[]; at: number },
): Promise<DeliveryRow[]> {
  const asked = bitsOf(...(JSON.parse(destination.events) as EventType[]))
  const told = slice.filter(({ outside }) => (outside & asked) !== 0)
  if (told.length === 0) return []
  const isTold = await knowResponses(trx, destination.site_id, told)
  return told.flatMap(change =>
    eventTypes
      .filter(type => (change.outside & asked & bitsOf(type)) !== 0 && isTold(type, change.response_id))
      .map(type => toDelivery(destination, { type, change, at })),
  )
}

/** A response is told of as negative once, and as unhandled, whatever becomes of it since; and a week is told of once. */
const toldOnce = new Set<EventType>(['response.negative', 'response.unhandled', 'digest'])

interface Told {
  type: EventType
  change: Omit<Change, 'outside'>
  at: number
  /** Is it told to this destination once, whatever its type? */
  isOnce?: boolean
}

export function toDelivery(
  { site_id, id: destination_id }: Pick<DestinationRow, 'site_id' | 'id'>,
  { type, change, at, isOnce }: Told,
): DeliveryRow {
  const { response_id: subject, seq } = change
  const moment = isOnce || toldOnce.has(type) ? '' : `${seq} ${change.at}`
  const name = createHash('sha256').update(`${destination_id} ${type} ${subject} ${moment}`)
  return {
    ...{ site_id, destination_id, subject, seq, at: change.at, made_at: at, due_at: at },
    // The same wherever and how often it is made, from a backup too.
    id: `msg_${name.digest('base64url').slice(0, 24)}`,
    event: eventTypes.indexOf(type),
    ...{ state: 0, attempts: 0, lease: null, leased_until: 0, log: '[]', finished_at: null },
  }
}

/**
 * Looks at the responses that changes tell of as they are now. Nothing is told of imported ones, which are no news, of those that are gone,
 * and as negative only of those that are.
 */
export async function knowResponses(
  trx: Kysely<Schema>,
  siteId: number,
  told: Pick<Change, 'response_id'>[],
): Promise<(type: EventType, id: string) => boolean> {
  const ids = [
    ...new Set(told.filter(({ response_id }) => !/ /.test(response_id)).map(row => row.response_id)),
  ]
  const queries = queriesForIds(trx, 'know responses', { first: siteId, ids }, isAmong =>
    trx
      .selectFrom('response')
      .select(['id', 'state', 'source', 'ratings'])
      .select(
        sql<number | boolean>`exists (select 1 from imported_response
          where imported_response.site_id = response.site_id and response_id = id)`.as('is_imported'),
      )
      .where('site_id', '=', siteId)
      .where(isAmong),
  )
  const known = new Map<string, { state: number; ratings: string }>()
  for (const query of ids.length === 0 ? [] : queries)
    for (const row of (await trx.executeQuery(query)).rows)
      if (!row.is_imported && sources[row.source] !== 'import') known.set(row.id, row)
  const isNegative = await judgeRatings(trx, siteId)
  return (type, id) => {
    if (!type.startsWith('response.')) return true
    const row = known.get(id)
    if (!row) return false
    if (type === 'response.erased') return states[row.state] === 'erased'
    return states[row.state] === 'counted' && (type !== 'response.negative' || isNegative(row.ratings))
  }
}

/** Is the headline of a response's ratings in the negative band? */
async function judgeRatings(trx: Kysely<Schema>, siteId: number): Promise<(ratings: string) => boolean> {
  const measures = await trx.selectFrom('measure').selectAll().where('site_id', '=', siteId).execute()
  const scales = new Map(measures.map(row => [row.id, findScale(row.metric, row.scale_min, row.scale_max)]))
  return ratings => {
    const [[measureId, rating] = []] = JSON.parse(ratings) as [number, number | null][]
    const scale = scales.get(measureId ?? 0)
    return scale !== undefined && typeof rating === 'number' && bandOf(scale, rating) === 'negative'
  }
}

/**
 * What was made before stays; what was dropped because it was not so any more, and is so again, waits again. What still waits takes the
 * number of the later change, so that whoever is about to drop it sees that. Of several with one id the one that is due first is made:
 * PostgreSQL refuses the second.
 */
export async function insertDeliveries(trx: Transaction<Schema>, given: DeliveryRow[]): Promise<void> {
  const sorted = given.toSorted((a, b) => b.due_at - a.due_at || b.seq - a.seq)
  const rows = [...new Map(sorted.map(row => [row.id, row])).values()]
  for (let from = 0; from < rows.length; from += mostRows)
    await trx
      .insertInto('delivery')
      .values(rows.slice(from, from + mostRows))
      .onConflict(conflict =>
        conflict
          .columns(['site_id', 'id'])
          .doUpdateSet(eb => {
            const isDropped = eb('delivery.state', '=', sql.lit(dropped))
            const anew = <Column extends 'at' | 'due_at'>(column: Column) =>
              eb
                .case()
                .when(isDropped)
                .then(eb.ref(`excluded.${column}`))
                .else(eb.ref(`delivery.${column}`))
                .end()
            return {
              ...{ state: sql.lit(waiting), seq: eb.ref('excluded.seq'), finished_at: null },
              ...{ at: anew('at'), due_at: anew('due_at') },
            }
          })
          .where('delivery.state', 'in', [waiting, dropped]),
      )
      .execute()
}

/** Far below the parameters that one statement may have. */
const mostRows = 500
/** In `deliveryStates`. In queries they are written out by `sql.lit`: only then SQLite sees that the small indexes hold all that waits. */
export const [waiting, dropped] = [0, 3]

/** A test that was made, or when one may be, in epoch milliseconds. */
export type MadeTest = { id: string } | { notBefore: number }

/** Makes a delivery that tells nothing, to try a destination with, unless one was made less than `paceMs` ago. */
export async function insertTestDelivery(
  db: Kysely<Schema>,
  of: { siteId: number; destinationId: string; at: number; paceMs: number },
): Promise<MadeTest> {
  return await db.transaction().execute(async trx => {
    const last = await findLastTest(trx, of)
    if (last !== undefined && last + of.paceMs > of.at) return { notBefore: last + of.paceMs }
    const [seq = 0] = await takeNumbers(trx, 1)
    const row = toDelivery(
      { site_id: of.siteId, id: of.destinationId },
      { type: 'test', change: { seq, response_id: `test ${seq}`, at: of.at }, at: of.at },
    )
    await trx.insertInto('delivery').values(row).execute()
    return { id: row.id }
  })
}

/** When the last test was made, of those that are kept. Two who ask at the same moment wait for each other. */
async function findLastTest(
  trx: Transaction<Schema>,
  { siteId, destinationId }: { siteId: number; destinationId: string },
): Promise<number | undefined> {
  const destination = trx
    .selectFrom('destination')
    .select('id')
    .where('site_id', '=', siteId)
    .where('id', '=', destinationId)
  await locked(trx, destination).execute()
  const last = await trx
    .selectFrom('delivery')
    .select('made_at')
    .where('site_id', '=', siteId)
    .where('destination_id', '=', destinationId)
    .where('event', '=', eventTypes.indexOf('test'))
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.made_at
}
