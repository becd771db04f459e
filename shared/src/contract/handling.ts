import { z } from 'zod'
import { fieldFaults } from '../field-faults.ts'
import { instant, text, uuid } from './text.ts'

/** How many tags and notes a response may have. */
export const mostTags = 20
export const mostNotes = 100

/** Any characters but controls, the first also without the comma, by which lists of tags are joined in CSV. */
const [withoutComma, withoutControls] = [/^[ -+\--~\u00A0-\uFFFF]+$/, /^[ -~\u00A0-\uFFFF]+$/]

export const tag = z
  .string()
  .trim()
  .min(1)
  .max(50)
  .regex(withoutComma, fieldFaults.no_comma)
  .describe('A word of your own of up to 50 characters, without a comma.')

/** A name that somebody goes by. */
export const personName = z.string().trim().min(1).max(100).regex(withoutControls, fieldFaults.no_tab)

const tags = z.array(tag).max(mostTags)

/** What is to become of the tags of a response, and of who handles it. What is left out stays. */
export const handlingChange = z
  .strictObject({
    tags: tags.optional().describe('All tags that it shall have, instead of those it has.'),
    add_tags: tags.optional(),
    remove_tags: tags.optional(),
    handled_by: personName.nullable().optional().describe('Whom it is assigned to; null for nobody.'),
  })
  .refine(
    change => Object.values(change).some(value => value !== undefined),
    'must hold `tags`, `add_tags`, `remove_tags` or `handled_by`',
  )
export type HandlingChange = z.infer<typeof handlingChange>

export const note = z.object({
  id: z.number().int().describe('Counts up within a response.'),
  text: z.string(),
  author: z.string().describe('The name that was given, or the first characters of the key.'),
  created_at: instant,
})
export type Note = z.infer<typeof note>

export const newNote = z.strictObject({
  text: text(2000)
    .min(1)
    .describe('What your team should know. It goes when the answer is anonymised or erased.'),
  author: personName.optional().describe('Who writes it; the first characters of the key when left out.'),
})
export type NewNote = z.infer<typeof newNote>

export const noteParams = z.object({ response: uuid, note: z.coerce.number().int().min(1).max(1_000_000) })
