import { z } from 'zod'
import { key } from './text.ts'

/** What a browser had to throw away: answers that could not be sent for too long, or were too many. */
export const loss = z.object({
  site: key,
  answers: z.number().int().min(1).max(10_000).describe('How many were dropped.'),
})
export type Loss = z.infer<typeof loss>
