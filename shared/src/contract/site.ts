import { z } from 'zod'
import { calendars, weekStarts } from '../buckets.ts'
import { fieldFaults } from '../field-faults.ts'
import { stagePresets } from '../stage-presets.ts'
import { instant, key, text, timeZone } from './text.ts'

/** As browsers write it: in lower case, without a path, and without the port that its scheme has anyway. */
function isOrigin(text: string): boolean {
  if (text === '*' || text === 'null') return true
  try {
    const plain = text.replace('://*.', '://')
    return /^https?:\/\//.test(text) && !plain.includes('*') && new URL(plain).origin === plain
  } catch {
    return false
  }
}

/** What a site is made of, without the defaults, so that a patch changes only what it names. */
const siteFields = {
  name: text(200).min(1),
  time_zone: timeZone.describe('Days, weeks and months of every trend are those of this zone.'),
  week_start: z.enum(weekStarts),
  calendar: z.enum(calendars).describe('Whose months and quarters trends are told in.'),
  stages: z
    .array(key)
    .min(1)
    .max(30)
    .refine(stages => new Set(stages).size === stages.length, fieldFaults.stage_twice)
    .describe("The steps of the customer's life, in order."),
  memory: z
    .enum(['after_answer', 'after_shown', 'none'])
    .describe(
      'What may be remembered on the visitor’s device, so that nobody is nagged; never an identifier.',
    ),
  pause_days: z
    .number()
    .int()
    .min(0)
    .max(3650)
    .describe('Days between any two surveys for the same visitor.'),
  origins: z
    .array(z.string().max(200).refine(isOrigin, fieldFaults.no_origin))
    .min(1)
    .max(100)
    .describe(
      'The origins whose pages may send. `*` stands for every origin with a name; `null`, which sandboxed frames and files have, is taken only when it is listed.',
    ),
  identity: z
    .enum(['optional', 'required'])
    .describe(
      '`required`: only customers whom a signed token proves are kept as such; other answers are anonymous.',
    ),
  dimensions: z
    .array(text(64).regex(/^[A-Za-z0-9][\w-]*$/, fieldFaults.no_dimension))
    .max(8)
    .refine(names => new Set(names).size === names.length, fieldFaults.dimension_twice)
    .describe(
      'Facts by which answers are counted: `locale`, also for earlier answers, or the name of a trait such as `plan`, for answers from then on that it was declared. 200 values of each are told apart.',
    ),
}

const siteKey = key.describe('The public site key of the script tag.')

export const newSite = z.strictObject({
  ...siteFields,
  key: siteKey,
  time_zone: siteFields.time_zone.default('UTC'),
  week_start: siteFields.week_start.default('monday'),
  calendar: siteFields.calendar.default('gregorian'),
  stages: siteFields.stages.default([...stagePresets.shop]),
  memory: siteFields.memory.default('after_shown'),
  pause_days: siteFields.pause_days.default(30),
  origins: siteFields.origins.default(['*']),
  identity: siteFields.identity.default('optional'),
  dimensions: siteFields.dimensions.default([]),
})
export type NewSite = z.infer<typeof newSite>

export const sitePatch = z.strictObject(siteFields).partial()
export type SitePatch = z.infer<typeof sitePatch>

export const recounting = z
  .object({
    reason: z
      .enum(['time_zone', 'dimensions', 'repair'])
      .describe('What is new; `repair` when an operator has asked for it.'),
    to: z
      .object({ time_zone: z.string(), dimensions: z.array(z.string()) })
      .describe('What the site will have as soon as all is counted.'),
    done: z.number().min(0).max(1).describe('About which share is counted.'),
    started_at: instant,
  })
  .nullable()
  .describe(
    'All answers and showings are being counted anew; null when they are not. Until then the site and its trends stay as they were.',
  )
export type Recounting = NonNullable<z.infer<typeof recounting>>

export const site = z.object({
  key: siteKey,
  ...siteFields,
  recounting,
  demo: z.boolean().describe('Its data is made up.'),
  created_at: instant,
})
export type Site = z.infer<typeof site>

/** The reply to creating a site: the only time that the secret key can be read. */
export const createdSite = site.extend({
  secret_key: z
    .string()
    .nullable()
    .describe(
      'Shown once. Keep it on your server, never in a page. Null where somebody who has signed in adds the site: they make keys at `/v1/keys` when they need one.',
    ),
})
export type CreatedSite = z.infer<typeof createdSite>
