import { z } from 'zod'
import { fieldFaults } from '../field-faults.ts'
import { instant, text } from './text.ts'

const pattern = text(500)
  .regex(/^(\/|\*|https?:\/\/)/, fieldFaults.no_pattern)
  .describe(
    'A path such as `/account/`, where `*` stands for any characters (`/account*` is `/account` and all below it); begin with `https://` to compare the whole address.',
  )

/** A fact about the visitor or an event, compared with a value. */
export const filter = z.strictObject({
  name: text(64).min(1),
  is: z.enum(['equal', 'not_equal', 'contains', 'above', 'below']).default('equal'),
  value: z.union([text(200), z.number(), z.boolean()]),
})
export type Filter = z.infer<typeof filter>

/** What on the page makes a survey due, once all other rules allow it. */
export const trigger = z.discriminatedUnion('on', [
  z.strictObject({ on: z.literal('time') }),
  z.strictObject({ on: z.literal('scroll'), percent: z.number().int().min(1).max(100) }),
  z
    .strictObject({ on: z.literal('exit') })
    .describe('The mouse leaves towards the top; on touch screens, scrolling back up fast.'),
  z.strictObject({ on: z.literal('click'), selector: text(500).min(1) }),
  z.strictObject({
    on: z.literal('event'),
    event: text(64).min(1),
    where: z.array(filter).max(10).default([]),
  }),
  z.strictObject({ on: z.literal('call') }).describe('Only `touchline("show", …)` opens it.'),
])
export type Trigger = z.infer<typeof trigger>

/** When and where the widget may show a survey. The defaults are polite on purpose. */
export const targeting = z.strictObject({
  pages: z
    .strictObject({
      include: z.array(pattern).max(50).default([]),
      exclude: z.array(pattern).max(50).default([]),
    })
    .default({ include: [], exclude: [] })
    .describe('Nothing included means every page; an excluded page always wins.'),
  trigger: trigger.default({ on: 'time' }),
  delay_seconds: z
    .number()
    .int()
    .min(0)
    .max(3600)
    .default(5)
    .describe('Time on the page before the survey may open, whatever the trigger.'),
  sample_percent: z
    .number()
    .min(0)
    .max(100)
    .default(100)
    .describe('The share of visitors who may be asked; below 100 the draw is remembered on the device.'),
  ask_again_days: z
    .number()
    .int()
    .min(0)
    .max(3650)
    .default(90)
    .describe('Days before the same visitor may see this survey again.'),
  query: z
    .record(text(64).min(1), text(200))
    .optional()
    .describe('Parameters that the address must have; `*` stands for any value.'),
  traits: z
    .array(filter)
    .max(20)
    .default([])
    .describe('Facts of the visitor or customer that all must hold.'),
  devices: z
    .array(z.enum(['phone', 'tablet', 'desktop']))
    .max(3)
    .default([])
    .describe('Any when empty.'),
  languages: z
    .array(z.string().max(35))
    .max(50)
    .default([])
    .describe('Of the visitor’s browser, such as `de`; any when empty.'),
  starts_at: instant.optional(),
  ends_at: instant.optional(),
  quota: z
    .number()
    .int()
    .min(1)
    .max(1_000_000_000)
    .optional()
    .describe('Answers after which it is no longer shown.'),
  priority: z
    .number()
    .int()
    .min(-100)
    .max(100)
    .default(0)
    .describe('The higher goes first where several are due.'),
})
export type Targeting = z.infer<typeof targeting>
