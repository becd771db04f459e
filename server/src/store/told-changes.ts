import { type EventType, eventTypes } from '@touchline/shared/event-types.ts'
import type { Kysely } from 'kysely'
import { insertDeliveries, knowResponses, toDelivery } from './make-deliveries.ts'
import { bitsOf, listEvents } from './outbox.ts'
import { tellsRevision } from './outside-events.ts'
import { ensureRecipients } from './recipients.ts'
import type { Schema } from './schema.ts'
import { locked } from './sequence.ts'

/** One thing that has happened, which rules are held against. */
export interface ToldChange {
  type: EventType
  /** The id of a response, or such as `alert 7`. */
  subject: string
  seq: number
  at: number
  /** Did somebody add to an answer, or change it, so that it may be told now though it was not when it was given? */
  isRevision: boolean
}

export interface ToldChanges {
  changes: ToldChange[]
  /** Where the cursor of the rules stood, and where it stands when these have been told. */
  from: number
  to: number
  isMore: boolean
}

/**
 * A slice of what has happened of some types since rules were applied last, up to a number and a moment; undefined where nothing has. `cursorId`
 * names the row that says up to where.
 */
export async function readToldChanges(
  db: Kysely<Schema>,
  of: { siteId: number; cursorId: string; types: EventType[]; upTo: number; until: number; most: number },
): Promise<ToldChanges | undefined> {
  const cursor = await db
    .selectFrom('destination')
    .select('cursor')
    .where('site_id', '=', of.siteId)
    .where('id', '=', of.cursorId)
    .executeTakeFirst()
  if (!cursor) return undefined
  const found = await listEvents(db, { ...of, ...cursor })
  const tooNew = found.findIndex(({ at }) => at > of.until)
  const slice = tooNew === -1 ? found : found.slice(0, tooNew)
  const last = slice.at(-1)
  if (!last) return undefined
  const asked = bitsOf(...of.types)
  const told = slice.filter(({ outside }) => (bitsFor(outside) & asked) !== 0)
  const isTold = told.length === 0 ? () => false : await knowResponses(db, of.siteId, told)
  const changes = told.flatMap(({ seq, at, outside, response_id: subject }) =>
    eventTypes
      .filter(type => (bitsFor(outside) & asked & bitsOf(type)) !== 0 && isTold(type, subject))
      .map(type => ({ type, subject, seq, at, isRevision: tellsRevision(outside) })),
  )
  return { changes, from: cursor.cursor, to: last.seq, isMore: slice.length === of.most }
}

/** To people an answer that has been added to is still one that was given. */
const bitsFor = (outside: number) => (tellsRevision(outside) ? outside | bitsOf('response.created') : outside)

/** One thing that a recipient is to be told, from a moment on. */
export interface ToldTo {
  recipientId: string
  change: ToldChange
  dueAt: number
}

/**
 * Makes deliveries of what rules have found in a slice, and moves the cursor of the rules in the same transaction. People are made recipients
 * where they were none. Recipients that are switched off, or gone, are left out. False when another node was sooner.
 */
export async function keepToldChanges(
  db: Kysely<Schema>,
  of: Pick<ToldChanges, 'from' | 'to'> & { siteId: number; cursorId: string; told: ToldTo[]; at: number },
): Promise<boolean> {
  const { siteId, from, to, told, at } = of
  return await db.transaction().execute(async trx => {
    const { numUpdatedRows } = await trx
      .updateTable('destination')
      .set({ cursor: to })
      .where('site_id', '=', siteId)
      .where('id', '=', of.cursorId)
      .where('cursor', '=', from)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return false
    if (told.length === 0) return true
    const asked = [...new Set(told.map(({ recipientId }) => recipientId))].toSorted()
    await ensureRecipients(trx, { siteId, accountIds: asked, at })
    const rows = await locked(
      trx,
      trx
        .selectFrom('destination')
        .select('id')
        .where('site_id', '=', siteId)
        .where('id', 'in', asked)
        .where('disabled_at', 'is', null)
        .orderBy('id'),
    ).execute()
    const active = new Set(rows.map(({ id }) => id))
    await insertDeliveries(
      trx,
      told
        .filter(({ recipientId }) => active.has(recipientId))
        .map(({ recipientId: id, change: { type, subject, ...change }, dueAt }) => ({
          ...toDelivery(
            { site_id: siteId, id },
            // An answer that is held against rules again, because more of it has come, is told once.
            { type, change: { ...change, response_id: subject }, at, isOnce: type.startsWith('response.') },
          ),
          due_at: dueAt,
        })),
    )
    return true
  })
}
