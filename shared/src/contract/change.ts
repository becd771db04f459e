import { z } from 'zod'
import { verdicts } from '../verdict.ts'
import { comparisons } from '../window-lengths.ts'
import { interval } from './summary.ts'

export const comparison = z.enum(comparisons)

/** How the score of one window differs from that of another. */
export const change = z.object({
  difference: z
    .number()
    .nullable()
    .describe('Later minus earlier, in points; null where either has no answers.'),
  interval: interval.nullable().describe('The confidence interval of the difference.'),
  p: z
    .number()
    .nullable()
    .describe('How likely a difference at least as large is where nothing has changed: 0 to 1.'),
  verdict: z
    .enum(verdicts)
    .describe(
      '`better` or `worse`: the score moved. `steady`: it moved less than matters. `unclear`: it cannot be told yet. `too_few`: fewer than 30 answers on a side.',
    ),
  needed: z
    .number()
    .int()
    .nullable()
    .describe('How many more answers per window would tell; null where it is told.'),
  smallest_visible: z
    .number()
    .nullable()
    .describe('The smallest change, in points, that so many answers would show four times in five.'),
})
export type Change = z.infer<typeof change>
