import { z } from 'zod'
import { responseFilter } from './response-query.ts'
import { instant, key, text } from './text.ts'

/** A saved filter outlives the people whom it would name: erasing them could not find it. */
const savedQuery = responseFilter
  .refine(
    ({ customer, email }) => customer === undefined && email === undefined,
    'must not name a person by `customer` or `email`: give these beside `filter` when you ask',
  )
  .describe('The parameters of `GET /v1/responses` as an object; what may be repeated is a list.')

export const newSavedFilter = z.strictObject({ key, name: text(200).min(1), query: savedQuery })
export type NewSavedFilter = z.infer<typeof newSavedFilter>

export const savedFilterPatch = z
  .strictObject({ name: text(200).min(1).optional(), query: savedQuery.optional() })
  .refine(({ name, query }) => name !== undefined || query !== undefined, 'must hold `name` or `query`')
export type SavedFilterPatch = z.infer<typeof savedFilterPatch>

export const savedFilter = z.object({
  key,
  name: z.string(),
  query: z
    .record(z.string(), z.unknown())
    .describe('As it was given, with lists where several are possible.'),
  created_at: instant,
  updated_at: instant,
})
export type SavedFilter = z.infer<typeof savedFilter>
