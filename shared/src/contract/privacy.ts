import { z } from 'zod'
import { channels } from '../channels.ts'
import { answerValues } from './answer.ts'
import { note } from './handling.ts'
import { instant, text, uuid } from './text.ts'

const customerId = text(200).min(1).describe('The site’s own id of the customer.')

/** Whom or what to forget: all that one customer said, or a single answer. */
export const newErasure = z
  .strictObject({
    customer: customerId.optional(),
    response: uuid.optional().describe('For an anonymous answer, whose id the visitor’s browser knows.'),
  })
  .refine(
    ({ customer, response }) => (customer === undefined) !== (response === undefined),
    'must hold either `customer` or `response`',
  )
export type NewErasure = z.infer<typeof newErasure>

export const erasure = z.object({
  erased: z.number().int().describe('How many answers were erased, and taken out of every score.'),
  customer: z.boolean().describe('Was anything known of the customer beside the answers?'),
})
export type Erasure = z.infer<typeof erasure>

export const exportQuery = z.strictObject({ customer: customerId })

/** All that is kept of one customer. */
export const customerExport = z.object({
  customer: z
    .object({
      id: z.string(),
      email: z.string().nullable(),
      traits: z.record(z.string(), z.unknown()),
      is_proven: z.boolean().describe('Was the customer ever proven by a signed token?'),
      created_at: instant,
      updated_at: instant,
    })
    .nullable(),
  responses: z
    .array(
      z.object({
        id: uuid,
        survey: z.string(),
        version: z.number().int(),
        touchpoint: z.string(),
        channel: z.enum(channels),
        state: z.string(),
        answers: answerValues,
        page: z.string().nullable(),
        locale: z.string().nullable(),
        attributes: z.record(z.string(), z.string()),
        claim: z
          .object({ email: z.string().nullable(), traits: z.record(z.string(), z.unknown()) })
          .nullable()
          .describe(
            'What an answer in quarantine says of its customer, which is not taken over until it is released.',
          ),
        answered_at: instant,
        received_at: instant,
        tags: z.array(z.string()),
        notes: z.array(note).describe('What the site’s people have noted about it.'),
      }),
    )
    .describe('In the order in which they were given.'),
})
export type CustomerExport = z.infer<typeof customerExport>
