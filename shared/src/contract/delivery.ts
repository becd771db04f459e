import { z } from 'zod'
import { event, eventTypes } from './event.ts'
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
  webhook: text(24).optional().describe('To this webhook.'),
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
      'Stands in the header `webhook-id` of each attempt: of one event to one webhook always the same.',
    ),
  webhook: z.string(),
  type: z.enum(eventTypes),
  subject: z.string().describe('The id of the response, or `alert 7`, `survey 3`.'),
  timestamp: instant.describe('When it happened.'),
  state: z
    .enum(deliveryStates)
    .describe(
      '`given_up`: ten attempts have failed. `dropped`: when it was to be sent there was nothing to tell any more, because the response was erased or is not negative any more.',
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
  webhook: text(24).optional(),
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
