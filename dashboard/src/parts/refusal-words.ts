import type { Refusal } from '../api.ts'
import { hasWords } from '../texts/has-words.ts'
import type { Speech } from '../texts/speech.tsx'

type Found = RegExpExecArray
type Say = (speech: Speech, found: Found) => string

const counted =
  (name: 'too_long' | 'too_short' | 'too_many'): Say =>
  ({ say, texts }, found) =>
    say(texts.refusals.fields[name], { count: Number(found[1]) })
const bounded =
  (name: 'least' | 'most'): Say =>
  ({ say, texts }, found) =>
    say(texts.refusals.fields[name], { bound: Number(found[1]) })
const plain =
  (name: 'empty' | 'email' | 'url' | 'number' | 'whole' | 'date' | 'zone' | 'taken' | 'form'): Say =>
  ({ texts }) =>
    texts.refusals.fields[name]

/** What the server says of fields of all kinds. It has many more sentences, each for one field, which stay in English. */
const ofFields: readonly (readonly [RegExp, Say])[] = [
  [/^(?:must not be empty|is missing)$/, plain('empty')],
  [/^must be an e-mail address(?:,|$)/, plain('email')],
  [/^must be an address that begins with https:\/\/$/, plain('url')],
  [/^must be a number$/, plain('number')],
  [/^must be a whole number$/, plain('whole')],
  [/^must be a date such as /, plain('date')],
  [/^must be an IANA time zone /, plain('zone')],
  [/^another [a-z ]+ has the key .*; choose another$/, plain('taken')],
  [/^must have the form that the API reference gives$/, plain('form')],
  [/^must have at most (\d+) characters$/, counted('too_long')],
  [/^must have at least (\d+) characters(?:;|$)/, counted('too_short')],
  [/^must have at most (\d+) entries$/, counted('too_many')],
  [/^must be at least (-?\d+(?:\.\d+)?)$/, bounded('least')],
  [/^must be at most (-?\d+(?:\.\d+)?)$/, bounded('most')],
]

/** What is wrong with a field, in the reader's language; undefined where only the server's own sentence tells. */
export function fieldWords(speech: Speech, detail: string): string | undefined {
  for (const [pattern, write] of ofFields) {
    const found = pattern.exec(detail)
    if (found) return write(speech, found)
  }
  return undefined
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
