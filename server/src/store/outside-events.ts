import type { EventType } from '@touchline/shared/event-types.ts'
import type { Transaction } from 'kysely'
import { bitsOf, type EventName, events } from './outbox.ts'
import { states } from './response-state.ts'
import type { ResponseTable, Schema } from './schema.ts'
import { takeNumbers } from './sequence.ts'

const bits = {
  created: bitsOf('response.created', 'response.negative'),
  // Whether it is negative, and was not told as such before, is looked at when it is told.
  saidAnew: bitsOf('response.updated', 'response.negative'),
  updated: bitsOf('response.updated'),
  erased: bitsOf('response.erased'),
}

type Stood = Pick<ResponseTable, 'state' | 'ratings' | 'revision'>

/** What is told outside of a change: only of responses that count, or have counted; one that is released from quarantine is new to them. */
export function toldOutside(before: Stood | undefined, after: Stood): number {
  const had = before !== undefined && states[before.state] === 'counted'
  if (states[after.state] === 'counted')
    return !had ? bits.created : isSaidAnew(before, after) ? bits.saidAnew : bits.updated
  return had && states[after.state] === 'erased' ? bits.erased : 0
}

const isSaidAnew = (before: Stood, after: Stood) =>
  before.revision !== after.revision || before.ratings !== after.ratings

/** Did whoever answered add or change something? All else that changes of a response is no news to whom rules tell. */
export const tellsRevision = (outside: number): boolean =>
  outside !== bits.created && (outside & bits.saidAnew) === bits.saidAnew

/** What has happened to something that is no response. */
export interface OutsideEvent {
  type: EventType
  /** Such as `alert 7`. */
  subject: string
}

/** Notes events in the transaction of what they tell of, where anybody is told anything of the site. */
export async function addOutsideEvents(
  trx: Transaction<Schema>,
  of: { siteId: number; at: number; told: OutsideEvent[] },
): Promise<void> {
  if (of.told.length === 0) return
  const anybody = trx.selectFrom('destination').select('id').where('site_id', '=', of.siteId).limit(1)
  if (!(await anybody.executeTakeFirst())) return
  const numbers = await takeNumbers(trx, of.told.length)
  const rows = of.told.map(({ type, subject }, index) => ({
    site_id: of.siteId,
    seq: numbers[index] as number,
    event: events.indexOf(type.split('.')[0] as EventName),
    response_id: subject,
    at: of.at,
    outside: bitsOf(type),
  }))
  await trx.insertInto('outbox').values(rows).execute()
}
