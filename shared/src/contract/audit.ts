import { z } from 'zod'
import { roles } from '../roles.ts'
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
            'The readable beginning of the secret key; the address of whoever had signed in, or the id of their account once it is removed; `command line`; or `nobody` where a try to sign in was refused.',
          ),
        act: z
          .string()
          .describe('Such as `PATCH /v1/surveys/:survey`, `touchline erase`, or `POST /v1/login refused`.'),
        subject: z
          .string()
          .nullable()
          .describe('What it was done to. A person by nothing but the id of their account.'),
        role: z
          .enum(roles)
          .nullable()
          .describe('Which role was given, by an invitation or to a member; null for all other acts.'),
        times: z
          .number()
          .int()
          .nullable()
          .describe(
            'Of tries to sign in that were refused: how many there were of this account within an hour so far. Noted are the first, the tenth, the hundredth and so on. Null for all other acts.',
          ),
      }),
    )
    .describe('Newest first.'),
  next: z.number().int().nullable().describe('The cursor of the next page; null on the last.'),
})
export type AuditPage = z.infer<typeof auditPage>
