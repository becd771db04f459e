import { z } from 'zod'
import { channels, sources } from '../channels.ts'
import { mostNotes, mostTags } from '../contract/handling.ts'
import { doubts } from '../contract/quarantine.ts'
import { responseStates } from '../contract/response-query.ts'
import { instant, key, locale, text, uuid } from '../contract/text.ts'

const moment = instant.transform(written => Date.parse(written))
const number = z.number().int().min(1).max(1_000_000)
const trait = z.union([text(500), z.number(), z.boolean(), z.null()])

const customer = z.object({
  id: text(200).min(1),
  email: text(320).nullable().default(null),
  name: text(500).nullable().default(null),
  is_proven: z.boolean().default(false),
})

const claim = z.object({ email: text(320).nullable(), traits: z.record(text(64), trait) })

const note = z.object({ id: number, text: text(2000), author: text(100), created_at: moment })

/**
 * A response as our own export tells it, without what follows from the rest, such as its stage. Whatever an export holds is taken: bounds
 * are those of the doors by which it once came in. A column that somebody has taken out of the file is as it is with a new answer.
 */
export const ownResponse = z.object({
  id: uuid,
  revision: z.number().int().min(1).max(1000).default(1),
  state: z.enum(responseStates).default('counted'),
  doubt: z.enum(doubts).nullable().default(null),
  survey: key,
  version: number,
  touchpoint: key,
  channel: z.enum(channels).default('web'),
  source: z.enum(sources).default('import'),
  answers: z.record(key, z.union([z.number(), text(10_000), z.array(key).max(20)])),
  locale: locale.nullable().default(null),
  page: text(2000).nullable().default(null),
  attributes: z.record(text(64), text(500)),
  customer: customer.nullable().default(null),
  claim: claim.nullable().default(null),
  answered_at: moment,
  received_at: moment,
  updated_at: moment.optional(),
  anonymised_at: moment.nullable().default(null),
  tags: z.array(text(50).min(1)).max(mostTags).default([]),
  handled_by: text(100).min(1).nullable().default(null),
  handled_at: moment.nullable().default(null),
  notes: z.array(note).max(mostNotes).default([]),
})
export type OwnResponse = z.infer<typeof ownResponse>
