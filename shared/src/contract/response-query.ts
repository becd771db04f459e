import { z } from 'zod'
import { channels, sources } from '../channels.ts'
import { bands, metrics } from '../scales.ts'
import { handlingChange, personName, tag } from './handling.ts'
import { key, locale, moment, several, text, uuid } from './text.ts'

/** What may have become of a response that is still there. */
export const responseStates = ['counted', 'quarantined', 'discarded', 'test'] as const

const yesOrNo = z.enum(['yes', 'no'])
const rating = z.coerce.number().int().min(0).max(10)
const dimension = text(300).regex(
  /^[A-Za-z0-9][\w-]{0,63}:./,
  'must be a dimension and its value with a colon between them, such as plan:business',
)

/** Which responses. Of one parameter given several times any of the values may fit; different parameters must all fit. */
export const responseFilter = z.strictObject({
  touchpoint: several(key).describe('At these touchpoints; may be repeated, as most others.'),
  stage: several(key).describe('At touchpoints of these stages.'),
  survey: several(key),
  channel: several(z.enum(channels)),
  source: several(z.enum(sources)).describe('How the answer reached us.'),
  state: several(z.enum(responseStates)).describe(
    'What has become of them; `counted` when left out. Erased ones are never shown.',
  ),
  metric: z.enum(metrics).optional().describe('Whose first rated question has this metric.'),
  band: several(z.enum(bands)).describe('What the rating of the first rated question means.'),
  rating_min: rating.optional().describe('The lowest rating of the first rated question.'),
  rating_max: rating.optional().describe('The highest.'),
  from: moment
    .optional()
    .describe(
      'Given on this day or later, in the site’s calendar; or at this moment: ISO 8601 or Unix seconds.',
    ),
  to: moment.optional().describe('Given until the end of this day, or until this moment.'),
  updated_from: moment.optional().describe('Changed at this moment or later.'),
  updated_to: moment.optional().describe('Not changed after this moment.'),
  customer: text(200).min(1).optional().describe('The site’s own id of the customer.'),
  email: text(320).min(3).optional().describe('The address of the customer, in capitals or not.'),
  search: text(200)
    .optional()
    .describe(
      'Whose comments hold all these words, as `search` of `GET /v1/comments` finds them: only among responses that count, and not with `order=updated`.',
    ),
  commented: yesOrNo.optional().describe('With a comment, or without.'),
  locale: several(locale).describe('In which language it was asked, exactly so.'),
  dimension: several(dimension).describe(
    'With this value of one of the site’s dimensions: `plan:business`. Different dimensions must all fit.',
  ),
  tag: several(tag).describe('With one of these tags.'),
  handled: yesOrNo.optional().describe('Is it assigned to somebody?'),
  handled_by: personName.optional(),
})
export type ResponseFilterQuery = z.infer<typeof responseFilter>

const savedFilterKey = key
  .optional()
  .describe('The key of a saved filter; what else is given counts instead of what it says of the same.')

export const mostOnPage = 500

const cursor = z
  .string()
  .regex(/^[ter](\.-?[0-9a-f-]{1,36}){2,4}$/, 'must be the `next` or `resume` of a page before')

export const responsesQuery = responseFilter.extend({
  filter: savedFilterKey,
  order: z
    .enum(['desc', 'asc', 'updated'])
    .optional()
    .describe(
      'By the moment they were given, the newest first (`desc`, as when left out) or last, or `updated`: by their last change, for copies elsewhere.',
    ),
  limit: z.coerce.number().int().min(1).max(mostOnPage).optional().describe('50 when left out.'),
  cursor: cursor.optional().describe('The `next` of the page before; with `order=updated` also a `resume`.'),
})
export type ResponsesQuery = z.infer<typeof responsesQuery>

/** Said of `limit` and `cursor` where a selection comes whole. */
export const ofPagesOnly = 'is for pages of JSON; CSV and NDJSON hold the whole selection'

export const responseExportQuery = z.strictObject(
  {
    ...responseFilter.shape,
    filter: savedFilterKey,
    order: z.enum(['asc', 'desc']).default('asc').describe('By the moment they were given.'),
  },
  {
    error: ({ code, keys }) =>
      code === 'unrecognized_keys' && (keys as string[]).every(name => ['limit', 'cursor'].includes(name))
        ? ofPagesOnly
        : undefined,
  },
)
export type ResponseExportQuery = z.infer<typeof responseExportQuery>

export const responseCountQuery = responseFilter.omit({ search: true }).extend({ filter: savedFilterKey })
export type ResponseCountQuery = z.infer<typeof responseCountQuery>

export const responseCount = z.object({
  count: z.number().int().describe('How many were found.'),
  is_complete: z
    .boolean()
    .describe(
      'False where there may be more: counting ends at 10,000, and after the newest 50,000 responses have been looked at.',
    ),
})
export type ResponseCount = z.infer<typeof responseCount>

/** The same change to many responses. */
export const bulkChange = z
  .strictObject({
    ids: z.array(uuid).min(1).max(mostOnPage).optional(),
    where: responseFilter
      .optional()
      .describe('Which ones, by the parameters of `GET /v1/responses`; `{}` for all that count.'),
    filter: key.optional().describe('The key of a saved filter, alone or beside `where`.'),
    change: handlingChange,
    cursor: cursor.optional().describe('The `next` of the reply before.'),
  })
  .refine(
    ({ ids, where, filter }) => (ids === undefined) !== (where === undefined && filter === undefined),
    'must hold either `ids`, or `where` or `filter`',
  )
export type BulkChange = z.infer<typeof bulkChange>

export const bulkOutcome = z.object({
  changed: z.number().int().describe('How many have changed; those that were so already are not among them.'),
  full: z.number().int().describe('How many would have more than 20 tags, and stayed as they are.'),
  next: z
    .string()
    .nullable()
    .describe(
      'Many are changed in several requests: send the same one again with this as `cursor`, until it is null.',
    ),
})
export type BulkOutcome = z.infer<typeof bulkOutcome>
