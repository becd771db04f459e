import { z } from 'zod'
import { instant } from './text.ts'

export const auditQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.coerce.number().int().min(1).optional().describe('The `next` of the page before.'),
})
export type AuditQuery = z.infer<typeof auditQuery>

export const auditPage = z.object({
  acts: z
    .array(
      z.object({
        at: instant,
        actor: z
          .string()
          .describe(
            'The readable beginning of the secret key, the address of whoever had signed in, or `command line`.',
          ),
        act: z.string().describe('Such as `PATCH /v1/surveys/:survey`, or `touchline erase`.'),
        subject: z.string().nullable().describe('What it was done to; never a person.'),
      }),
    )
    .describe('Newest first.'),
  next: z.number().int().nullable().describe('The cursor of the next page; null on the last.'),
})
export type AuditPage = z.infer<typeof auditPage>
