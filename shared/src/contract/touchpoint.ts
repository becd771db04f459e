import { z } from 'zod'
import { metrics } from '../scales.ts'
import { key, text } from './text.ts'

export const newTouchpoint = z.strictObject({
  key,
  name: text(200).min(1),
  stage: key.describe("The step of the customer's life that it belongs to, one of the site's stages."),
  metric: z
    .enum(metrics)
    .describe('The headline metric. Other metrics are kept beside it, never mixed into it.'),
  owner: text(200).optional().describe('Who looks after this touchpoint.'),
})
export type NewTouchpoint = z.infer<typeof newTouchpoint>

export const touchpointPatch = newTouchpoint.omit({ key: true }).partial()
export type TouchpointPatch = z.infer<typeof touchpointPatch>

export const touchpoint = z.object(newTouchpoint.shape)
export type Touchpoint = z.infer<typeof touchpoint>
