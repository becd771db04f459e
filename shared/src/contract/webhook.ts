import { z } from 'zod'
import { askedEvents } from './event.ts'
import { instant, text } from './text.ts'

/** How many webhooks a site may have. */
export const mostWebhooks = 10

const url = text(2000)
  .min(1)
  .describe(
    'Where events are sent with POST: https, or http, on the ports 443 and 80, without a user and a password.',
  )

const events = z
  .array(z.enum(askedEvents))
  .min(1)
  .max(askedEvents.length)
  .describe('What to be told of. Whoever keeps copies of responses asks for `response.erased` too.')

export const newWebhook = z.strictObject({
  url,
  name: text(100).default('').describe('For people.'),
  events: events.default([...askedEvents]),
})
export type NewWebhook = z.infer<typeof newWebhook>

export const webhookPatch = z.strictObject({
  url: url.optional(),
  name: text(100).optional(),
  events: events.optional(),
  is_active: z
    .boolean()
    .optional()
    .describe(
      '`true` sends again, beginning with what was not sent meanwhile, as far as it happened in the last week. `false` sends nothing until then.',
    ),
})
export type WebhookPatch = z.infer<typeof webhookPatch>

/** Why nothing is sent: somebody said so; the receiver answered 410; it failed for five days. */
export const disabledReasons = ['asked', 'gone', 'failing'] as const
export type DisabledReason = (typeof disabledReasons)[number]

export const webhook = z.object({
  id: z.string(),
  url: z.string(),
  name: z.string(),
  events: z.array(z.enum(askedEvents)),
  is_active: z.boolean(),
  disabled_because: z
    .enum(disabledReasons)
    .nullable()
    .describe('`gone`: the receiver answered 410. `failing`: nothing has arrived there for five days.'),
  disabled_at: instant.nullable(),
  failing_since: instant
    .nullable()
    .describe('Since when nothing has arrived there; null while things do, and when nothing waits any more.'),
  rests_until: instant
    .nullable()
    .describe('Until when the receiver has asked to be left alone, with `Retry-After`.'),
  old_secret_until: instant
    .nullable()
    .describe('Until when what is sent is signed with the secret before as well; null outside a rotation.'),
  created_at: instant,
  updated_at: instant,
})
export type Webhook = z.infer<typeof webhook>

/** The reply to making a webhook, and to replacing its secret. */
export const webhookWithSecret = webhook.extend({
  secret: z
    .string()
    .describe('`whsec_` and 32 bytes in base64: what is sent is signed with it. Shown only now.'),
})
export type WebhookWithSecret = z.infer<typeof webhookWithSecret>
