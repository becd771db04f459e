import { z } from 'zod'
import { fieldFaultCodes } from '../field-faults.ts'
import { becauseOf } from './because.ts'

/** RFC 9457 problem details: every refusal says which field is meant and how to mend it. */
export const problem = z.object({
  type: z.string().describe('Always `about:blank`; the code below tells the kinds apart.'),
  title: z.string().describe('The HTTP status in words.'),
  status: z.number().int(),
  code: z.string().describe('Stable; for programs.'),
  detail: z.string().describe('For people: what is wrong and how to mend it.'),
  errors: z
    .array(
      z.object({
        field: z.string().describe('A path such as `answers.recommend`.'),
        detail: z.string().describe('To be read behind the name of the field.'),
        because: becauseOf(fieldFaultCodes, 'What the sentence tells: a `count`, a `bound`, a `key`, …')
          .optional()
          .describe(
            'The same as the sentence, to be said in other languages; missing where there is no code.',
          ),
      }),
    )
    .optional()
    .describe('One entry per field that was refused.'),
})
export type Problem = z.infer<typeof problem>
