import { z } from 'zod'
import { fieldFaults } from '../field-faults.ts'
import { chatKinds, recipientKinds } from '../recipient-kinds.ts'
import { instant, text, timeZone } from './text.ts'
import { disabledReasons } from './webhook.ts'

/** How many chats of a site may be told anything. */
export const mostChats = 20

/** The languages that messages are written in. */
export const messageLanguages = ['en', 'es', 'de', 'fr', 'cs', 'fil', 'fa'] as const
export type MessageLanguage = (typeof messageLanguages)[number]

const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, fieldFaults.no_time)
  .describe('In the time zone of the recipient.')

export const weekdays = [
  ...(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const),
] as const
export type Weekday = (typeof weekdays)[number]

const quiet = z
  .strictObject({
    from: time,
    to: time.describe('The next day where it is not later than `from`.'),
    days_off: z
      .array(z.enum(weekdays))
      .max(weekdays.length - 1, fieldFaults.no_weekday)
      .default([])
      .describe('All of these days, too, such as those of the weekend.'),
  })
  .nullable()
  .describe('When nothing is sent; what comes meanwhile is summed up afterwards. Null for never.')
export type Quiet = z.infer<typeof quiet>

const bundleMinutes = z
  .number()
  .int()
  .min(0)
  .max(1440)
  .describe('At most one message in so many minutes; what comes meanwhile is summed up in the next.')

const language = z.enum(messageLanguages)

const settings = {
  quiet,
  bundle_minutes: bundleMinutes,
  digest: z.boolean().describe('Is a page on the week sent on Monday mornings?'),
}

const accountLanguage = language
  .nullable()
  .describe(
    'Of messages; null for that of the account, whatever it is then. A chat always has one of its own.',
  )
const siteTimeZone = timeZone.nullable().describe("Null for the site's, whatever it is then.")

const url = text(2000)
  .min(1)
  .describe(
    'The address that the service gives for an incoming webhook. It is a secret and never shown again.',
  )

export const newChat = z.strictObject({
  kind: z.enum(chatKinds),
  name: text(100).min(1).describe('Such as the name of the room.'),
  url,
  language: language.default('en'),
  time_zone: siteTimeZone.default(null),
  quiet: quiet.default(null),
  bundle_minutes: bundleMinutes.default(5),
  digest: settings.digest.default(false),
})
export type NewChat = z.infer<typeof newChat>

export const recipientPatch = z.strictObject({
  name: text(100).min(1).optional().describe('Of a chat; people have the names of their accounts.'),
  url: url.optional().describe('Of a chat.'),
  language: accountLanguage.optional(),
  time_zone: siteTimeZone.optional(),
  quiet: quiet.optional(),
  bundle_minutes: bundleMinutes.optional(),
  digest: settings.digest
    .optional()
    .describe(
      'Is a page on the week sent on Monday mornings? Whoever has unsubscribed from it can be sent it again by their own wish alone.',
    ),
  is_active: z
    .boolean()
    .optional()
    .describe(
      '`false` sends nothing: what waits is dropped, and what comes meanwhile is not sent later either. `true` begins anew. Whoever has unsubscribed can be switched on by themselves alone.',
    ),
})
export type RecipientPatch = z.infer<typeof recipientPatch>

/** Why nobody is told: as with webhooks, or because they want nothing. */
export const silentReasons = [...disabledReasons, 'unsubscribed'] as const
export type SilentReason = (typeof silentReasons)[number]

export const recipient = z.object({
  id: z.string().describe('Of somebody of the site: the id of their account.'),
  kind: z.enum(recipientKinds),
  name: z.string(),
  address: z
    .string()
    .nullable()
    .describe(
      'Of a chat the name of the server. Of somebody of the site their mail address, which only they and owners are told; null for others.',
    ),
  language: accountLanguage,
  time_zone: siteTimeZone,
  in_force: z.object({ language, time_zone: timeZone }).describe('By what they are told now.'),
  ...settings,
  digest_unsubscribed: z
    .boolean()
    .describe('Did they end the digest themselves? Then only they can switch it on again.'),
  is_active: z.boolean(),
  disabled_because: z
    .enum(silentReasons)
    .nullable()
    .describe(
      '`asked`: somebody of the site said so. `unsubscribed`: they said so themselves, and only they can switch it on again. `gone`: the address is not there any more. `failing`: nothing has arrived there for five days.',
    ),
  failing_since: instant
    .nullable()
    .describe('Since when nothing has arrived there; null while things do, and when nothing waits any more.'),
})
export type Recipient = z.infer<typeof recipient>

export const recipientList = z.object({
  recipients: z
    .array(recipient)
    .describe('People of the site by their names, then chats in the order in which they were added.'),
  sends_mail: z
    .boolean()
    .describe('Does this server know a mail server (`SMTP_URL`)? Without one people get nothing.'),
  tells_public_address: z
    .boolean()
    .describe(
      'Does this server know where it is found (`TOUCHLINE_PUBLIC_URL`)? Without it links lead to the machine itself.',
    ),
})
export type RecipientList = z.infer<typeof recipientList>
