import { z } from 'zod'
import { eventTypes } from '../event-types.ts'
import { event } from './event.ts'
import { instant, several, text, uuid } from './text.ts'

/** What has become of a delivery. A state's place in this list is its number in the store: only ever append. */
export const deliveryStates = ['waiting', 'delivered', 'given_up', 'dropped'] as const
export type DeliveryState = (typeof deliveryStates)[number]

/** Why an attempt has failed without a status. */
export const deliveryFaults = [
  ...(['address', 'forbidden', 'name', 'refused', 'tls', 'timeout', 'broken', 'sealed', 'fault'] as const),
] as const
export type DeliveryFault = (typeof deliveryFaults)[number]

const id = text(64)

export const deliveryQuery = z.strictObject({
  receiver: text(24).optional().describe('To this webhook, person or chat.'),
  state: several(z.enum(deliveryStates)).describe('May be repeated.'),
  type: several(z.enum(eventTypes)).describe('Of these events; may be repeated.'),
  response: uuid.optional().describe('Of this response.'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z
    .string()
    .regex(/^\d{1,15}\.\d{1,2}\.[\w-]{1,64}$/)
    .optional()
    .describe('The `next` of the page before.'),
})
export type DeliveryQuery = z.infer<typeof deliveryQuery>

const attempt = z.object({
  at: instant,
  milliseconds: z.number().int(),
  status: z.number().int().nullable().describe('What was answered; null where nothing was.'),
  fault: z
    .enum(deliveryFaults)
    .nullable()
    .describe(
      '`address`: the URL is not one that is sent to. `forbidden`: its name leads into a network that nothing is sent to. `name`: its name leads nowhere. `refused`: nobody takes connections there. `tls`: the certificate is not in order. `timeout`: no answer within 20 seconds. `broken`: the connection ended early. `sealed`: the secret was sealed with a TOUCHLINE_SECRET that is not there any more. `fault`: ours.',
    ),
})
export type DeliveryAttempt = z.infer<typeof attempt>

export const delivery = z.object({
  id: z
    .string()
    .describe(
      'Stands in the header `webhook-id` of each attempt to tell a webhook: of one event to one receiver always the same.',
    ),
  receiver: z.string().describe('The id of the webhook, or of the recipient, which is a person or a chat.'),
  type: z.enum(eventTypes),
  subject: z
    .string()
    .describe(
      'What it tells of: the id of the response; `alert 7`; `survey 3`; `webhook ID` of a webhook or a chat that was switched off; `digest 2026-05-04`, the Monday on which it is due; `test 9`.',
    ),
  timestamp: instant.describe('When it happened.'),
  state: z
    .enum(deliveryStates)
    .describe(
      '`waiting`: it is sent when its time comes, which is after quiet hours and pauses too. `delivered`: it was taken. `given_up`: ten attempts have failed, or it was refused for good. `dropped`: it was not sent, because there was nothing to tell any more (the response was erased, does not count or is not negative any more, or is assigned by now; the alert is not there any more; what was switched off is on again; there is no news for a digest, or the next one is due), because the receiver was switched off or on or has unsubscribed meanwhile, may not see the site any more, or because this server sends no mail.',
    ),
  attempts: z.number().int().describe('How many have failed since it was made or asked for again.'),
  next_attempt_at: instant
    .nullable()
    .describe(
      'Not before an earlier event of the same response has been delivered or given up; null when there is none.',
    ),
  finished_at: instant.nullable(),
  log: z
    .array(attempt)
    .describe('The last attempts, 20 at most, the oldest first. What receivers answer is not kept.'),
})
export type Delivery = z.infer<typeof delivery>

export const deliveryPage = z.object({
  deliveries: z.array(delivery).describe('The newest first. They are kept for 30 days.'),
  next: z.string().nullable().describe('The cursor of the next page; null on the last.'),
})
export type DeliveryPage = z.infer<typeof deliveryPage>

export const deliveryWithRequest = delivery.extend({
  request: z
    .object({ event, headers: z.record(z.string(), z.string()) })
    .nullable()
    .describe(
      'What would be sent now, made from what is known now, without its signature; null where there is nothing to tell any more.',
    ),
})
export type DeliveryWithRequest = z.infer<typeof deliveryWithRequest>

export const deliveryReplay = z.strictObject({
  receiver: text(24).optional().describe('To this webhook, person or chat; to all when left out.'),
  ids: z
    .array(id)
    .min(1)
    .max(200)
    .optional()
    .describe('These deliveries; all that fit the rest when left out.'),
  state: z
    .array(z.enum(['delivered', 'given_up', 'dropped']))
    .min(1)
    .max(3)
    .default(['given_up'])
    .describe('Of those in these states; what waits is sent anyway.'),
  from: instant.optional().describe('Of what has happened since.'),
  to: instant.optional().describe('Of what has happened before.'),
})
export type DeliveryReplay = z.infer<typeof deliveryReplay>

export const replayed = z.object({ replayed: z.number().int().describe('How many are sent again.') })
