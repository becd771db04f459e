import type { DeliveryFault } from '@touchline/shared/contract/delivery.ts'
import type { Mail } from '../messages/mail.ts'

/**
 * What became of a mail. `refused` will be refused again: the address or the mail is at fault; `isGone` where the server says that nobody has
 * such an address. `failed` may go well later: the server cannot be reached, is busy, or our own settings are at fault. `reason` is fit for a
 * log: it holds no address and no secret. `told` is the reply of the server, or why there is none. `unsent` was not tried: the server has not
 * heard of it.
 */
export type MailOutcome =
  | { outcome: 'sent' }
  | { outcome: 'refused'; reason: string; told: number | DeliveryFault; isGone: boolean }
  | { outcome: 'failed'; reason: string; told: number | DeliveryFault }
  | { outcome: 'unsent'; reason: string }

/** For how long somebody waits for a mail. */
export interface MailLimits {
  /** How long it may wait for its turn, in milliseconds. */
  turnMs: number
  /** Ends it early, wherever it is. */
  signal: AbortSignal
}

export interface Mailer {
  /** Of the address from which mails come. */
  readonly domain: string
  /** Without limits it waits for its turn as long as that takes. */
  send(mail: Mail, limits?: MailLimits): Promise<MailOutcome>
  /** Ends all connections, also those that hand over a mail. */
  close(): void
}
