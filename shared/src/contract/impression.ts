import { z } from 'zod'
import { channels } from '../channels.ts'
import { impressionEvents } from '../impression-events.ts'
import { key, uuid } from './text.ts'

export const impression = z.object({
  site: key,
  id: uuid.describe('The id of this showing; the answer given in it bears the same id.'),
  survey: key,
  version: z.number().int().min(1).max(1_000_000),
  event: z.enum(impressionEvents).describe('Each counts once per id, however often it is sent.'),
  touchpoint: z.string().optional(),
  channel: z.enum(channels).default('web'),
})
export type Impression = z.infer<typeof impression>
export type ImpressionInput = z.input<typeof impression>

export const impressionReceipt = z.object({ id: z.string(), event: z.enum(impressionEvents) })
