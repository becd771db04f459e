import type { DeliveryFault } from '@touchline/shared/contract/delivery.ts'
import { type FieldFault, fieldFaultDetail } from '@touchline/shared/field-faults.ts'
import type { Attempt } from './sender.ts'

/** What is sent to somebody outside. */
export interface OutsideRequest {
  url: string
  headers: Record<string, string>
  body: string
  /** Ends it early. */
  signal?: AbortSignal | undefined
}

/** What was answered: never what it says, which may be anything. */
export interface OutsideReply {
  status: number
  /** The header `Retry-After`. */
  retryAfter: string | undefined
}

/** Sends a request to the world outside and waits for the reply; throws a `PostFault` where none came. */
export type Post = (request: OutsideRequest) => Promise<OutsideReply>

/** Why no reply came. */
export class PostFault extends Error {
  readonly fault: Exclude<DeliveryFault, 'sealed' | 'fault'>
  /** The same as the sentence, where it is the address that nothing is sent to. */
  readonly because: FieldFault | undefined

  constructor(fault: PostFault['fault'], why: string | FieldFault) {
    super(typeof why === 'string' ? why : fieldFaultDetail(why))
    this.name = 'PostFault'
    this.fault = fault
    this.because = typeof why === 'string' ? undefined : why
  }
}

/** What an attempt was that no reply came to. */
export const attemptOf = (error: unknown): Attempt =>
  error instanceof PostFault ? { result: 'badly', told: error.fault } : { result: 'unable', told: 'fault' }
