import type { DeliveryRow } from '../../store/delivery-tables.ts'
import { typeOf } from '../deliveries/read-event.ts'
import type { Attempt, Sender } from '../deliveries/sender.ts'
import { languageOf } from '../messages/languages.ts'
import { formatMail } from '../messages/mail.ts'
import { isBundled } from './gather.ts'
import type { Mailer, MailOutcome } from './mailer.ts'
import type { GatherMeans } from './reader.ts'
import { createRecipientSender, type ToSend } from './send-to-recipient.ts'
import { type Subscription, unsubscribeUrl } from './unsubscribe.ts'

export interface MailMeans extends GatherMeans {
  mailer: Mailer
}

/**
 * How long a mail may wait for its turn, in milliseconds. With what sending it may take this is shorter than the lease: beyond that another node
 * would send it too.
 */
const turnMs = 5000

/** Tells people of a site by mail: those who may still see it, at the addresses of their accounts. */
export const createMailSender = (means: MailMeans): Sender =>
  createRecipientSender(means, {
    find: async ({ site_id, target, language }) => {
      const account = await means.store.findAccount(target)
      return account?.memberships.some(membership => membership.site_id === site_id)
        ? { where: account.email, language: languageOf(language ?? account.language) }
        : undefined
    },
    send: async (to, outline, message) => {
      const mail = formatMail(outline, {
        ...{ to, domain: means.mailer.domain, key: keyOf(message) },
        unsubscribeUrl: unsubscribeFrom(means, message),
      })
      return attemptOf(await means.mailer.send(mail, { turnMs, signal: message.signal }))
    },
  })

/** The same as long as the message tells of the same. */
const keyOf = ({ told }: ToSend) =>
  told
    .map(({ id }) => id)
    .toSorted()
    .join(' ')

/** Mails of rules and digests can be ended; those that somebody has asked for, or that an owner has to know of, cannot. */
function unsubscribeFrom({ publicUrl }: GatherMeans, { destination, told }: ToSend): string | null {
  const subscription = told.flatMap(row => subscriptionOf(row) ?? [])[0]
  return subscription ? unsubscribeUrl(publicUrl, destination, subscription) : null
}

function subscriptionOf(row: DeliveryRow): Subscription | undefined {
  if (typeOf(row) === 'digest') return 'digest'
  return isBundled(row) ? 'messages' : undefined
}

function attemptOf(outcome: MailOutcome): Attempt | undefined {
  if (outcome.outcome === 'unsent') return undefined
  if (outcome.outcome === 'sent') return { result: 'well', told: 250 }
  if (outcome.outcome === 'failed') return { result: 'unable', told: outcome.told }
  return { result: outcome.isGone ? 'gone' : 'refused', told: outcome.told }
}
