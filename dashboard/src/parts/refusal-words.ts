import type { FieldFault, Refusal } from '../api.ts'
import { hasWords } from '../texts/has-words.ts'
import type { Speech } from '../texts/speech.tsx'
import type { Texts } from '../texts/texts.ts'

type Because = NonNullable<FieldFault['because']>

/** What is said of fields of all kinds, before anybody has signed in, too. */
const ofAll = {
  missing: 'empty',
  empty: 'empty',
  no_email: 'email',
  no_address: 'email',
  no_url: 'url',
  no_number: 'number',
  no_whole: 'whole',
  no_date: 'date',
  no_zone: 'zone',
  taken: 'taken',
  no_form: 'form',
  too_small: 'least',
  too_large: 'most',
  too_long: 'too_long',
  too_short: 'too_short',
  short_password: 'too_short',
  too_many: 'too_many',
} as const

/** What is wrong with a field, in the reader's language; undefined where only the server's own sentence tells. */
export function fieldWords({ texts, say }: Speech, { code, values }: Because): string | undefined {
  if (hasWords(ofAll, code)) return say(texts.refusals.fields[ofAll[code]], values)
  // On the pages before the sign-in these words are not there.
  const { field_faults: words } = texts as Partial<Texts>
  return words && hasWords(words, code) ? say(words[code], values) : undefined
}

/** Codes that say all there is to say. */
const byCode = {
  unauthorized: 'signed_out',
  not_found: 'not_found',
  unknown_site: 'not_found',
  unknown_survey: 'not_found',
  unknown_version: 'not_found',
  unknown_touchpoint: 'not_found',
  key_taken: 'key_taken',
  limited: 'limited',
  overloaded: 'busy',
  unavailable: 'busy',
  internal: 'internal',
  body_too_large: 'body_too_large',
} as const

/** Codes behind which the server's own sentence tells more; it follows in English. */
const more = { forbidden: 'forbidden', conflict: 'conflict', in_use: 'in_use', invalid: 'unfit' } as const

export interface RefusalWords {
  /** In the reader's language; undefined where there is none. */
  sentence: string | undefined
  /** Does the server's own sentence tell more? */
  isMore: boolean
}

/** Why the server refuses, in the reader's language, by the code that it gives. */
export function refusalWords(
  { texts, language }: Speech,
  { code, message }: Pick<Refusal, 'code' | 'message'>,
): RefusalWords {
  const words = texts.refusals
  if (code === 'unauthorized' && /password/.test(message))
    return { sentence: words.credentials, isMore: false }
  if (code === 'not_found' && /^This link /.test(message)) return { sentence: words.link_over, isMore: false }
  if (hasWords(byCode, code)) return { sentence: words[byCode[code]], isMore: false }
  if (hasWords(more, code))
    return language === 'en'
      ? { sentence: undefined, isMore: true }
      : { sentence: words[more[code]], isMore: true }
  return { sentence: undefined, isMore: true }
}
