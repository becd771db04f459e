import { z } from 'zod'
import { text } from '../text.ts'
import { seconds } from './parameters.ts'

export const personId = z
  .union([text(200).min(1), z.number()])
  .transform(String)
  .describe('The site’s own id of the customer.')

export const emailAddress = z
  .string()
  .trim()
  .max(254)
  .regex(/^[^\s@\0]+@[^\s@\0]+$/, 'is invalid')

export const phoneNumber = z
  .string()
  .trim()
  .regex(/^\+[1-9]\d{5,14}$/, 'is invalid; write it as E.164, such as +14155551212')

/** What can be kept of them is kept: flat values, of which texts have 500 characters at most. */
export const properties = z.record(z.string(), z.unknown())

const flag = z
  .union([z.boolean(), z.enum(['true', 'false', '1', '0'])])
  .transform(given => given === true || given === 'true' || given === '1')

export const newPerson = z.object({
  id: personId.nullish().describe('Delighted took none: the site’s own id, where it has one.'),
  email: emailAddress.nullish(),
  phone_number: phoneNumber.nullish(),
  name: text(200).nullish(),
  delay: seconds.nullish().describe('After how many seconds they are to be asked.'),
  send: flag.nullish().describe('False: only kept, not to be asked.'),
  channel: z.enum(['email', 'sms']).nullish(),
  properties: properties.nullish(),
  last_sent_at: seconds.nullish(),
  email_update: emailAddress.nullish().describe('The new address of whoever is found by the old one.'),
  phone_number_update: phoneNumber.nullish(),
})
export type NewPerson = z.infer<typeof newPerson>

export const person = z.object({
  id: z.string(),
  email: z.string().nullable(),
  name: z.string().nullable(),
  created_at: z.number().int(),
  phone_number: z.string().nullable(),
  last_sent_at: z.number().int().nullable(),
  last_responded_at: z.number().int().nullable(),
  next_survey_scheduled_at: z.number().int().nullable(),
  properties: z.record(z.string(), z.unknown()),
})
export type Person = z.infer<typeof person>

export const savedPerson = person.extend({
  survey_scheduled_at: z
    .number()
    .int()
    .nullable()
    .describe(
      'Null where nothing was planned: they were asked lately, are going to be, or have unsubscribed.',
    ),
})
export type SavedPerson = z.infer<typeof savedPerson>

export const newUnsubscribe = z
  .object({ person_email: emailAddress.nullish(), person_phone_number: phoneNumber.nullish() })
  .describe('One of both.')

export const unsubscribed = z.object({
  person_id: z.string(),
  email: z.string().nullable(),
  name: z.string().nullable(),
  unsubscribed_at: z.number().int(),
})
export type Unsubscribed = z.infer<typeof unsubscribed>

export const done = z.object({ ok: z.literal(true) })
