import { z } from 'zod'
import { key, several, text } from '../text.ts'

/** Unix seconds as a number, as text, or with a fraction, which is left out. */
export const seconds = z
  .union([
    z.number().min(0).max(99_999_999_999),
    z.string().regex(/^\d{1,11}(\.\d{1,9})?$/, 'must be a moment in Unix seconds'),
  ])
  .transform(value => Math.trunc(Number(value)))
  .describe('Unix seconds.')

/** A whole number that comes as text. */
const whole = (most: number) =>
  z
    .string()
    .regex(/^[1-9]\d{0,6}$/, 'must be a whole number from 1')
    .transform(Number)
    .pipe(z.number().max(most, `must be ${most} at most`))

/** `?site=KEY` and `?survey=KEY`, where the key alone does not say which. */
export const projectQuery = z.object({
  site: key.optional().describe('Needed only with a key of the whole installation.'),
  survey: key.optional().describe('Which survey is meant, where neither the key nor the site says so.'),
})

export const spanQuery = projectQuery.extend({
  since: seconds.optional().describe('On or after.'),
  until: seconds.optional().describe('On or before.'),
})

const perPage = whole(100).default(20)

export const pageQuery = spanQuery.extend({
  per_page: perPage,
  page: whole(1_000_000).default(1),
})
export type PageQuery = z.infer<typeof pageQuery>

const trend = text(64).optional().describe('The id of a saved filter; one that is not known is refused.')

export const groups = ['core', 'email', 'kiosk', 'link', 'sms', 'web'] as const
export type Group = (typeof groups)[number]

export const metricsQuery = spanQuery.extend({
  trend,
  groups: several(z.enum(groups)),
  'groups[]': several(z.enum(groups)).describe('`core` when left out; others are channels, counted apart.'),
})
export type MetricsQuery = z.infer<typeof metricsQuery>

const expandable = z.enum(['person', 'notes'])
const expand = { expand: several(expandable), 'expand[]': several(expandable) }

export const expandQuery = projectQuery.extend(expand)
export type ExpandQuery = Pick<z.infer<typeof expandQuery>, keyof typeof expand>

export const surveyResponsesQuery = pageQuery.extend({
  ...expand,
  trend,
  updated_since: seconds.optional(),
  updated_until: seconds.optional(),
  person_id: text(200).optional(),
  person_email: text(254).optional(),
  order: z
    .enum(['asc', 'desc', 'asc:created_at', 'desc:created_at', 'asc:updated_at', 'desc:updated_at'])
    .default('asc')
    .describe('Oldest first when left out.'),
})
export type SurveyResponsesQuery = z.infer<typeof surveyResponsesQuery>

export const peopleQuery = spanQuery.extend({
  per_page: perPage,
  email: text(254).optional(),
  phone_number: text(20).optional(),
  page_info: z.string().max(600).optional().describe('Where to go on: comes with the `Link` of a page.'),
})
export type PeopleQuery = z.infer<typeof peopleQuery>
