import { z } from 'zod'
import { channels } from '../channels.ts'
import { instant, key, locale, text, uuid } from './text.ts'

/** What a visitor gave to each question: a rating, words or an option, or several options. */
export const answerValues = z
  .record(key, z.union([z.number(), text(10_000), z.array(key).max(20)]))
  .refine(values => Object.keys(values).length > 0, 'must hold at least one answer')
  .describe(
    'Question id → rating, words, option or list of options. Every revision carries all of them, never a part.',
  )

/** The customer as the page names them; kept as unverified unless a signed token proves the id. */
export const customerClaim = z.object({
  id: z
    .string()
    .describe(
      "The site's own id of this customer, 1 to 200 characters; another costs the identity, not the answer.",
    ),
  email: z.string().optional(),
  token: z
    .string()
    .optional()
    .describe(
      'A JWT that proves the id: `sub` is the id, `aud` the site key, `exp` the end. Without one the customer is unverified.',
    ),
  traits: z
    .record(z.string(), z.unknown())
    .optional()
    .describe(
      'Up to 50 flat facts such as `{"plan": "business"}`; others are left out with a notice. `email` is kept as the address.',
    ),
})
export type CustomerClaim = z.infer<typeof customerClaim>

/** What the widget sends. The same id with a higher revision replaces what was sent before. */
export const answer = z.object({
  site: key.describe('The site key of the script tag.'),
  id: uuid.describe('Made by the sender once per showing. Sending it again never counts twice.'),
  revision: z
    .number()
    .int()
    .min(1)
    .max(1000)
    .default(1)
    .describe('Counts up when the visitor adds or changes something.'),
  survey: key,
  version: z.number().int().min(1).max(1_000_000).describe('The version of the survey that was shown.'),
  answers: answerValues,
  touchpoint: z
    .string()
    .optional()
    .describe(
      "Where this happened, when it is not the survey's own touchpoint, which an unknown one is taken for.",
    ),
  channel: z.enum(channels).default('web'),
  locale: locale.optional().describe('The language in which the survey was shown.'),
  page: z
    .string()
    .optional()
    .describe(
      'The address of the page; its query and fragment and what is beyond 2,000 characters are left out.',
    ),
  customer: customerClaim.optional(),
  trap: z
    .string()
    .optional()
    .describe(
      'Bait for machines that fill in whatever they find: whoever does lands in quarantine. Leave it out.',
    ),
  created_at: instant.optional().describe("When the visitor answered, by the sender's clock."),
  sent_at: instant
    .optional()
    .describe("When this request left, by the sender's clock; a wrong clock cancels out."),
})
export type Answer = z.infer<typeof answer>
export type AnswerInput = z.input<typeof answer>

/** Only this reply, with the same id, means that the answer is kept. */
export const answerReceipt = z.object({
  id: z.string(),
  revision: z.number().int().describe('The revision that is kept now.'),
  status: z
    .enum(['created', 'revised', 'duplicate', 'stale'])
    .describe('`duplicate`: kept already. `stale`: a higher revision is kept already.'),
  notice: z
    .string()
    .optional()
    .describe('A sentence for the integrator when something was mended on the way.'),
})
export type AnswerReceipt = z.infer<typeof answerReceipt>
