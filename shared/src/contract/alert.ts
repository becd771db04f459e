import { z } from 'zod'
import { metrics } from '../scales.ts'
import { interval } from './summary.ts'
import { instant } from './text.ts'

/** What may happen to a score. */
export const findings = ['fall', 'rise'] as const

export const alertQuery = z.strictObject({
  open: z
    .enum(['true', 'false'])
    .default('false')
    .describe('`true`: only those that nobody has acknowledged.'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.coerce.number().int().min(1).optional().describe('The `next` of the page before.'),
})
export type AlertQuery = z.infer<typeof alertQuery>

const place = {
  touchpoint: z.string(),
  name: z.string(),
  stage: z.string(),
  metric: z.enum(metrics),
  scale: z.object({ min: z.number().int(), max: z.number().int() }),
}

export const alert = z.object({
  id: z.number().int(),
  ...place,
  kind: z.enum(findings),
  since: z.string().describe('The day on which it began, as far as can be told.'),
  day: z.string().describe('The day whose answers gave it away.'),
  reason: z
    .object({
      days: z.number().int(),
      against_days: z.number().int(),
      count: z.number().int(),
      against_count: z.number().int(),
      difference: z.number().describe('In points.'),
      interval,
      p: z.number(),
    })
    .nullable()
    .describe(
      'How the score since then stands beside the days before: the words for a change that was found otherwise. Null where either has no answers.',
    ),
  raised_at: instant,
  ended_on: z
    .string()
    .nullable()
    .describe('The first day on which it was as before again, as far as can be told; null while it lasts.'),
  acknowledged_at: instant.nullable(),
  acknowledged_by: z
    .string()
    .nullable()
    .describe('The name of whoever had signed in, or the readable beginning of a secret key.'),
})
export type Alert = z.infer<typeof alert>

const watched = z.object({
  ...place,
  state: z
    .enum(['learning', 'watching', 'shifted'])
    .describe(
      '`learning`: not enough is known yet to tell a change from chance. `shifted`: a change was found and has not ended.',
    ),
  until: z
    .object({ days: z.number().int(), answers: z.number().int() })
    .nullable()
    .describe('How much longer it learns; null once it watches.'),
})

export const alertPage = z.object({
  alerts: z.array(alert).describe('The newest first.'),
  next: z.number().int().nullable().describe('The cursor of the next page; null on the last.'),
  watched: z.array(watched).describe('What is watched for changes, and what is still being learnt.'),
})
export type AlertPage = z.infer<typeof alertPage>
