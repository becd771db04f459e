import { chatKinds } from '@touchline/shared/recipient-kinds.ts'
import type { Senders } from '../deliveries/sender.ts'
import type { Mailer } from './mailer.ts'
import { type ChatMeans, createChatSender } from './send-chat.ts'
import { createMailSender } from './send-mail.ts'

/** Those that tell people, by the kinds of recipients. Without a mailer nobody is told anything by mail. */
export const createRecipientSenders = (means: ChatMeans, mailer: Mailer | undefined): Senders => ({
  ...Object.fromEntries(chatKinds.map(kind => [kind, createChatSender(means, kind)])),
  ...(mailer && { mail: createMailSender({ ...means, mailer }) }),
})
