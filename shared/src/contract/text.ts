import { z } from 'zod'
import { fieldFaults } from '../field-faults.ts'
import { valueFaults } from '../value-faults.ts'

/** PostgreSQL's text cannot hold NUL, and no reader needs it: refused at the door on both engines. */
const withoutNul = (value: string) => !value.includes('\0')

/** Free text of a bounded length, in characters, without NUL. */
export const text = (max: number) => z.string().max(max).refine(withoutNul, valueFaults.nul)

/** A name that people chose for machines: lower-case letters, digits, hyphen and underscore. */
export const key = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_-]{0,63}$/, valueFaults.no_key)
  .describe('A short stable name, such as `order-received`.')

/** An id that the sender made; any version of UUID, lower-cased. */
export const uuid = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i, valueFaults.no_uuid)
  .toLowerCase()

/** A BCP 47 language tag such as `de`, `pt-BR` or `zh-Hant`. */
export const locale = z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, valueFaults.no_locale)

/** Words for visitors: one text for every language, or one text per language tag. */
export const localizedText = z
  .union([
    text(2000).min(1),
    z
      .record(locale, text(2000).min(1))
      .refine(texts => Object.keys(texts).length > 0, fieldFaults.no_wording),
  ])
  .describe(
    'One text for all languages, or an object with one text per language tag: `{"en": "…", "de": "…"}`.',
  )
export type LocalizedText = z.infer<typeof localizedText>

/** A moment in UTC, ISO 8601. */
export const instant = z.iso.datetime({ offset: true }).describe('ISO 8601, such as `2026-05-02T10:00:00Z`.')

/** A calendar date in the site's time zone. */
export const localDate = z.iso
  .date()
  .refine(date => date >= '1970-01-01' && date <= '9998-12-31', fieldFaults.far_date)
  .describe("A date in the site's time zone, such as `2026-05-02`.")

/** A query parameter that may be given once or several times. */
export const several = <Value extends string>(value: z.ZodType<Value>) =>
  z
    .union([value, z.array(value).max(100)])
    .transform(given => (Array.isArray(given) ? given : [given]))
    .optional()

/** A day, or any moment in it: a local date, ISO 8601 with an offset, or Unix seconds. */
export const moment = z
  .union(
    [localDate, z.iso.datetime({ offset: true }), z.string().regex(/^\d{1,11}$/)],
    'must be a date such as 2026-05-02, a moment with its offset such as 2026-05-02T10:00:00Z (a + of an offset is %2B in an address), or Unix seconds',
  )
  .describe(
    "A date in the site's time zone such as `2026-05-02`, or a moment: ISO 8601 with an offset, or Unix seconds.",
  )

const isTimeZone = (name: string) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** Such as `Europe/Berlin`. */
export const timeZone = z.string().refine(isTimeZone, fieldFaults.no_zone)
