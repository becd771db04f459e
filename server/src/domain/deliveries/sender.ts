import type { DeliveryFault } from '@touchline/shared/contract/delivery.ts'
import type { Event } from '@touchline/shared/contract/event.ts'
import type { DestinationRow } from '../../store/delivery-tables.ts'

/** What is to be told to a destination. */
export interface Message {
  /** The same in all attempts. */
  id: string
  event: Event
  /** Ends an attempt early, when the server stops. */
  signal: AbortSignal
}

/** How one attempt to tell it went: by a status, where there was one. */
export interface Attempt {
  result: 'well' | 'badly' | 'gone'
  /** What was answered, or why nothing was. */
  told: number | DeliveryFault
  /** For how long the receiver wants nothing, in milliseconds. */
  restMs?: number | undefined
}

/** Tells a destination of one kind something, once. It never rejects: whatever goes wrong is the attempt's. */
export type Sender = (destination: DestinationRow, message: Message) => Promise<Attempt>

/** By the kind of the destination. Whoever adds a kind adds its sender; schedule, order, log and replay are those of all. */
export type Senders = Record<string, Sender>
