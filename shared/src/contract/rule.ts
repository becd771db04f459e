import { z } from 'zod'
import { bands } from '../scales.ts'
import { instant, key, text } from './text.ts'

/** How many rules a site may have. */
export const mostRules = 50

/** What a rule may begin with. */
export const ruleEvents = ['response.negative', 'response.created', 'alert.raised', 'alert.resolved'] as const
export type RuleEvent = (typeof ruleEvents)[number]

const recipients = z.array(text(24).min(1)).max(20)

const conditions = {
  touchpoints: z.array(key).max(50).describe('At one of these; anywhere when empty.'),
  stages: z.array(key).max(20).describe('In one of these stages of the life of a customer.'),
  bands: z
    .array(z.enum(bands))
    .max(bands.length)
    .describe('Of `response.created`: what was rated first lies in one of these bands.'),
  themes: z.array(key).max(20).describe('Of answers: a comment is about one of these themes.'),
  attributes: z
    .array(z.strictObject({ dimension: key, values: z.array(text(200)).min(1).max(20) }))
    .max(5)
    .describe('Of answers: each of these dimensions has one of its values, such as plan = business.'),
}

const escalation = z
  .strictObject({ after_minutes: z.number().int().min(5).max(10_080), tell: recipients.min(1) })
  .nullable()
  .describe(
    'Of answers: whom to tell, too, when the answer is not assigned to anybody after so many minutes.',
  )

const fields = {
  name: text(100).describe('For people.'),
  event: z
    .enum(ruleEvents)
    .describe(
      '`response.negative` is told once of an answer, when it is given or when a revision makes it so. More of an answer of the widget is waited for, up to a minute.',
    ),
  ...conditions,
  tell: recipients.describe('Ids of recipients.'),
  tell_owner: z
    .boolean()
    .describe(
      'Whoever looks after the touchpoint: the person or chat whose name or address its `owner` holds. Where nobody is found the owners of the site are told.',
    ),
  escalation,
  is_active: z.boolean(),
}

export const newRule = z.strictObject({
  ...fields,
  name: fields.name.default(''),
  touchpoints: fields.touchpoints.default([]),
  stages: fields.stages.default([]),
  bands: fields.bands.default([]),
  themes: fields.themes.default([]),
  attributes: fields.attributes.default([]),
  tell: fields.tell.default([]),
  tell_owner: fields.tell_owner.default(false),
  escalation: fields.escalation.default(null),
  is_active: fields.is_active.default(true),
})
export type NewRule = z.infer<typeof newRule>

export const rulePatch = z.strictObject(fields).partial()
export type RulePatch = z.infer<typeof rulePatch>

export const rule = z.object({
  id: z.string(),
  ...fields,
  created_at: instant,
  updated_at: instant,
})
export type Rule = z.infer<typeof rule>

export const dryRun = z.strictObject({
  rules: z
    .array(newRule)
    .max(mostRules)
    .optional()
    .describe('As if these were all the rules of the site; those that it has when left out.'),
  days: z.number().int().min(1).max(30).default(30),
})
export type DryRun = z.infer<typeof dryRun>

export const dryRunReply = z.object({
  days: z.number().int(),
  looked_at: z.number().int().describe('Answers and alerts of these days.'),
  is_cut: z.boolean().describe('Were there more than can be looked at? Then the newest 100,000 were.'),
  recipients: z.array(
    z.object({
      recipient: z.string(),
      told: z.number().int().describe('What they would have been told of.'),
      messages: z
        .number()
        .int()
        .describe('How many messages that would have been, with quiet hours and with what is summed up.'),
      busiest_day: z.object({ day: z.string(), messages: z.number().int() }).nullable(),
    }),
  ),
  rules: z
    .array(z.object({ told: z.number().int() }))
    .describe('By rule, in their order: of how many answers or alerts it would have told.'),
})
export type DryRunReply = z.infer<typeof dryRunReply>
