import {
  type Delivery,
  type DeliveryAttempt,
  type DeliveryFault,
  type DeliveryPage,
  type DeliveryQuery,
  type DeliveryReplay,
  type DeliveryWithRequest,
  deliveryStates,
} from '@touchline/shared/contract/delivery.ts'
import { eventTypes } from '@touchline/shared/event-types.ts'
import type { DeliveryCursor } from '../../store/deliveries.ts'
import type { DeliveryRow } from '../../store/delivery-tables.ts'
import type { Deps } from '../deps.ts'
import type { SiteDirectory } from '../directory.ts'
import { refuseField } from '../errors.ts'
import { iso } from '../responses/to-response.ts'
import type { Dispatcher } from './dispatcher.ts'
import { type EventDeps, readEvent, typeOf } from './read-event.ts'
import { toRequest } from './send-webhook.ts'

const toDelivery = (row: DeliveryRow): Delivery => {
  const isWaiting = deliveryStates[row.state] === 'waiting'
  return {
    id: row.id,
    receiver: row.destination_id,
    type: typeOf(row),
    subject: row.subject,
    timestamp: iso(row.at),
    state: deliveryStates[row.state] ?? 'waiting',
    attempts: row.attempts,
    next_attempt_at: isWaiting ? iso(row.due_at) : null,
    finished_at: row.finished_at === null ? null : iso(row.finished_at),
    log: (JSON.parse(row.log) as [number, number, number | DeliveryFault][]).map(toAttempt),
  }
}

const toAttempt = ([at, milliseconds, told]: [number, number, number | DeliveryFault]): DeliveryAttempt => ({
  at: iso(at),
  milliseconds,
  status: typeof told === 'number' ? told : null,
  fault: typeof told === 'number' ? null : told,
})

/** A page of what was and is to be sent, the newest first. */
export async function listDeliveries(
  { store }: Pick<Deps, 'store'>,
  { site }: SiteDirectory,
  query: DeliveryQuery,
): Promise<DeliveryPage> {
  const rows = await store.listDeliveries({
    siteId: site.id,
    destinationId: query.receiver,
    states: query.state?.map(state => deliveryStates.indexOf(state)),
    events: query.type?.map(type => eventTypes.indexOf(type)),
    subject: query.response,
    before: query.cursor === undefined ? undefined : readCursor(query.cursor),
    limit: query.limit + 1,
  })
  const shown = rows.slice(0, query.limit)
  const last = shown.at(-1)
  const next = rows.length > query.limit && last ? `${last.seq}.${last.event}.${last.id}` : null
  return { deliveries: shown.map(toDelivery), next }
}

function readCursor(text: string): DeliveryCursor {
  const [seq, event, id = ''] = text.split('.')
  return { seq: Number(seq), event: Number(event), id }
}

async function findRow(
  { store }: Pick<Deps, 'store'>,
  { site }: SiteDirectory,
  id: string,
): Promise<DeliveryRow> {
  const row = await store.findDelivery({ siteId: site.id, id })
  if (!row)
    throw refuseField(
      'not_found',
      'delivery',
      'this site has no delivery with this id; they are kept for 30 days, and GET /v1/deliveries lists them',
    )
  return row
}

/** To whom a delivery is sent. */
export interface Receiver {
  receiver: string
  /** Is it a webhook, and no person and no chat? */
  isProgram: boolean
}

/** Throws `not_found`. */
export async function findReceiver(
  deps: Pick<Deps, 'store'>,
  directory: SiteDirectory,
  id: string,
): Promise<Receiver> {
  const { destination_id: receiver } = await findRow(deps, directory, id)
  const to = await deps.store.findDestination({ siteId: directory.site.id, id: receiver })
  return { receiver, isProgram: to?.kind === 'webhook' }
}

/** A delivery with what would be sent now, made from what is known now. Throws `not_found`. */
export async function getDelivery(
  deps: EventDeps & Pick<Deps, 'now'>,
  directory: SiteDirectory,
  id: string,
): Promise<DeliveryWithRequest> {
  const row = await findRow(deps, directory, id)
  const to = await deps.store.findDestination({ siteId: directory.site.id, id: row.destination_id })
  // What people are told has another form for each of them.
  const event = to?.kind === 'webhook' ? await readEvent(deps, row) : undefined
  const request = event && {
    event,
    headers: toRequest({ id, event }, { at: deps.now(), secrets: [] }).headers,
  }
  return { ...toDelivery(row), request: request ?? null }
}

export interface ReplayMeans extends Pick<Deps, 'store' | 'now'> {
  dispatcher: Pick<Dispatcher, 'wake'>
}

/** So many at once, so that answers do not wait. */
const slice = 500

/** Sends again what is done with and fits; returns how many. They keep their ids. */
export async function replayDeliveries(
  { store, now, dispatcher }: ReplayMeans,
  { site }: SiteDirectory,
  { receiver, ids, state, from, to }: DeliveryReplay,
): Promise<number> {
  let replayed = 0
  const of = {
    ...{ siteId: site.id, destinationId: receiver, ids, now: now(), most: slice },
    states: state.map(name => deliveryStates.indexOf(name)),
    from: from === undefined ? undefined : Date.parse(from),
    to: to === undefined ? undefined : Date.parse(to),
  }
  for (let after: number | undefined = 0; after !== undefined; ) {
    const slice = await store.replayDeliveries({ ...of, after })
    replayed += slice.replayed
    after = slice.next
    dispatcher.wake()
  }
  return replayed
}

/** Sends one again, whatever has become of it; one that waits is left to its turn. Throws `not_found`. */
export async function replayDelivery(
  means: ReplayMeans,
  directory: SiteDirectory,
  id: string,
): Promise<Delivery> {
  await findRow(means, directory, id)
  await replayDeliveries(means, directory, { ids: [id], state: ['delivered', 'given_up', 'dropped'] })
  return toDelivery(await findRow(means, directory, id))
}
