import { z } from 'zod'

/** How Delighted refuses. Its clients tell refusals apart by the status. */
export const delightedRefusal = z.object({
  status: z.number().int(),
  message: z.string(),
  errors: z.record(z.string(), z.array(z.string())).optional().describe('Field → what is wrong with it.'),
  code: z.string().describe('Stable: programs may rely on it.'),
  detail: z.string().describe('What is wrong and how to mend it, as a sentence.'),
})
export type DelightedRefusal = z.infer<typeof delightedRefusal>
