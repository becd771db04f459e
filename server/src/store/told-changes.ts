import { type EventType, eventTypes } from '@touchline/shared/contract/event.ts'
import type { Kysely } from 'kysely'
import { insertDeliveries, knowResponses, toDelivery } from './make-deliveries.ts'
import { bitsOf, listEvents } from './outbox.ts'
import { ensureRecipients, rulesKind } from './recipients.ts'
import type { Schema } from './schema.ts'
import { locked } from './sequence.ts'

/** One thing that has happened, which rules are held against. */
export interface ToldChange {
  type: EventType
  /** The id of a response, or such as `alert 7`. */
  subject: string
  seq: number
  at: number
}

export interface ToldChanges {
  changes: ToldChange[]
  /** Where the cursor of the rules stood, and where it stands when these have been told. */
  from: number
  to: number
  isMore: boolean
}

/** A slice of what has happened of some types since rules were applied last, up to a number; undefined where nothing has. */
export async function readToldChanges(
  db: Kysely<Schema>,
  of: { siteId: number; types: EventType[]; upTo: number; most: number },
): Promise<ToldChanges | undefined> {
  const cursor = await db
    .selectFrom('destination')
    .select('cursor')
    .where('site_id', '=', of.siteId)
    .where('id', '=', rulesKind)
    .executeTakeFirst()
  if (!cursor) return undefined
  const slice = await listEvents(db, { ...of, ...cursor })
  const last = slice.at(-1)
  if (!last) return undefined
  const asked = bitsOf(...of.types)
  const told = slice.filter(({ outside }) => (outside & asked) !== 0)
  const isTold = told.length === 0 ? () => false : await knowResponses(db, of.siteId, told)
  const changes = told.flatMap(({ seq, at, outside, response_id: subject }) =>
    eventTypes
      .filter(type => (outside & asked & bitsOf(type)) !== 0 && isTold(type, subject))
      .map(type => ({ type, subject, seq, at })),
  )
  return { changes, from: cursor.cursor, to: last.seq, isMore: slice.length === of.most }
}

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
  of: Pick<ToldChanges, 'from' | 'to'> & { siteId: number; told: ToldTo[]; at: number },
): Promise<boolean> {
  const { siteId, from, to, told, at } = of
  return await db.transaction().execute(async trx => {
    const { numUpdatedRows } = await trx
      .updateTable('destination')
      .set({ cursor: to })
      .where('site_id', '=', siteId)
      .where('id', '=', rulesKind)
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
          ...toDelivery({ site_id: siteId, id }, { type, change: { ...change, response_id: subject }, at }),
          due_at: dueAt,
        })),
    )
    return true
  })
}
