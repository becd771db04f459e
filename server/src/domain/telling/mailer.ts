import type { DeliveryFault } from '@touchline/shared/contract/delivery.ts'
import type { Mail } from '../messages/mail.ts'

/**
 * What became of a mail. `refused` will be refused again: the address or the mail is at fault; `isGone` where the server says that nobody has
 * such an address. `failed` may go well later: the server cannot be reached, is busy, or our own settings are at fault. `reason` is fit for a
 * log: it holds no address and no secret. `told` is the reply of the server, or why there is none.
 */
export type MailOutcome =
  | { outcome: 'sent' }
  | { outcome: 'refused'; reason: string; told: number | DeliveryFault; isGone: boolean }
  | { outcome: 'failed'; reason: string; told: number | DeliveryFault }

export interface Mailer {
  /** Of the address from which mails come. */
  readonly domain: string
  send(mail: Mail): Promise<MailOutcome>
  /** Ends all connections, also those that hand over a mail. */
  close(): void
}
