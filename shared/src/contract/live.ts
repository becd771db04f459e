import { z } from 'zod'
import { channels } from '../channels.ts'
import { bands, metrics } from '../scales.ts'
import { bucketSummary } from './summary.ts'
import { instant, localDate, uuid } from './text.ts'
import { trendSeries } from './trend.ts'

export const liveQuery = z.strictObject({
  days: z.coerce
    .number()
    .int()
    .min(1)
    .max(365)
    .default(28)
    .describe('How many days the totals span, today included.'),
})

/** Other headers are not looked at. */
export const liveHeaders = z.looseObject({
  'last-event-id': z
    .string()
    .regex(/^\d{0,15}$/, 'must be the `id` of an event of this stream, or be left out')
    .optional()
    .describe('The `id` that was heard last: the stream goes on behind it.'),
})

/** An answer that counts, as it is now; nothing in it tells who gave it, but for what they wrote. */
export const liveAnswer = z.object({
  id: uuid,
  revision: z
    .number()
    .int()
    .describe('The same id comes again with a higher one when something was changed.'),
  touchpoint: z.string(),
  stage: z.string(),
  survey: z.string(),
  channel: z.enum(channels),
  metric: z.enum(metrics).nullable().describe('Of the survey’s first rated question.'),
  rating: z.number().int().nullable().describe('Null where that question was left out.'),
  band: z.enum(bands).nullable(),
  comment: z.string().nullable().describe('The first comment that holds words.'),
  locale: z.string().nullable(),
  answered_at: instant,
})
export type LiveAnswer = z.infer<typeof liveAnswer>

const liveTotal = trendSeries.pick({ name: true, metric: true, scale: true }).extend({
  touchpoint: z.string(),
  stage: z.string(),
  ...bucketSummary.pick({ count: true, score: true, interval: true }).shape,
})

export const liveTotals = z.object({
  from: localDate,
  to: localDate,
  touchpoints: z.array(liveTotal).describe('Of each touchpoint its headline metric.'),
})
export type LiveTotals = z.infer<typeof liveTotals>

const eventId = z.string().describe('To be sent as `Last-Event-ID` by whoever comes back.')

/** One event; on the wire its `data` is JSON in one line. */
export const liveEvent = z
  .discriminatedUnion('event', [
    z.object({ id: eventId, event: z.literal('answer'), data: liveAnswer }),
    z
      .object({ id: eventId, event: z.literal('removed'), data: z.object({ id: uuid }) })
      .describe('An answer that is not to be shown any more, told before or not.'),
    z
      .object({ id: eventId.optional(), event: z.literal('totals'), data: liveTotals })
      .describe('At the beginning, and once a second at most after changes.'),
    z
      .object({ event: z.literal('gap'), data: z.object({ detail: z.string() }) })
      .describe('What came since `Last-Event-ID` may not be known in full any more.'),
  ])
  .describe('One event of the stream: its lines `id`, `event` and `data`, whose JSON stands here read.')
export type LiveEvent = z.infer<typeof liveEvent>
