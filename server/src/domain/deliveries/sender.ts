import type { DeliveryFault } from '@touchline/shared/contract/delivery.ts'
import type { EventType } from '@touchline/shared/event-types.ts'
import type { DeliveryRow, DestinationRow } from '../../store/delivery-tables.ts'
import type { LeftOut } from './left-out.ts'

/** How one attempt to tell something went: by a status, where there was one. */
export interface Attempt {
  /**
   * `badly` and `gone` are the receiver's. `unable` is our own fault, or that of the mail server that is ours, and may go well later; `refused`
   * is this one message's, and would be so again.
   */
  result: 'well' | 'badly' | 'unable' | 'refused' | 'gone'
  /** What was answered, or why nothing was. */
  told: number | DeliveryFault
  /** For how long the receiver wants nothing, in milliseconds. */
  restMs?: number | undefined
}

/**
 * What has become of deliveries that were to be one message: those that are not among the told ones have nothing to tell any more. Or nothing
 * was sent, because nothing shall be before a moment, or because its turn did not come.
 */
export type Outcome =
  | { told: DeliveryRow[]; attempt: Attempt }
  | { told: []; attempt: null }
  | { quietUntil: number | undefined }

export const nothingToTell: Outcome = { told: [], attempt: null }

export interface SendMeans {
  /** Ends it early, when the server stops. */
  signal: AbortSignal
  /** Hears of what is left out of a message. */
  tell: (error: LeftOut) => void
}

/** Tells destinations of one kind. Whatever goes wrong outside is the attempt's; it rejects where the database does. */
export interface Sender {
  /**
   * Groups of events, of each of which all that is due becomes one message; each other event is a message of its own, and one message is
   * under way at a time. Null where each event is a message, and several may be.
   */
  bundles: readonly (readonly EventType[])[] | null
  /** Makes one message of deliveries, and one attempt to send it. */
  send(destination: DestinationRow, deliveries: DeliveryRow[], means: SendMeans): Promise<Outcome>
}

/** By the kind of the destination. Whoever adds a kind adds its sender; schedule, order, log and replay are those of all. */
export type Senders = Partial<Record<string, Sender>>
