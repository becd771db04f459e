import { z } from 'zod'
import { channels } from '../channels.ts'
import { answerValues } from './answer.ts'
import { instant, key, uuid } from './text.ts'

/** Why an answer is doubted. */
export const doubts = ['trap', 'too_fast', 'burst'] as const
export type Doubt = (typeof doubts)[number]

const doubt = z
  .enum(doubts)
  .describe(
    '`trap`: the bait was taken. `too_fast`: given sooner after it was shown than a person can. `burst`: one of very many from one place.',
  )

export const quarantineQuery = z.strictObject({
  doubt: doubt.optional(),
  touchpoint: key.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(200).optional().describe('The `next` of the page before.'),
})
export type QuarantineQuery = z.infer<typeof quarantineQuery>

export const quarantinedResponse = z.object({
  id: uuid,
  doubt,
  survey: z.string(),
  version: z.number().int(),
  touchpoint: z.string(),
  channel: z.enum(channels),
  answers: answerValues,
  customer: z.string().nullable(),
  page: z.string().nullable(),
  locale: z.string().nullable(),
  answered_at: instant,
  received_at: instant,
})
export type QuarantinedResponse = z.infer<typeof quarantinedResponse>

export const quarantinePage = z.object({
  responses: z.array(quarantinedResponse).describe('Newest first.'),
  next: z.string().nullable().describe('The cursor of the next page; null on the last.'),
})
export type QuarantinePage = z.infer<typeof quarantinePage>

/** Lets answers out of quarantine: into the scores, or out of sight. Name them, or say `all`. */
export const quarantineDecision = z
  .strictObject({
    action: z
      .enum(['release', 'discard'])
      .describe(
        '`release`: they count from now on, on the day they were given. `discard`: they never count.',
      ),
    ids: z.array(uuid).min(1).max(500).optional(),
    all: z
      .literal(true)
      .optional()
      .describe('All that are in quarantine, as far as `doubt` and `touchpoint` say.'),
    doubt: doubt.optional(),
    touchpoint: key.optional(),
    before: instant
      .optional()
      .describe(
        'With `all`: only what was received before, so that nothing goes that came after you looked.',
      ),
  })
  .refine(({ ids, all }) => (ids === undefined) !== (all === undefined), 'must hold either `ids` or `all`')
export type QuarantineDecision = z.infer<typeof quarantineDecision>

export const quarantineOutcome = z.object({
  changed: z.number().int().describe('How many answers left the quarantine.'),
})
export type QuarantineOutcome = z.infer<typeof quarantineOutcome>
