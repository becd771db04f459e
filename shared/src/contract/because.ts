import { z } from 'zod'

/** A reason for programs that say it in their own words; `values` describes what its sentence tells. */
export const becauseOf = <Code extends string>(codes: readonly [Code, ...Code[]], values: string) =>
  z.object({
    code: z.enum(codes),
    values: z.record(z.string(), z.union([z.string(), z.number()])).describe(values),
  })
